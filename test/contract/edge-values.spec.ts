import { readFileSync } from 'node:fs';
import {
  type GraphQLInputType,
  type GraphQLSchema,
  buildSchema,
  getNamedType,
  getNullableType,
  isEnumType,
  isInputObjectType,
  isListType,
  isObjectType,
} from 'graphql';
import { WITHOUT_FIELD } from '#libs/technique/access';
import { REFUSALS, type RefusalCode } from '#libs/technique/kernel';
import { type Field, argumentsOf, documentOf, fieldsOf, namingsOf } from '../given/calls.ts';
import type { Who } from '../given/ground.ts';
import { Ready } from '../given/ready.ts';
import { TwoPlaces } from '../given/two-places.ts';

const SCHEMA: GraphQLSchema = buildSchema(readFileSync('apps/api/schema.graphql', 'utf8'));
const MUTATIONS = fieldsOf(SCHEMA, 'Mutation');

const LONG = '长'.repeat(100_000);
const UNSEEN = JSON.stringify('\u200b');
const NEVER_WAS = '019fffff-ffff-7fff-bfff-ffffffffffff';
/** Values at the limits of every type: of numbers, of stored, compared or written text. */
const EDGES: Readonly<Record<string, readonly unknown[]>> = {
  Int: [0, -1, 2_147_483_647, -2_147_483_648],
  Float: [0, -1, 1e308, 5e-324],
  Boolean: [true, false],
  ID: ['', 'x', NEVER_WAS, NEVER_WAS.toUpperCase(), 'x'.repeat(300)],
  String: ['', ' ', '\0', '\ud800', '\u200b', LONG, '🧾👩‍👩‍👧', '%_\\\'"$1'],
  CivilDate: ['2026-02-30', '0001-01-01', '1900-01-01', '2200-12-31', '9999-12-31'],
  DateTime: ['1900-01-01T00:00:00Z', '2200-12-31T23:59:59+14:00', '2026-02-30T00:00:00Z'],
  JSON: [{}, [], null, 'x', 0, { '\0': '\0' }, { areas: { a: { b: { c: [[[[]]]] } } } }],
};

/** A position in the arguments of a mutation, and the value for it. */
interface Edge {
  path: string;
  value: unknown;
  /** Replaces a whole list, not its first entry. */
  list: boolean;
}

const short = (value: unknown): string => {
  const text = JSON.stringify(value);
  return text.length > 60 ? `${text.slice(0, 60)}… (${String(text.length)})` : text;
};

/** Every edge value of every argument, and of every field of the input objects among them. */
function edgesOf(field: Field, full: (path: string) => unknown): Edge[] {
  const edges: Edge[] = [];
  const walk = (name: string, path: string, type: GraphQLInputType): void => {
    const inner = getNamedType(type);
    if (isListType(getNullableType(type))) {
      const standing = full(path);
      const one: unknown = Array.isArray(standing) ? standing[0] : null;
      edges.push({ path, value: [], list: true });
      edges.push({ path, value: Array.from({ length: 10_000 }, () => one), list: true });
    }
    if (isInputObjectType(inner))
      for (const part of Object.values(inner.getFields())) walk(part.name, `${path}.${part.name}`, part.type);
    else
      for (const value of isEnumType(inner) ? ['NO_SUCH_VALUE'] : (EDGES[inner.name] ?? []))
        edges.push({ path, value, list: false });
  };
  for (const { name, type } of field.args) walk(name, name, type);
  return edges;
}

function at(args: Readonly<Record<string, unknown>>, path: string): unknown {
  return path.split('.').reduce<unknown>((of, name) => {
    const one: unknown = Array.isArray(of) ? of[0] : of;
    return typeof one === 'object' && one !== null ? (one as Record<string, unknown>)[name] : undefined;
  }, args);
}

function withEdge(
  args: Readonly<Record<string, unknown>>,
  { path, value, list }: Edge,
): Record<string, unknown> {
  const [first = '', ...rest] = path.split('.');
  const put = (old: unknown): unknown => {
    if (rest.length === 0 && list) return value;
    if (Array.isArray(old)) return old.map((one: unknown, i) => (i === 0 ? put(one) : one));
    if (rest.length === 0) return value;
    return withEdge(old as Record<string, unknown>, { path: rest.join('.'), value, list });
  };
  return { ...args, [first]: put(args[first]) };
}

