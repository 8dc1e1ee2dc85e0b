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

/** Of the pages, each with its own entry: what fewer have in common is loaded by those alone. */
const MOST_PAGES = 32;
/**
 * What most pages have in common is one file each for react and its kin, our own parts, and antd: a file for each of its
 * many modules would weigh more in headers than in script, and is compressed less well.
 */
const CHUNKS = [
  {
    name: 'react',
    test: /node_modules\/(react|react-dom|scheduler|react-router|@tanstack|i18next|react-i18next)\/|preload-helper/,
    priority: 3,
  },
  { name: 'common', test: /dashboard\/src\/(app|domain|gql|ui)\//, minShareCount: MOST_PAGES, priority: 2 },
  { name: 'antd', test: /node_modules\//, minShareCount: MOST_PAGES, priority: 1 },
];

export default defineConfig({
  root: fileURLToPath(new URL('.', import.meta.url)),
  plugins: [fonts(), inlineDocuments(), react(), compressed()],
  server: { proxy },
  preview: { proxy },
  build: {
    outDir: '../../dist/dashboard',
    emptyOutDir: true,
    target: 'es2023',
    modulePreload: { polyfill: false },
    // A data: font would not be asked for only when its characters are on the page.
    assetsInlineLimit: 0,
    chunkSizeWarningLimit: 900,
    reportCompressedSize: false,
    rolldownOptions: { output: { codeSplitting: { groups: CHUNKS } } },
  },
});
