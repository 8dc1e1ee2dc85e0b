import { readFileSync } from 'node:fs';
import type { Plugin } from 'vite';

const FACE = /@font-face \{[^}]*\}/g;
const OTHER_WEIGHTS = ['600'];

/**
 * The sheet of the regular weight, with the other weights' faces each beside its twin: the long lists of characters
 * then lie close enough together for gzip to see that they are the same, which halves the sheet. The woff twins of the
 * woff2 files are left out: every browser that runs this page reads woff2.
 */
export function fonts(): Plugin {
  return {
    name: 'fonts',
    enforce: 'pre',
    transform(code, id) {
      if (!/@fontsource[\\/].*[\\/]400\.css$/.test(id)) return null;
      const sheets = [
        code,
        ...OTHER_WEIGHTS.map((w) => readFileSync(id.replace('400.css', `${w}.css`), 'utf8')),
      ];
      const faces = sheets.map((sheet) => sheet.match(FACE) ?? []);
      const merged = (faces[0] ?? []).flatMap((_, i) => faces.map((list) => list[i] ?? ''));
      return { code: merged.join('\n').replace(/,\s*url\([^)]*\.woff\) format\('woff'\)/g, ''), map: null };
    },
  };
}
