import fc from 'fast-check';
import {
  type Known,
  type WarningKind,
  foldTerm,
  identifyingTerms,
  shortNames,
  warningsOf,
} from './identify.rules.ts';

const KNOWN: Known[] = [
  { kind: 'OPERATOR', term: '虚构云杉网络科技有限公司' },
  { kind: 'OPERATOR', term: '虚构云杉' },
  { kind: 'PLATFORM', term: '云杉论坛' },
  { kind: 'CODE', term: '91330200MA0000001L' },
  { kind: 'DOMAIN', term: 'yunshan.example' },
  { kind: 'ICP', term: '浙ICP备90000001号-1' },
  { kind: 'APP', term: 'example.yunshan.app' },
  { kind: 'PERSON', term: '俞望舒' },
  { kind: 'RECORD_NUMBER', term: '甬网改〔2026〕41号' },
];

const kinds = (text: string, known: readonly Known[] = []): [WarningKind, string][] =>
  identifyingTerms(text, known).map(({ kind, term }) => [kind, term]);

describe('words that may identify the platform of a case', () => {
  it.each([
    ['某平台云杉论坛未落实', [['PLATFORM', '云杉论坛']]],
    ['某平台“云 杉·论坛”未落实', [['PLATFORM', '云 杉·论坛']]],
    ['虚构云杉网络科技有限公司运营', [['OPERATOR', '虚构云杉网络科技有限公司']]],
    ['虚构云杉曾整改', [['OPERATOR', '虚构云杉']]],
    ['负责人俞望舒到场', [['PERSON', '俞望舒']]],
    ['见甬网改〔2026〕41号', [['RECORD_NUMBER', '甬网改〔2026〕41号']]],
    ['代码９１３３０２００ＭＡ０００００01Ｌ', [['CODE', '９１３３０２００ＭＡ０００００01Ｌ']]],
    ['访问 YunShan.Example 即见', [['DOMAIN', 'YunShan.Example']]],
    ['备案 浙ICP备90000001号-1', [['ICP', '浙ICP备90000001号-1']]],
  ] as [string, [WarningKind, string][]][])('in “%s” are names of the register', (text, expected) => {
    expect(kinds(text, KNOWN)).toEqual(expected);
  });

  it.each([
    ['域名 abc-1.com.cn 停用', [['DOMAIN', 'abc-1.com.cn']]],
    ['域名 abc . com 停用', [['DOMAIN', 'abc . com']]],
    ['域名 ＡＢＣ．ＣＯＭ 停用', [['DOMAIN', 'ＡＢＣ．ＣＯＭ']]],
    ['域名 abc。com 停用', [['DOMAIN', 'abc。com']]],
    ['域名 abc点com 停用', [['DOMAIN', 'abc点com']]],
    ['域名 abc[.]com 停用', [['DOMAIN', 'abc[.]com']]],
    ['编号91330106MA27XYTR3K在册', [['CODE', '91330106MA27XYTR3K']]],
    ['编号 9133 0106 MA27 XYTR 3K 在册', [['CODE', '9133 0106 MA27 XYTR 3K']]],
    ['粤 ICP 备 12345678 号 - 3', [['ICP', '粤 ICP 备 12345678 号 - 3']]],
    ['icp证12345678号', [['ICP', 'icp证12345678号']]],
    ['电话 138-0013-8000', [['PHONE', '138-0013-8000']]],
    ['电话+86 13800138000', [['PHONE', '+86 13800138000']]],
    ['电话０５７４-87654321', [['PHONE', '０５７４-87654321']]],
    ['热线 400-820-8820', [['PHONE', '400-820-8820']]],
    ['信箱 a.b+c@mail.abc.cn 收', [['EMAIL', 'a.b+c@mail.abc.cn']]],
    ['信箱 ab＠abc.cn 收', [['EMAIL', 'ab＠abc.cn']]],
  ] as [string, [WarningKind, string][]][])('in “%s” are recognised by their form', (text, expected) => {
    expect(kinds(text)).toEqual(expected);
  });

  it.each([
    '2026-11-24 检查，2026 年第 3 季度共抽查 20 件，其中 2 件不合格（10%）。',
    '依据《网络信息内容生态治理规定》第 12 条、第 3.2 项，版本 V1.2。',
    'The platform keeps no record of its rounds. It put this right within fifteen working days, as ordered.',
    '责任清单第 3.1 项；制度未建立，运行未开展。',
    '累计 123456789012 次。',
  ])('are not in “%s”', (text) => {
    expect(kinds(text, KNOWN)).toEqual([]);
  });

  const filler = fc.constantFrom('', '', ' ', '　', '·', '-', '\u200b', '_', '、');
  const plain = fc.stringMatching(/^[的了和是在与或及其未已应当]{0,12}$/);

  /** The term with other width, case and filler between its characters. */
  const disguised = (term: string): fc.Arbitrary<string> =>
    fc.tuple(...[...term].map((c) => fc.tuple(filler, fc.boolean(), fc.constant(c)))).map((parts) =>
      parts
        .map(([gap, wide, c], i) => {
          const full = /[0-9A-Za-z]/.test(c) ? String.fromCharCode(c.charCodeAt(0) + 0xfee0) : c;
          return (i === 0 ? '' : gap) + (wide ? full : i % 2 ? c.toUpperCase() : c.toLowerCase());
        })
        .join(''),
    );

  it('are found anywhere in the text and in any spelling', () => {
    const cases = fc
      .constantFrom(...KNOWN)
      .chain((known) => fc.tuple(fc.constant(known), plain, disguised(known.term), plain));
    fc.assert(
      fc.property(cases, ([known, before, dressed, after]) => {
        const text = `${before}${dressed}${after}`;
        const from = before.length;
        const covers = identifyingTerms(text, [known]).some(
          (hit) => hit.start <= from && hit.end >= from + dressed.length,
        );
        expect([text, covers]).toEqual([text, true]);
      }),
    );
  });

  it('are always parts of the text, in order, none within another', () => {
    const piece = fc.oneof(
      fc.string({ unit: 'grapheme', maxLength: 12 }),
      fc.constantFrom(...KNOWN.map((k) => k.term), 'a.com', '13800138000', '91330106MA27XYTR3K'),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 8 }), (pieces) => {
        const text = pieces.join('');
        const hits = identifyingTerms(text, KNOWN);
        for (const hit of hits) expect(text.slice(hit.start, hit.end)).toBe(hit.term);
        for (const [i, hit] of hits.entries()) {
          expect(hit.end).toBeGreaterThan(hit.start);
          const others = hits.filter((_, j) => j !== i);
          expect(others.some((o) => o.start <= hit.start && o.end >= hit.end)).toBe(false);
        }
      }),
    );
  });

  it('are not found in a text of ordinary words, whatever names are known', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[的了和是在与或及其未已应当，。；]{0,80}$/), (text) => {
        expect(identifyingTerms(text, KNOWN)).toEqual([]);
      }),
    );
  });

  it('are found quickly even in a long text written to slow the search down', () => {
    const started = performance.now();
    for (const text of [
      'a'.repeat(4000),
      'a.'.repeat(2000),
      '1 '.repeat(2000),
      'a@'.repeat(2000),
      '0-'.repeat(2000),
    ])
      identifyingTerms(text, KNOWN);
    expect(performance.now() - started).toBeLessThan(2000);
  });
});

