import react from '@vitejs/plugin-react';
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vite';
import { compressed } from './vite.compress.ts';
import { inlineDocuments } from './vite.documents.ts';
import { fonts } from './vite.fonts.ts';

const api = `http://127.0.0.1:${process.env.API_PORT ?? '3001'}`;
// the Host header stays as the browser sent it: the API compares it with the Origin
const proxy = Object.fromEntries(
  ['/graphql', '/files', '/api', '/healthz', '/oidc', '/oauth', '/.well-known'].map((path) => [
    path,
    { target: api, changeOrigin: false },
  ]),
);

export default defineConfig({
  root: fileURLToPath(new URL('.', import.meta.url)),
  plugins: [fonts(), inlineDocuments(), react(), compressed()],
  server: { proxy },
  preview: { proxy },
  build: {
    outDir: '../../dist/dashboard',
    emptyOutDir: true,
    manifest: true,
    target: 'es2023',
    modulePreload: { polyfill: false },
    // A data: font would not be asked for only when its characters are on the page.
    assetsInlineLimit: 0,
    chunkSizeWarningLimit: 900,
    reportCompressedSize: false,
  },
});
