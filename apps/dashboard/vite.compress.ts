import { readFile, readdir, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import type { Plugin } from 'vite';

/** Fonts and pictures are packed already. */
const PACKABLE = /\.(js|css|html|svg|json|txt)$/;
/** Below this the headers weigh as much as what is saved. */
const SMALLEST_BYTES = 1024;

const packed: readonly [ending: string, pack: (text: Buffer) => Promise<Buffer>][] = [
  [
    '.br',
    (text) =>
      promisify(brotliCompress)(text, {
        params: {
          [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY,
          [constants.BROTLI_PARAM_SIZE_HINT]: text.length,
        },
      }),
  ],
  ['.gz', (text) => promisify(gzip)(text, { level: constants.Z_BEST_COMPRESSION })],
];

/**
 * Writes each file in brotli and gzip beside it, at the best quality there is: once at the build, so that no request
 * waits for it. The server sends whichever the browser takes.
 */
export function compressed(): Plugin {
  let folder = '';
  return {
    name: 'compressed',
    apply: 'build',
    configResolved({ root, build: { outDir } }) {
      folder = resolve(root, outDir);
    },
    async writeBundle() {
      const found = await readdir(folder, { recursive: true });
      const files = found
        .filter((name) => PACKABLE.test(name) && !name.startsWith('.'))
        .map((name) => join(folder, name));
      await Promise.all(
        files.map(async (file) => {
          const text = await readFile(file);
          if (text.length < SMALLEST_BYTES) return;
          for (const [ending, pack] of packed) await writeFile(file + ending, await pack(text));
        }),
      );
    },
  };
}