/** A version that the record does not have. */
const isOtherVersion = ({ path, value }: Edge): boolean =>
  /\b(version|intoVersion)$/.test(path) && typeof value === 'number';

/** The arguments that name a record by its id. */
const idsOf = (field: Field): string[] => namingsOf(field).named.map(({ path }) => path);

interface Refused {
  status: number;
  message: string;
  code: string;
  field: string | null;
  params: Record<string, unknown>;
}

/** The sentence of a code, with any text for a param: params have codes, the sentence has their words. */
function pattern(code: RefusalCode): RegExp {
  const parts = REFUSALS[code].en.split(/\{\w+\}/).map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  return new RegExp(`^${parts.join('[^]*')}$`);
}

/** What is missing in a refusal for its reader. */
function lacking({ status, message, code, field, params }: Refused): string[] {
  const wrong: string[] = [];
  if (status >= 500 || code === 'INTERNAL') wrong.push(`HTTP ${String(status)} ${code}`);
  if (!(code in REFUSALS)) return [...wrong, `${code} is no code`];
  const known = code as RefusalCode;
  if (field === null && !WITHOUT_FIELD.has(known)) wrong.push(`${code} names no field`);
  if (!pattern(known).test(message)) wrong.push(`told as ${message}`);
  for (const [, name = ''] of `${REFUSALS[known].zh}${REFUSALS[known].en}`.matchAll(/\{(\w+)\}/g)) {
    const filled = params[name];
    if (filled === undefined || filled === null || filled === '—') wrong.push(`${code} without ${name}`);
  }
  if (code === 'STALE' && !/^\d{4}-\d\d-\d\dT[\d:.]+Z$/.test(String(params['changedAt'])))
    wrong.push('STALE does not say when');
  // a program decides by these
  if (code === 'STATE' && !/^[A-Z_]+ \w+\.\w+$/.test(`${String(params['state'])} ${String(params['act'])}`))
    wrong.push(`STATE told by ${JSON.stringify(params)}`);
  if (code === 'STALE' && String(params['changedBy']) === '') wrong.push('STALE does not say who');
  return wrong;
}

/** Written for every mutation: its line in the audit record, and the counters of sign-in. */
const AUDITED = /insert into audit\.entry/i;
const BESIDE = /\b(audit\.\w+|sign_in_guard)\b|set last_(seen|used)_at|failed_count =|attempts = attempts/;

/** Mutations that nobody here can do, with the refusal: their values are only tested up to that refusal. */
const NOT_DONE: Readonly<Record<string, string>> = {
  completeSignIn: 'the cookie of a first step is not among the arguments',
  confirmSecondFactor: 'a code of an app, after beginSecondFactor',
  removeSecondFactor: 'a second factor',
  renewRecoveryCodes: 'a second factor',
};
/** Created and then read in a second transaction: here the first was rolled back. */
const READ_AFTERWARDS = ['draftCase', 'draftOrder', 'planInspection', 'registerPlatform', 'raiseFinding'];

