import { Field, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { GraphQLError, GraphQLScalarType, Kind, type ValueNode } from 'graphql';
import { isRecordableDay } from './civil-date.ts';
import { REFUSALS, type RefusalCode } from './refusals.ts';

/** A union of string literals as a GraphQL enum object: `enumOf(['A', 'B'])` is `{ A: 'A', B: 'B' }`. */
export function enumOf<const T extends readonly string[]>(values: T): { [K in T[number]]: K } {
  return Object.fromEntries(values.map((v) => [v, v])) as { [K in T[number]]: K };
}

const CIVIL_SHAPE = /^\d{4}-\d{2}-\d{2}$/;

function civilDateFrom(value: unknown): string {
  if (typeof value === 'string' && isRecordableDay(value)) return value;
  throw new GraphQLError('NOT_A_DATE', { extensions: { refusal: 'NOT_A_DATE' } });
}

/** A legal day such as 2026-11-24, in Asia/Shanghai; carries no time and no zone. */
export const CivilDateScalar = new GraphQLScalarType<string, string>({
  name: 'CivilDate',
  description: 'A legal day such as 2026-11-24, in Asia/Shanghai; carries no time and no zone.',
  specifiedByURL: 'https://www.iso.org/iso-8601-date-and-time-format.html',
  // a sent value comes from a `date` or from the rules: only its form is checked, not whether the day exists
  serialize: (value: unknown) =>
    typeof value === 'string' && CIVIL_SHAPE.test(value) ? value : civilDateFrom(value),
  parseValue: civilDateFrom,
  parseLiteral: (node: ValueNode) => civilDateFrom(node.kind === Kind.STRING ? node.value : undefined),
});

function instantFrom(value: unknown): Date {
  if (
    typeof value === 'string' &&
    isRecordableDay(value.slice(0, 10)) &&
    /^\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d(\.\d+)?)?(Z|[+-]\d\d:\d\d)$/.test(value)
  ) {
    const date = new Date(value);
    if (!Number.isNaN(date.getTime())) return date;
  }
  throw new GraphQLError('NOT_A_DATE', { extensions: { refusal: 'NOT_A_DATE' } });
}

/** An instant in RFC 3339 with its offset. */
export const DateTimeScalar = new GraphQLScalarType<Date, string>({
  name: 'DateTime',
  description: 'An instant in RFC 3339 with its offset.',
  serialize: (value: unknown) => (value instanceof Date ? value : new Date(String(value))).toISOString(),
  parseValue: instantFrom,
  parseLiteral: (node: ValueNode) => instantFrom(node.kind === Kind.STRING ? node.value : undefined),
});

function jsonFrom(value: unknown): unknown {
  if (value === undefined || typeof value === 'function' || typeof value === 'bigint')
    throw new GraphQLError('not a JSON value');
  return value;
}

/** Any JSON value. Send it as a variable: in the query itself it would count towards the limits of queries. */
export const JsonScalar = new GraphQLScalarType<unknown, unknown>({
  name: 'JSON',
  description: 'A JSON value, sent as a variable. What may be in it is said by the template it follows.',
  specifiedByURL: 'https://www.rfc-editor.org/rfc/rfc8259',
  serialize: jsonFrom,
  parseValue: jsonFrom,
  parseLiteral: () => {
    throw new GraphQLError('send JSON as a variable');
  },
});

@ObjectType('Fault', { description: 'One thing wrong with a document, by the JSON pointer to its place.' })
export class FaultType {
  @Field(() => String, { description: 'RFC 6901, such as /areas/1/figures/posts.' }) pointer!: string;
  @Field(() => String) code!: string;
  @Field(() => String) zh!: string;
  @Field(() => String) en!: string;
}

@ObjectType('Text', { description: 'A text in both languages.' })
export class TextType {
  @Field(() => String) zh!: string;
  @Field(() => String) en!: string;
}

@ObjectType()
export class PageInfo {
  @Field(() => String, { nullable: true }) startCursor!: string | null;
  @Field(() => String, { nullable: true }) endCursor!: string | null;
  @Field(() => Boolean) hasNextPage!: boolean;
  @Field(() => Boolean) hasPreviousPage!: boolean;
}

/** The codes as an enum of the schema. It has its values once `registerRefusalCodes` is called. */
export const RefusalCodeEnum = {} as { [K in RefusalCode]: K };

/** Makes the codes of all slices part of the schema; to be called when every slice is loaded. */
export function registerRefusalCodes(): void {
  const rows = Object.entries(REFUSALS);
  Object.assign(RefusalCodeEnum, enumOf(rows.map(([code]) => code)));
  registerEnumType(RefusalCodeEnum, {
    name: 'RefusalCode',
    description: 'Every code by which the system refuses; sent as extensions.code.',
    valuesMap: Object.fromEntries(rows.map(([code, { zh, en }]) => [code, { description: `${en} ${zh}` }])),
  });
}

@ObjectType({
  description: 'An act on this record as it stands for the reader: allowed now, or not and why.',
})
export class AllowedAction {
  @Field(() => String) action!: string;
  @Field(() => Boolean) allowed!: boolean;
  @Field(() => RefusalCodeEnum, { nullable: true, description: 'Why not, as a code.' })
  code!: RefusalCode | null;
  @Field(() => String, { nullable: true, description: 'Why not, in the reader’s language.' }) reason!:
    string | null;
}

@ObjectType('FieldChange')
export class FieldChangeType {
  @Field(() => String) field!: string;
  @Field(() => String, { nullable: true }) before!: string | null;
  @Field(() => String, { nullable: true }) after!: string | null;
}

@ObjectType({ description: 'One change of a record: who, when, why, before and after.' })
export class Change {
  @Field(() => ID) id!: string;
  @Field(() => DateTimeScalar) at!: Date;
  @Field(() => DateTimeScalar) recordedAt!: Date;
  @Field(() => String) actorName!: string;
  @Field(() => String) action!: string;
  @Field(() => String, { nullable: true }) reason!: string | null;
  @Field(() => [FieldChangeType]) fields!: FieldChangeType[];
}

export interface ConnectionClass<T> {
  new (): {
    edges: { cursor: string; node: T }[];
    pageInfo: PageInfo;
    totalCount: number;
  };
}

/** The Relay connection of a node type; extend it by a class named <Name>Connection. */
export function connectionOf<T extends object>(node: new () => T, name: string): ConnectionClass<T> {
  @ObjectType(`${name}Edge`)
  class Edge {
    @Field(() => String) cursor!: string;
    @Field(() => node) node!: T;
  }
  @ObjectType({ isAbstract: true })
  class Connection {
    @Field(() => [Edge]) edges!: Edge[];
    @Field(() => PageInfo) pageInfo!: PageInfo;
    @Field(() => Int) totalCount!: number;
  }
  return Connection;
}

/** Only here so that the codes are part of the schema. */
@ObjectType({ description: 'How a refused input is told: in `extensions` of the error.' })
export class RefusalNotice {
  @Field(() => RefusalCodeEnum) code!: RefusalCode;
  @Field(() => String, { nullable: true, description: 'Path into the input, such as platform.icpNumber.' })
  field!: string | null;
  @Field(() => String, { description: 'A sentence in the reader’s language.' }) message!: string;
  @Field(() => [FaultType], { description: 'All that is wrong with a document, at once; else empty.' })
  faults!: FaultType[];
}
