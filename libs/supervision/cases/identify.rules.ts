import { createHash } from 'node:crypto';

/** The texts of a case that readers get, in the order in which they read them. */
export const CASE_TEXTS = ['title', 'facts', 'grounds', 'outcome', 'lesson'] as const;
export type CaseTextField = (typeof CASE_TEXTS)[number];
export type CaseTexts = Record<CaseTextField, string>;

export const WARNING_KINDS = [
  'OPERATOR',
  'PLATFORM',
  'PERSON',
  'CODE',
  'DOMAIN',
  'APP',
  'ICP',
  'ADDRESS',
  'RECORD_NUMBER',
  'PHONE',
  'EMAIL',
] as const;
export type WarningKind = (typeof WARNING_KINDS)[number];

export interface Known {
  kind: WarningKind;
  term: string;
}

/** A place in a text that may tell whose case it was; `start` and `end` count in the text as it was written. */
export interface Hit {
  term: string;
  kind: WarningKind;
  start: number;
  end: number;
}

/** A text made comparable, with the way back: the character at i came from `at[i]` of the original. */
interface Folded {
  text: string;
  at: number[];
  until: number[];
}

/** What people put between the characters of a name to get it past a search. */
const FILLER = /[\s\p{Cf}\p{Pd}\p{Pc}\p{Ps}\p{Pe}\p{Pi}\p{Pf}.,:;!?*+~|/\\'"`·•・、，。；：！？]/u;
const DOTS = /[。．｡]/u;

function fold(text: string, keepFiller: boolean): Folded {
  const out: Folded = { text: '', at: [], until: [] };
  let offset = 0;
  for (const original of text) {
    const end = offset + original.length;
    const plain = DOTS.test(original) ? '.' : original.normalize('NFKC').toLowerCase();
    for (const c of plain) {
      const dropped = keepFiller ? /\p{Cf}/u.test(c) : FILLER.test(c);
      if (dropped) continue;
      out.text += c;
      for (let unit = 0; unit < c.length; unit += 1) {
        out.at.push(offset);
        out.until.push(end);
      }
    }
    offset = end;
  }
  return out;
}

/** A name as it is compared: without case, width and whatever stands between its characters. */
export function foldTerm(term: string): string {
  return fold(term, false).text;
}

const LEGAL_FORM = /(股份有限公司|有限责任公司|有限公司|集团公司|公司|集团|合伙企业|工作室)$/;
const TRADE =
  /(网络科技|信息科技|信息技术|数字科技|互联网|网络|科技|信息|技术|文化传媒|文化|传媒|传播|数字|软件|控股)$/;

/** What people call an operator: its name without legal form, then without its trade. Shorter than two it says nothing. */
export function shortNames(operatorName: string): string[] {
  const names: string[] = [];
  let name = operatorName.trim();
  for (const form of [/[（(][^（()）]*[)）]/g, LEGAL_FORM, TRADE, TRADE]) {
    name = name.replace(form, '');
    if (foldTerm(name).length >= 2 && name !== operatorName && !names.includes(name)) names.push(name);
  }
  return names;
}

const PROVINCES = '京津沪渝冀豫云辽黑湘皖鲁新苏浙赣鄂桂甘晋蒙陕吉闽贵粤青藏川宁琼';
const LABEL = '[a-z0-9](?:[a-z0-9-]{0,62})';
const ENDINGS = 'com|cn|net|org|gov|edu|info|xyz|top|vip|cc|io|app|tv|me|co|site|online|club|example';
const HAN_ENDINGS = '中国|公司|网络|网址|在线|中文网';
const GAP = '[\\s-]{0,2}';

/** What tells an organisation or a person by its shape alone. Spaces and hyphens inside are looked through. */
const SHAPES: readonly { kind: WarningKind; shape: RegExp; enough?: (found: string) => boolean }[] = [
  { kind: 'EMAIL', shape: new RegExp(`[a-z0-9._%+-]+\\s*@\\s*${LABEL}(?:\\s*\\.\\s*${LABEL})+`, 'gu') },
  {
    kind: 'ICP',
    shape: new RegExp(`(?:[${PROVINCES}]\\s*)?icp\\s*[备证]\\s*(?:\\d\\s*){5,12}号?(?:\\s*-\\s*\\d+)?`, 'gu'),
  },
  {
    kind: 'CODE',
    shape: new RegExp(`(?<![a-z0-9])[a-z0-9](?:${GAP}[a-z0-9]){17}(?![a-z0-9])`, 'gu'),
    // words of English are no code; a credit code and an identity number are mostly digits
    enough: (found) => found.replace(/[^0-9]/g, '').length >= 10,
  },
  {
    kind: 'DOMAIN',
    shape: new RegExp(`(?<![a-z0-9@.-])(?:${LABEL}\\.)+(?:[a-z]{2,24}|${HAN_ENDINGS})(?![a-z0-9])`, 'gu'),
  },
  {
    kind: 'DOMAIN',
    shape: new RegExp(
      `(?<![a-z0-9@.-])${LABEL}(?:\\s*[.点]\\s*${LABEL})*\\s*(?:[.点]|\\[\\.\\]|\\(\\.\\))\\s*(?:${ENDINGS})(?![a-z0-9])`,
      'gu',
    ),
  },
  {
    kind: 'PHONE',
    shape: new RegExp(`(?<![0-9a-z])(?:\\+?86${GAP})?1[3-9](?:${GAP}\\d){9}(?![0-9a-z])`, 'gu'),
  },
  { kind: 'PHONE', shape: /(?<![0-9a-z])\(?0\d{2,3}\)?[\s-]{0,2}\d{3,4}[\s-]?\d{4}(?![0-9a-z])/gu },
  { kind: 'PHONE', shape: /(?<![0-9a-z])[48]00[\s-]?\d{3,4}[\s-]?\d{3,4}(?![0-9a-z])/gu },
];

const whole = (text: string, folded: Folded, from: number, to: number, kind: WarningKind): Hit => {
  const start = folded.at[from] ?? 0;
  const end = folded.until[to - 1] ?? text.length;
  return { kind, start, end, term: text.slice(start, end) };
};

function knownHits(text: string, known: readonly Known[]): Hit[] {
  const folded = fold(text, false);
  const hits: Hit[] = [];
  for (const { kind, term } of known) {
    const wanted = foldTerm(term);
    if (wanted.length < 2) continue;
    for (let i = folded.text.indexOf(wanted); i >= 0; i = folded.text.indexOf(wanted, i + wanted.length))
      hits.push(whole(text, folded, i, i + wanted.length, kind));
  }
  return hits;
}

function shapedHits(text: string): Hit[] {
  const folded = fold(text, true);
  return SHAPES.flatMap(({ kind, shape, enough = () => true }) =>
    [...folded.text.matchAll(shape)].flatMap((found) => {
      const trimmed = found[0].trimEnd();
      return enough(trimmed) ? [whole(text, folded, found.index, found.index + trimmed.length, kind)] : [];
    }),
  );
}

/**
 * Every place in a text that may tell whose case it was: names and codes of the register, and whatever looks like a domain,
 * a code, a filing number, a telephone number or an e-mail address. In the order of the text; what lies within another is
 * left out.
 */
export function identifyingTerms(text: string, known: readonly Known[]): Hit[] {
  const found = [...knownHits(text, known), ...shapedHits(text)].sort(
    (a, b) => a.start - b.start || b.end - a.end,
  );
  const hits: Hit[] = [];
  for (const hit of found) if (!hits.some((h) => h.start <= hit.start && h.end >= hit.end)) hits.push(hit);
  return hits;
}

export interface Warning extends Hit {
  field: CaseTextField;
  /** The same place in the same words; a text changed around it makes a new warning of it. */
  key: string;
  /** The words around it, for whoever answers. */
  before: string;
  after: string;
}

const AROUND = 8;

/** A cut may fall between the halves of a character; a half has no place in a text. */
const unbroken = (text: string): string => text.replace(/\p{Cs}/gu, '');

/** The warnings of all texts of a case, each with the key under which it is answered. */
export function warningsOf(texts: CaseTexts, known: readonly Known[]): Warning[] {
  const seen = new Map<string, number>();
  return CASE_TEXTS.flatMap((field) => {
    const text = texts[field];
    return identifyingTerms(text, known).map((hit) => {
      const before = unbroken(text.slice(Math.max(0, hit.start - AROUND), hit.start));
      const after = unbroken(text.slice(hit.end, hit.end + AROUND));
      const place = JSON.stringify([field, hit.kind, hit.term, before, after]);
      const nth = (seen.get(place) ?? 0) + 1;
      seen.set(place, nth);
      const key = createHash('sha256')
        .update(`${place}${String(nth)}`)
        .digest('hex');
      return { ...hit, field, before, after, key };
    });
  });
}