describe('a mutation given a value at its edge', () => {
  let it_: TwoPlaces;
  let ready: Ready;
  let versions: Map<string, number>;
  const logged: unknown[] = [];

  beforeAll(async () => {
    it_ = await TwoPlaces.open();
    ready = await Ready.made(it_);
    versions = await it_.versions();
    const { log } = it_.desk.app.getHttpAdapter().getInstance() as { log: { error: unknown } };
    log.error = (...line: unknown[]) => void logged.push(line);
  });
  afterAll(() => it_.close());

  /** Arguments with which the mutation is done, where it can be; `path` is included even if it is optional. */
  function fitting(field: Field, path: string): Record<string, unknown> {
    const at = ready.given[field.name]?.at ?? {};
    let args = argumentsOf(field, it_.here, versions, [path, ...Object.keys(at)]);
    const id = at['id'] ?? at['orderId'];
    const version = typeof id === 'string' && 'version' in args ? { version: versions.get(id) } : {};
    for (const [place, value] of Object.entries({ ...version, ...at }))
      args = withEdge(args, { path: place, value, list: Array.isArray(value) });
    return args;
  }

  async function refusedOf(
    who: Who | null,
    query: string,
    args: Record<string, unknown>,
  ): Promise<Refused[]> {
    it_.written.length = logged.length = 0;
    const { refused } = await it_.undone(() => it_.ask(who, query, args));
    return refused as Refused[];
  }

  /** An actor with the permission, preferably one who can do it now. */
  async function doer(field: Field, query: string): Promise<{ who: Who | null; usual: string }> {
    const given = ready.given[field.name]?.who;
    const people = ['colleague', 'deputy', 'second'].map((name) => it_.here.who(name));
    const able = it_.lookers.filter((one) => it_.may(one, `Mutation.${field.name}`)).map(({ who }) => who);
    const usual: string[] = [];
    const asked = given === undefined ? [...able, ...people] : [given];
    for (const who of asked) {
      const [refused] = await refusedOf(who, query, fitting(field, ''));
      if (!refused || isGone(field, refused)) return { who, usual: 'done' };
      usual.push(`${refused.code} ${refused.field ?? ''}`);
    }
    return { who: asked[0] ?? null, usual: usual.join(', ') };
  }

  const kept = (): string[] => it_.written.filter((text) => !BESIDE.test(text));
  const isGone = (field: Field, { code }: Refused): boolean =>
    code === 'NOT_FOUND' && READ_AFTERWARDS.includes(field.name) && kept().length > 0;

  it.each(MUTATIONS.map((field) => [field.name, field] as const))('%s', async (name, field) => {
    const leaf = !isObjectType(getNamedType(field.type));
    const query = documentOf('Mutation', field, leaf ? '' : '{ __typename }');
    const { who, usual } = await doer(field, query);
    // if this is refused, a record at the right stage is missing in test/given/ready.ts
    if (!(name in NOT_DONE)) expect(usual).toBe('done');
    const wrong: unknown[] = [];
    const heard = new Map<string, string>();
    const edges = edgesOf(field, (path) => at(fitting(field, path), path));
    const standing = at(fitting(field, ''), 'version');
    const behind = { path: 'version', value: Number(standing) - 1, list: false };
    if (typeof standing === 'number') edges.push(behind);
    for (const edge of edges) {
      const refused = await refusedOf(who, query, withEdge(fitting(field, edge.path), edge));
      const report = (what: unknown): void => void wrong.push([edge.path, short(edge.value), what]);
      if (logged.length > 0) report(logged.map(String));
      const answer = refused.map(({ code, field: named }) => `${code} ${named ?? ''}`).join(', ') || 'done';
      heard.set(`${edge.path} ${short(edge.value)}`, answer);
      if (/[\0\ud800]/.test(String(edge.value)) && !answer.startsWith('TEXT_UNSTORABLE')) report(answer);
      if (edge.value === LONG && answer === 'done') report('a hundred thousand characters are kept');
      if (isOtherVersion(edge) && !answer.startsWith('STALE')) report(`${answer}, not STALE`);
      // a body that is not parsed at all may be anything
      const read = !answer.startsWith('BODY_TOO_LARGE');
      if (read && answer !== 'done' && !it_.written.some((text) => AUDITED.test(text)))
        report('no line in the audit record');
      for (const one of refused.filter((r) => !isGone(field, r))) {
        lacking(one).forEach(report);
        if (kept().length > 0) report(kept());
      }
    }
    for (const [asked, answer] of heard) {
      // an invisible text counts as empty, in every notation
      const blank = asked.endsWith(UNSEEN) && heard.get(asked.replace(UNSEEN, '" "'));
      if (blank && blank !== answer) wrong.push([asked, answer, `but of a blank: ${blank}`]);
    }
    for (const path of idsOf(field)) {
      const plain = fitting(field, path);
      const id = at(plain, path);
      if (typeof id !== 'string') continue;
      const [one] = await refusedOf(who, query, plain);
      const capitals = withEdge(plain, { path, value: id.toUpperCase(), list: false });
      const [other] = await refusedOf(who, query, capitals);
      if (one?.code !== other?.code) wrong.push([path, id, one?.code, 'but in capitals', other?.code]);
    }
    expect(wrong).toEqual([]);
  });
});
