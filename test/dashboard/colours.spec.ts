import { readFile, readdir } from 'node:fs/promises';
import { join } from 'node:path';

const SRC = new URL('../../apps/dashboard/src/', import.meta.url).pathname;
const TOKENS = 'ui/theme/tokens.css';

/** A colour written out; `transparent` and `currentcolor` are none. The names of colours count in styles only. */
const WRITTEN = /#(?:[0-9a-f]{3,4}|[0-9a-f]{6}|[0-9a-f]{8})\b|\b(?:rgb|hsl|hwb|lab|lch|oklab|oklch)a?\(/i;
const NAMED = /:[^;{]*\b(?:white|black|red|green|blue|orange|yellow|gr[ae]y|silver|navy|teal)\b(?!-)[^;{]*;/i;

/** The colours that a file writes out, by the numbers of their lines. */
function coloursIn(file: string, text: string): string[] {
  return text.split('\n').flatMap((line, i) => {
    const found = WRITTEN.exec(line) ?? (file.endsWith('.css') ? NAMED.exec(line) : null);
    return found === null ? [] : [`${file}:${String(i + 1)}: ${found[0]}`];
  });
}

describe('the colours of the dashboard', () => {
  let texts: Map<string, string>;
  const tokens = () => texts.get(TOKENS) ?? '';
  const all = (pattern: RegExp): Set<string> =>
    new Set([...texts.values()].flatMap((text) => [...text.matchAll(pattern)].map(([, name]) => name ?? '')));

  beforeAll(async () => {
    const files = (await readdir(SRC, { recursive: true })).filter(
      (file) => /\.(tsx?|css)$/.test(file) && !file.startsWith('gql/'),
    );
    texts = new Map(
      await Promise.all(
        files.map(async (file): Promise<[string, string]> => [file, await readFile(join(SRC, file), 'utf8')]),
      ),
    );
  });

  it('are written in one file, which names what each is for', () => {
    expect(coloursIn(TOKENS, tokens()).length).toBeGreaterThan(50);
    const elsewhere = [...texts].flatMap(([file, text]) => (file === TOKENS ? [] : coloursIn(file, text)));
    expect(elsewhere).toEqual([]);
  });

  it.each([
    ['a.css', 'color: #fff;'],
    ['a.css', 'background: #1c273322;'],
    ['a.css', 'color: rgb(1 2 3);'],
    ['a.css', 'border: 1px solid white;'],
    ['A.tsx', `<QRCode color="#000000" />`],
  ])('would be found elsewhere: %s %s', (file, text) => {
    expect(coloursIn(file, text)).toHaveLength(1);
  });

  it.each([
    ['a.css', 'white-space: nowrap;'],
    ['a.css', 'background: color-mix(in srgb, currentcolor 35%, transparent);'],
    ['A.tsx', `const key = '#main';`],
  ])('are not seen where there is none: %s %s', (file, text) => {
    expect(coloursIn(file, text)).toEqual([]);
  });

  it('are all defined, and used: by a style, by antd or by a chart', () => {
    const defined = new Set([...tokens().matchAll(/--([\w-]+):/g)].map(([, name]) => name ?? ''));
    const set = all(/--([\w-]+)['"]?:/g);
    const used = new Set([...all(/var\(--([\w-]+)\)/g), ...all(/\brole\('([\w-]+)'\)/g)]);
    expect([...used].filter((name) => !set.has(name))).toEqual([]);
    // the steps of a heat map and the tones of a chart are named by their numbers and their series
    const others = /^(heat-|new$|done$|late$|warn$)/;
    expect([...defined].filter((name) => !used.has(name) && !others.test(name))).toEqual([]);
  });
});
