import { Ajv2020, type ErrorObject, type ValidateFunction } from 'ajv/dist/2020.js';
import { type Fault, type Text, isCivilDate } from '#rules/technique/kernel';
import {
  ANNOTATIONS,
  type Json,
  type SchemaNode,
  type TemplateFile,
  draftSchema,
  pointerTo,
  titleAt,
  valueAt,
} from './template.rules.ts';

export const FAULT_CODES = [
  'MISSING',
  'UNKNOWN_FIELD',
  'WRONG_TYPE',
  'BLANK',
  'TOO_LONG',
  'TOO_SMALL',
  'TOO_LARGE',
  'NOT_A_STEP',
  'NOT_A_CHOICE',
  'NOT_A_DATE',
  'NOT_AN_ID',
  'TOO_MANY',
  'REPEATED',
  'PART_EXCEEDS_WHOLE',
  'BAD_CHARACTER',
  'UNKNOWN_ATTACHMENT',
] as const;
export type FaultCode = (typeof FAULT_CODES)[number];

/** At most this many are listed; a body with more was not meant to be right. */
export const MAX_FAULTS = 500;

type Template = Pick<TemplateFile, 'schema' | 'checks'>;

export interface Validators {
  /** Complete: required of a submission. */
  whole(body: Json): Fault[];
  /** Well-formed: required of a draft. */
  draft(body: Json): Fault[];
}

const TYPE_WORDS: Record<string, Text> = {
  object: { zh: '对象', en: 'an object' },
  array: { zh: '列表', en: 'a list' },
  string: { zh: '文字', en: 'text' },
  integer: { zh: '整数', en: 'a whole number' },
  number: { zh: '数字', en: 'a number' },
  null: { zh: 'null', en: 'null' },
};

/** @throws Error when the schema is not one that templates may use */
export function compileTemplate(template: Template): Validators {
  const ajv = new Ajv2020({ allErrors: true, strict: true, allowUnionTypes: true, multipleOfPrecision: 9 });
  for (const keyword of ANNOTATIONS) ajv.addKeyword({ keyword, schemaType: 'object' });
  ajv.addFormat('date', isCivilDate);
  ajv.addFormat('uuid', /^[0-9a-f]{8}-([0-9a-f]{4}-){3}[0-9a-f]{12}$/);
  const whole = ajv.compile(template.schema);
  const draft = ajv.compile(draftSchema(template.schema));
  return {
    whole: (body) => faultsOf(template, whole, body),
    draft: (body) => faultsOf(template, draft, body),
  };
}

function faultsOf(template: Template, validate: ValidateFunction, body: Json): Fault[] {
  const { schema } = template;
  const characters = badCharacters(body).map((pointer) => tell(schema, pointer, 'BAD_CHARACTER'));
  const found = validate(body) ? [] : (validate.errors ?? []).map((error) => faultOf(schema, error));
  const parts = template.checks.flatMap((check) => partFault(template.schema, check, body));
  // a blank text violates two keywords, and is one fault
  const seen = new Set<string>();
  return [...characters, ...found, ...parts]
    .filter(({ pointer, code }) => {
      const key = `${pointer} ${code}`;
      return !seen.has(key) && seen.add(key);
    })
    .slice(0, MAX_FAULTS);
}

function partFault(schema: SchemaNode, check: TemplateFile['checks'][number], body: Json): Fault[] {
  const [part, whole] = [valueAt(body, check.part), valueAt(body, check.whole)];
  if (typeof part !== 'number' || typeof whole !== 'number' || part <= whole) return [];
  const of = titleAt(schema, check.whole);
  return [tell(schema, check.part, 'PART_EXCEEDS_WHOLE', { whole, wholeZh: of.zh, wholeEn: of.en })];
}

