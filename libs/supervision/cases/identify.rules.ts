import { createHash } from 'node:crypto';

/** The texts of a case that readers see, in reading order. */
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

/** A place in a text that may identify the platform; `start` and `end` are positions in the original text. */
export interface Hit {
  term: string;
  kind: WarningKind;
  start: number;
  end: number;
}

/** A normalised text and the positions in the original: the character at i was at `at[i]`. */
interface Folded {
  text: string;
  at: number[];
  until: number[];
}

/** Characters that people put into a name to hide it from a search. */
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

/** A name in normalised form: without case, width and filler characters. */
export function foldTerm(term: string): string {
  return fold(term, false).text;
}

const LEGAL_FORM = /(股份有限公司|有限责任公司|有限公司|集团公司|公司|集团|合伙企业|工作室)$/;
const TRADE =
  /(网络科技|信息科技|信息技术|数字科技|互联网|网络|科技|信息|技术|文化传媒|文化|传媒|传播|数字|软件|控股)$/;

/** Short names of an operator: its name without legal form, then without its line of business. One character alone is useless. */
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

/** Patterns that identify an organisation or a person by their form alone. Spaces and hyphens inside are ignored. */
const SHAPES: readonly { kind: WarningKind; shape: RegExp; enough?: (found: string) => boolean }[] = [
  { kind: 'EMAIL', shape: new RegExp(`[a-z0-9._%+-]+\\s*@\\s*${LABEL}(?:\\s*\\.\\s*${LABEL})+`, 'gu') },
  {
    kind: 'ICP',
    shape: new RegExp(`(?:[${PROVINCES}]\\s*)?icp\\s*[备证]\\s*(?:\\d\\s*){5,12}号?(?:\\s*-\\s*\\d+)?`, 'gu'),
  },
  {
    kind: 'CODE',
    shape: new RegExp(`(?<![a-z0-9])[a-z0-9](?:${GAP}[a-z0-9]){17}(?![a-z0-9])`, 'gu'),
    // English words are no codes; a credit code and an identity number are mostly digits
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
 * Every place in a text that may identify the platform: names and codes of the register, and anything that looks like a domain,
 * a code, a filing number, a telephone number or an e-mail address. In the order of the text; a place within another is
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
  /** The same place in the same words; if the text around it changes, it is a new warning. */
  key: string;
  /** The words around it, shown to the person who answers. */
  before: string;
  after: string;
}

const AROUND = 8;

/** A cut may split a surrogate pair; half a pair is removed. */
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
