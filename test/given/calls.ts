import {
  type GraphQLField,
  type GraphQLInputType,
  type GraphQLOutputType,
  type GraphQLSchema,
  getNamedType,
  isEnumType,
  isInputObjectType,
  isLeafType,
  isListType,
  isNonNullType,
  isObjectType,
} from 'graphql';
import type { Place } from './place.ts';

export type Field = GraphQLField<unknown, unknown>;
export type Kind = 'Query' | 'Mutation';

/** Ids in lists that everybody reads: regions, the catalogue and its versions, and a place in one's own text. */
const SHARED: Readonly<Record<string, string>> = {
  regionCode: 'regions are public',
  toRegionCode: 'regions are public',
  parentCode: 'regions are public',
  category: 'services are a list for all',
  categories: 'services are a list for all',
  areaCode: 'areas are of the catalogue',
  areaCodes: 'areas are of the catalogue',
  itemCode: 'duties are of the catalogue',
  itemCodes: 'duties are of the catalogue',
  version: 'a release of a list for all',
  key: 'a digest of words in the text of the case that `id` names',
};

/** Which record an argument means, by the argument's name; `id` by the type of the record. */
const NAMED: Readonly<Record<string, string>> = {
  platformId: 'platform',
  platformIds: 'platform',
  intoId: 'twin',
  acknowledgedDoubles: 'platform',
  operatorId: 'operator',
  orderId: 'order',
  orderIds: 'order',
  inspectionId: 'inspection',
  itemId: 'item',
  extensionId: 'extension',
  measureId: 'measure',
  replaces: 'answer',
  noticeId: 'notice',
  leadOfficerId: 'officer',
  deputyOfficerId: 'officer',
  officerId: 'officer',
  userId: 'officer',
  inspectorIds: 'officer',
  leadId: 'officer',
  fromId: 'officer',
  toId: 'otherOfficer',
  officeId: 'office',
  findingId: 'finding',
  findingIds: 'closedFinding',
  actorId: 'officer',
  subjectId: 'platform',
};
const OF_TYPE: Readonly<Record<string, string>> = {
  Platform: 'platform',
  Operator: 'operator',
  Inspection: 'inspection',
  Finding: 'finding',
  RectificationOrder: 'order',
  OwnOrder: 'order',
  TypicalCase: 'case',
  OwnCase: 'published',
  OwnCaseNotice: 'notice',
  PlatformAccount: 'account',
  Invitation: 'invitation',
  SentInvitation: 'invitation',
  ResetAccount: 'account',
  AccountRequest: 'request',
  ApprovedRequest: 'request',
  AdministeredOffice: 'office',
  RevealedOfficer: 'officer',
  RevealedPerson: 'person',
  JSON: 'platform',
};
const OF_OPERATION: Readonly<Record<string, string>> = {
  endPerson: 'person',
  endInterest: 'interest',
  endLeave: 'leave',
  endSession: 'session',
  rotateProgramSecret: 'program',
  endFormerProgramSecret: 'program',
  revokeProgram: 'program',
  shutOffProgram: 'program',
  dropFinding: 'draftFinding',
  changeFinding: 'draftFinding',
  startInspection: 'planned',
  publishCase: 'case',
  correctCase: 'published',
  withdrawCase: 'published',
  approveMerge: 'merge',
  declineMerge: 'merge',
  withdrawMerge: 'merge',
  acceptTransfer: 'transfer',
  declineTransfer: 'transfer',
  withdrawTransfer: 'transfer',
};

/** Where an act needs its record in another state, or a query needs one with some content. */
const OF_ARGUMENT: Readonly<Record<string, string>> = {
  'verifyOrder.id': 'accepted',
  'verifyOrder.measureId': 'acceptedMeasure',
  'changeOrderDraft.id': 'draftOrder',
  'changeOrderDraft.findingId': 'draftedFinding',
  'changeCase.id': 'draftedCase',
  'inspectorChoices.platformId': 'spare',
  'platformMerges.platformId': 'spare',
  'platformTransfers.platformId': 'twin',
};