function faultOf(schema: SchemaNode, error: ErrorObject): Fault {
  const at = error.instancePath;
  const params = error.params as Record<string, string | number | string[]>;
  const limit = { limit: Number(params['limit']) };
  switch (error.keyword) {
    case 'required':
      return tell(schema, pointerTo(at, String(params['missingProperty'])), 'MISSING');
    case 'additionalProperties':
      return tell(schema, pointerTo(at, String(params['additionalProperty']).slice(0, 100)), 'UNKNOWN_FIELD');
    case 'type': {
      const types = [params['type'] ?? ''].flat().map(String);
      const words = (lang: 'zh' | 'en'): string =>
        types.map((type) => TYPE_WORDS[type]?.[lang] ?? type).join(lang === 'zh' ? '或 ' : ' or ');
      return tell(schema, at, 'WRONG_TYPE', {
        type: types.join(','),
        typeZh: words('zh'),
        typeEn: words('en'),
      });
    }
    case 'minLength':
    case 'pattern':
      return tell(schema, at, 'BLANK');
    case 'maxLength':
      return tell(schema, at, 'TOO_LONG', limit);
    case 'minimum':
      return tell(schema, at, 'TOO_SMALL', limit);
    case 'maximum':
      return tell(schema, at, 'TOO_LARGE', limit);
    case 'multipleOf':
      return tell(schema, at, 'NOT_A_STEP', { step: Number(params['multipleOf']) });
    case 'enum':
      return tell(schema, at, 'NOT_A_CHOICE', {
        choices: [params['allowedValues'] ?? []].flat().join(', '),
      });
    case 'format':
      return tell(schema, at, params['format'] === 'date' ? 'NOT_A_DATE' : 'NOT_AN_ID');
    case 'maxItems':
      return tell(schema, at, 'TOO_MANY', limit);
    case 'uniqueItems':
      return tell(schema, at, 'REPEATED', { i: Number(params['j']) + 1, j: Number(params['i']) + 1 });
    default:
      throw new Error(`the template uses ${error.keyword}, for which there is no sentence`);
  }
}

const SENTENCES: Record<FaultCode, Text> = {
  MISSING: { zh: '必须填写。', en: 'must be filled in.' },
  UNKNOWN_FIELD: { zh: '模板中没有这一项。', en: 'the template has no such field.' },
  WRONG_TYPE: { zh: '应为{typeZh}。', en: 'must be {typeEn}.' },
  BLANK: { zh: '不能为空白。', en: 'must not be blank.' },
  TOO_LONG: { zh: '最多 {limit} 个字符。', en: 'at most {limit} characters.' },
  TOO_SMALL: { zh: '不能小于 {limit}。', en: 'must not be below {limit}.' },
  TOO_LARGE: { zh: '不能大于 {limit}。', en: 'must not be above {limit}.' },
  NOT_A_STEP: { zh: '应为 {step} 的整数倍。', en: 'must be a multiple of {step}.' },
  NOT_A_CHOICE: { zh: '只能是其中之一：{choices}。', en: 'must be one of: {choices}.' },
  NOT_A_DATE: { zh: '不是有效的日期，应写作 2025-11-24。', en: 'not a real date; write it like 2025-11-24.' },
  NOT_AN_ID: { zh: '不是有效的文件编号。', en: 'not an id of a file.' },
  TOO_MANY: { zh: '最多 {limit} 项。', en: 'at most {limit} entries.' },
  REPEATED: { zh: '第 {i} 项与第 {j} 项重复。', en: 'entries {i} and {j} are the same.' },
  PART_EXCEEDS_WHOLE: {
    zh: '不能大于“{wholeZh}”（{whole}）。',
    en: 'must not exceed “{wholeEn}” ({whole}).',
  },
  BAD_CHARACTER: {
    zh: '含有不能保存的字符（空字符或不成对的代理码位）。',
    en: 'contains a character that cannot be kept (NUL or a lone surrogate).',
  },
  UNKNOWN_ATTACHMENT: {
    zh: '没有这个文件，或它不属于本报告。',
    en: 'there is no such file, or it does not belong to this report.',
  },
};

/** A fault as people read it: the name of the field, then the fault. */
export function tell(
  schema: SchemaNode,
  pointer: string,
  code: FaultCode,
  params: Record<string, string | number> = {},
): Fault {
  const name = code === 'UNKNOWN_FIELD' ? { zh: pointer, en: pointer } : titleAt(schema, pointer);
  const fill = (text: string): string =>
    text.replace(/\{(\w+)\}/g, (_, key: string) => String(params[key] ?? ''));
  const { zh, en } = SENTENCES[code];
  return { pointer, code, zh: `“${name.zh}”${fill(zh)}`, en: `“${name.en}”: ${fill(en)}`, params };
}

/** Where texts or names contain NUL, which the database cannot store, or half a surrogate pair, which has no canonical form. */
export function badCharacters(body: Json): string[] {
  const bad: string[] = [];
  const waiting: [string, Json][] = [['', body]];
  const isBad = (text: string): boolean => /[\0\p{Surrogate}]/u.test(text);
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    const [pointer, value] = next;
    if (typeof value === 'string' && isBad(value)) bad.push(pointer);
    if (typeof value !== 'object' || value === null) continue;
    for (const [key, inner] of Object.entries(value)) {
      // the name itself cannot be shown, so the fault names the field that contains it
      if (isBad(key)) bad.push(pointer);
      else waiting.push([pointerTo(pointer, key), inner]);
    }
  }
  return bad;
}
