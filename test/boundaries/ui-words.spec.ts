import { readFile, readdir } from 'node:fs/promises';
import { join } from 'node:path';

const UI = new URL('../../apps/dashboard/src/ui/', import.meta.url).pathname;

/** What the work is called; a part that serves any domain has no reason to say it. */
const DOMAIN_WORDS =
  /platform|finding|inspection|rectif|ledger|\bdut(y|ies)\b|evidence|officer|territor|liaison|annual report|typical case|平台|问题|整改|检查(?!网络)|责任|台账|年度报告|案例|移交|证据|辖区|承办|网信/i;

/** The lines of a text that say a word of the domain, by their numbers. */
export function domainWordsIn(text: string): string[] {
  return text.split('\n').flatMap((line, i) => {
    const found = DOMAIN_WORDS.exec(line);
    return found === null ? [] : [`${String(i + 1)}: ${found[0]}`];
  });
}

describe('the parts of the user interface', () => {
  it('say no word of the domain: neither to readers nor in names and comments', async () => {
    const files = (await readdir(UI, { recursive: true })).filter((file) => /\.(tsx?|css)$/.test(file));
    expect(files).toContain('words.ts');
    const said: string[] = [];
    for (const file of files)
      for (const line of domainWordsIn(await readFile(join(UI, file), 'utf8'))) said.push(`${file}:${line}`);
    expect(said).toEqual([]);
  });

  it('would be caught: a planted word in either language', () => {
    expect(domainWordsIn(`a: 'Open findings',\nb: '关闭',\nc: '整改书',`)).toEqual(['1: finding', '3: 整改']);
  });
});