/** An argument of an operation that names a record, as a path: `input.measures.findingId`. */
export interface Naming {
  path: string;
  kind: string;
}

/** The arguments of an operation that name a record; `unknown` are arguments that this file has no rule for. */
export function namingsOf(field: Field): { named: Naming[]; unknown: string[] } {
  const named: Naming[] = [];
  const unknown: string[] = [];
  const walk = (name: string, path: string, type: GraphQLInputType): void => {
    const inner = getNamedType(type);
    if (isInputObjectType(inner))
      for (const part of Object.values(inner.getFields())) walk(part.name, `${path}.${part.name}`, part.type);
    if (inner.name !== 'ID' || SHARED[name] !== undefined) return;
    const kind =
      OF_ARGUMENT[`${field.name}.${name}`] ??
      (name === 'id' ? (OF_OPERATION[field.name] ?? OF_TYPE[getNamedType(field.type).name]) : NAMED[name]);
    if (kind === undefined) unknown.push(`${field.name}(${path})`);
    else named.push({ path, kind });
  };
  for (const { name, type } of field.args) walk(name, name, type);
  return { named, unknown };
}

/** Given although they are optional: a page is short, and an assessed item has two states. */
const ALWAYS = /^first$|^items\.\w+State$/;
const PLAIN: Readonly<Record<string, unknown>> = {
  Int: 3,
  Float: 1,
  Boolean: true,
  CivilDate: '2026-03-04',
  DateTime: '2026-03-04T02:00:00Z',
  JSON: {},
};
const TEXTS: Readonly<Record<string, string>> = {
  ruleCode: 'RECTIFY',
  scopes: 'record:read',
  text: '云杉论坛',
  name: '某个名称',
  nameEn: 'Some name',
};

/** Arguments for an operation, from the records of one place; optional ones only where `also` names them. */
export function argumentsOf(
  field: Field,
  own: Place,
  versions: ReadonlyMap<string, number>,
  also: readonly string[] = [],
): Record<string, unknown> {
  const kinds = new Map(namingsOf(field).named.map(({ path, kind }) => [path, kind]));
  const target = kinds.get('id') ?? field.args.flatMap(({ name }) => kinds.get(name) ?? []).at(0);
  const value = (name: string, path: string, type: GraphQLInputType): unknown => {
    if (isNonNullType(type)) return value(name, path, type.ofType);
    if (name === 'inspectorIds') return [own.id('officer'), own.id('otherOfficer')];
    if (isListType(type)) return [value(name, path, type.ofType)];
    const kind = kinds.get(path);
    if (kind !== undefined) return own.id(kind);
    if (isEnumType(type)) return type.getValues()[0]?.name;
    if (isInputObjectType(type)) return object(Object.values(type.getFields()), `${path}.`);
    return given(name, path, type.name);
  };
  const given = (name: string, path: string, type: string): unknown => {
    if (name === 'year') return 2025;
    if (name === 'plannedOn' || /^input\.(from|to)On$/.test(path)) return '2026-12-01';
    if (name === 'from' && type === 'Int') return 1;
    if (name === 'to' && type === 'Int') return 1;
    if (name === 'days' || name === 'length') return 15;
    if (name === 'intoVersion') return versions.get(own.id('twin'));
    if (name === 'version' && type === 'Int') {
      const of = path.includes('items.') ? 'item' : path.startsWith('input.') ? 'platform' : target;
      const report = field.args.some((a) => a.name === 'year');
      return versions.get(own.id(report ? 'report' : (of ?? 'platform'))) ?? 1;
    }
    if (name === 'regionCode') return own.where.region;
    if (name === 'toRegionCode') return own.where.offeredTo;
    if (name === 'parentCode') return own.where.office;
    if (/^categor/.test(name)) return 'FORUM';
    if (name.startsWith('areaCode')) return '1';
    if (name.startsWith('itemCode')) return own.itemCode;
    if (name === 'domains') return 'new.example';
    // not used yet
    if (name === 'code' || name === 'operatorCode') return '91330200MA00000064';
    if (name in PLAIN) return PLAIN[name];
    return type === 'String' || type === 'ID' ? (TEXTS[name] ?? '理由充分') : PLAIN[type];
  };
  const wanted = (path: string): boolean => also.some((one) => one === path || one.startsWith(`${path}.`));
  const object = (
    parts: readonly { name: string; type: GraphQLInputType }[],
    before: string,
  ): Record<string, unknown> =>
    Object.fromEntries(
      parts
        .filter(
          ({ name, type }) =>
            isNonNullType(type) || ALWAYS.test(`${before}${name}`) || wanted(`${before}${name}`),
        )
        .map(({ name, type }) => [name, value(name, `${before}${name}`, type)]),
    );
  return object(field.args, '');
}

