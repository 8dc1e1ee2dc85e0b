import { Refusal, type RefusalCode, isUuid } from '#libs/technique/kernel';

type Given = Readonly<Record<string, unknown>>;

/** Codes that refuse the request as a whole: because of the actor, the form of the request, or the time. No argument is named. */
export const WITHOUT_FIELD: ReadonlySet<RefusalCode> = new Set<RefusalCode>([
  'INTERNAL',
  'UNAUTHENTICATED',
  'FORBIDDEN',
  'INSUFFICIENT_SCOPE',
  'CSRF',
  'BAD_REQUEST',
  'QUERY_TOO_LARGE',
  'QUERY_TOO_COSTLY',
  'TOO_OFTEN',
  'BODY_TOO_LARGE',
  'BUSY',
  'TOO_SLOW',
  'REAUTHENTICATE',
  'PASSWORD_EXPIRED',
  'SECOND_FACTOR_NEEDED',
  'SECOND_FACTOR_ON',
  'SECOND_FACTOR_OFF',
  'SECOND_FACTOR_REQUIRED',
]);

/** The arguments that name a record, and which kind of record; `id` is the record that the mutation is named after. */
const NAMES: readonly [argument: string, kind: string | null][] = [
  ['id', null],
  ['orderId', 'ORDER'],
  ['inspectionId', 'INSPECTION'],
  ['findingId', 'FINDING'],
  ['platformId', 'PLATFORM'],
];

/** Mutations that use another word than their record does. */
const KINDS: Readonly<Record<string, string>> = {
  ANSWER: 'ORDER',
  EXTENSION: 'ORDER',
  DRAFT: 'ORDER',
  STATEMENT: 'ORDER',
  SECRET: 'PROGRAM',
  OFFICER: 'USER',
  ACCOUNT: 'USER',
  REQUEST: 'USER',
  WARNING: 'CASE',
};

const isGiven = (value: unknown): value is Given => typeof value === 'object' && value !== null;

function recordOf(args: Given): { path: string; id: unknown; kind: string | null } | null {
  const input = args['input'];
  for (const [name, kind] of NAMES) {
    if (name in args) return { path: name, id: args[name], kind };
    if (isGiven(input) && name in input) return { path: `input.${name}`, id: input[name], kind };
  }
  return null;
}

/**
 * Services call the record they act on `id`, or name no field when the whole record is meant; the resolver knows the name of
 * the argument.
 */
export function namingArgument(refusal: Refusal, args: Given): Refusal {
  const { code, field, params, subject } = refusal;
  if (WITHOUT_FIELD.has(code)) return refusal;
  if (field !== undefined && !(field === 'id' && !('id' in args))) return refusal;
  const named = code === 'STALE' && 'version' in args ? 'version' : recordOf(args)?.path;
  if (named === undefined || named === field) return refusal;
  return new Refusal(code, { field: named, params, cause: refusal, ...(subject ? { subject } : {}) });
}

/** The record that an act was refused on, as far as its arguments name one. */
export function subjectOf(mutation: string, args: Given): { subjectKind?: string; subjectId?: string } {
  const found = recordOf(args);
  if (!found || typeof found.id !== 'string' || !isUuid(found.id)) return {};
  const word = /[A-Z][a-z]+$/.exec(mutation)?.[0].toUpperCase() ?? '';
  const kind = mutation.includes('Case') ? 'CASE' : (KINDS[word] ?? word);
  const subjectKind = found.kind ?? kind;
  return { subjectId: found.id.toLowerCase(), ...(subjectKind ? { subjectKind } : {}) };
}