describe('a warning', () => {
  const texts = (facts: string) => ({ title: '案例', facts, grounds: '', outcome: '', lesson: '' });
  const keys = (facts: string): string[] => warningsOf(texts(facts), KNOWN).map((w) => w.key);

  it('keeps its key while the words around it stay the same, at any position', () => {
    const [moved] = keys('先说明背景与依据：去年十月检查发现云杉论坛未落实巡查制度的要求');
    const [still] = keys('去年十月检查发现云杉论坛未落实巡查制度的要求，另有其他');
    expect(moved).toMatch(/^[0-9a-f]{64}$/);
    expect(moved).toBe(still);
  });

  it('is a new one when the words around it change, when it moves to another text, and the second time', () => {
    const [first] = keys('检查发现云杉论坛未落实');
    expect(keys('整改后的云杉论坛已落实')).not.toContain(first);
    const [elsewhere] = warningsOf({ ...texts(''), lesson: '检查发现云杉论坛未落实' }, KNOWN);
    expect(elsewhere?.key).not.toBe(first);
    const twice = keys('云杉论坛、云杉论坛、云杉论坛、云杉论坛、云杉论坛');
    expect(new Set(twice).size).toBe(5);
  });
});

describe('short names', () => {
  it.each([
    ['虚构云杉网络科技有限公司', ['虚构云杉网络科技', '虚构云杉']],
    [
      '虚构云杉（宁波）文化传媒股份有限公司',
      ['虚构云杉文化传媒股份有限公司', '虚构云杉文化传媒', '虚构云杉'],
    ],
    ['甲公司', []],
  ])('of %s are %j', (name, expected) => {
    expect(shortNames(name)).toEqual(expected);
  });

  it('compare without case, width and filler', () => {
    expect(foldTerm('Ｙun－Shan 。example')).toBe('yunshanexample');
  });
});