/** The same arguments with another id in one place. */
export function withId(
  args: Readonly<Record<string, unknown>>,
  path: string,
  id: string,
): Record<string, unknown> {
  const [first = '', ...rest] = path.split('.');
  const put = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map((one: unknown, i) => (i === 0 ? put(one) : one));
    return rest.length === 0 ? id : withId(value as Record<string, unknown>, rest.join('.'), id);
  };
  return { ...args, [first]: put(args[first]) };
}

/** Every field of a type, some levels deep. */
export function selectionOf(
  type: GraphQLOutputType,
  depth: number,
  open: (field: string) => boolean,
): string {
  const named = getNamedType(type);
  if (isLeafType(named)) return '';
  if (!isObjectType(named)) return '{ __typename }';
  const parts = Object.values(named.getFields()).flatMap((field) => {
    if (!open(`${named.name}.${field.name}`)) return [];
    const inner = getNamedType(field.type);
    if (isLeafType(inner)) return [field.name];
    // a page and its rows are one level
    const level = /^(edges|node)$/.test(field.name) ? depth : depth - 1;
    return level <= 0 ? [] : [`${field.name} ${selectionOf(field.type, level, open)}`];
  });
  return parts.length === 0 ? '{ __typename }' : `{ __typename ${parts.join(' ')} }`;
}

/** An operation as a document whose arguments are all variables. */
export function documentOf(kind: Kind, field: Field, selection: string): string {
  const declared = field.args.map(({ name, type }) => `$${name}: ${String(type)}`).join(', ');
  const passed = field.args.map(({ name }) => `${name}: $${name}`).join(', ');
  const list = (text: string): string => (text === '' ? '' : `(${text})`);
  return `${kind.toLowerCase()} ${list(declared)} { ${field.name}${list(passed)} ${selection} }`;
}

export const fieldsOf = (schema: GraphQLSchema, kind: Kind): Field[] =>
  Object.values((kind === 'Query' ? schema.getQueryType() : schema.getMutationType())?.getFields() ?? {});

/**
 * A query with the reader's own arguments, and then with foreign ones: of a region elsewhere, for words there, and
 * for an entry there.
 */
export function questionsOf(
  field: Field,
  here: Place,
  there: Place,
  versions: ReadonlyMap<string, number>,
): Record<string, unknown>[] {
  const filter = field.args.find(({ name }) => name === 'filter');
  const type = filter && getNamedType(filter.type);
  const at = (name: string): string | null => {
    if (field.args.some((arg) => arg.name === name)) return name;
    return isInputObjectType(type) && name in type.getFields() ? `filter.${name}` : null;
  };
  const own = argumentsOf(field, here, versions);
  const asked = [own];
  const variant = (name: string, value: string): void => {
    const path = at(name);
    if (path !== null) asked.push(withId(argumentsOf(field, here, versions, [path]), path, value));
  };
  variant('regionCode', there.where.region);
  variant('regionCode', there.where.office);
  variant('text', there.where.word);
  if ('platform' in own) {
    const known = { name: `${there.where.word}论坛0`, domains: [`${there.where.office}0.example`] };
    const platform = { ...(own['platform'] as object), ...known };
    asked.push({ ...own, platform, operatorCode: there.where.codes[0] });
  }
  return asked;
}
