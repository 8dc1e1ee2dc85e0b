import { REFUSALS } from '#rules/technique/kernel';
import { FAULT_CODES } from './faults.rules.ts';
import { COUNTS, REPORT_STATES, VERSION_KINDS, VERSION_OUTCOMES } from './reports.rules.ts';
import type { BodyName } from './rest.rules.ts';
import { type SchemaNode, draftSchema } from './template.rules.ts';

const text = { type: 'string' };
const maybe = (schema: { type: string; format?: string }) => ({ ...schema, type: [schema.type, 'null'] });
const day = { type: 'string', format: 'date' };
const instant = { type: 'string', format: 'date-time' };
const whole = { type: 'integer' };
const flag = { type: 'boolean' };
const choice = (values: readonly string[]) => ({ type: 'string', enum: values });
const listOf = (items: object) => ({ type: 'array', items });
const ref = (name: string) => ({ $ref: `#/components/schemas/${name}` });
const both = ref('Text');

/** An object whose fields are all required, except those named. */
function objectOf(properties: Record<string, object>, optional: readonly string[] = []) {
  return {
    type: 'object',
    properties,
    required: Object.keys(properties).filter((name) => !optional.includes(name)),
  };
}

const nullable = (schema: object) => ({ oneOf: [schema, { type: 'null' }] });

const SUMMARY = {
  seq: whole,
  kind: choice(VERSION_KINDS),
  reason: maybe(text),
  sha256: { type: 'string', pattern: '^[0-9a-f]{64}$' },
  templateVersion: text,
  submittedAt: instant,
  submittedByName: text,
  door: text,
  outcome: choice(VERSION_OUTCOMES),
  outcomeAt: maybe(instant),
  outcomeReason: maybe(text),
  review: maybe(text),
  reviewedAt: maybe(instant),
  reviewReason: maybe(text),
  remarks: listOf(objectOf({ pointer: text, title: both, text, at: instant })),
  receipt: ref('Receipt'),
};

/** The template as other documents embed it: by its own name, since an id would change what references mean. */
const embedded = ({ $schema: _schema, $id: _id, ...schema }: SchemaNode): SchemaNode => schema;

export function schemasOf(
  templates: readonly { version: string; schema: SchemaNode }[],
): Record<BodyName | 'Problem' | 'Text' | 'Fault', object> {
  return {
    AnnualReport: { anyOf: templates.map(({ schema }) => embedded(schema)) },
    Draft: {
      description: 'As AnnualReport, but nothing has to be there yet; complete when it is submitted.',
      anyOf: templates.map(({ schema }) => embedded(draftSchema(schema))),
    },
    Submission: ref('AnnualReport'),
    Amendment: objectOf({ reason: { ...text, maxLength: 1000 }, report: ref('AnnualReport') }, ['report']),
    Withdrawal: objectOf({ reason: { ...text, maxLength: 1000 } }),
    ReportState: objectOf({
      platformId: text,
      platformName: text,
      year: whole,
      standing: choice(REPORT_STATES),
      version: whole,
      templateVersion: text,
      opensOn: day,
      dueOn: day,
      provisional: flag,
      note: both,
      overdue: flag,
      late: { type: ['boolean', 'null'] },
      countedOn: maybe(day),
      countedAt: maybe(instant),
      draft: nullable(objectOf({ savedAt: instant, savedByName: text, report: ref('Draft') })),
      current: nullable(ref('Version')),
      pending: nullable(ref('Version')),
      files: listOf(objectOf({ id: text, name: text, mediaType: text, bytes: whole, sha256: text })),
    }),
    Submitted: objectOf({
      platformId: text,
      year: whole,
      standing: choice(REPORT_STATES),
      version: whole,
      seq: whole,
      receipt: ref('Receipt'),
    }),
    Check: objectOf({ valid: flag, faults: listOf(ref('Fault')) }),
    Versions: objectOf({ versions: listOf(objectOf(SUMMARY)) }),
    Version: objectOf({ ...SUMMARY, report: ref('AnnualReport') }),
    Difference: objectOf({
      from: whole,
      to: whole,
      differences: listOf(objectOf({ pointer: text, title: both, before: maybe(text), after: maybe(text) })),
    }),
    Receipt: objectOf({
      number: text,
      year: whole,
      sha256: text,
      submittedAt: instant,
      confirmByOn: day,
      confirmedAt: maybe(instant),
      counts: { type: ['string', 'null'], enum: [...COUNTS, null] },
      countedOn: maybe(day),
      dueOn: day,
      late: { type: ['boolean', 'null'] },
      text: both,
    }),
    Template: objectOf({
      version: text,
      title: both,
      source: both,
      schema: { type: 'object' },
      checks: listOf(objectOf({ part: text, whole: text })),
      sections: listOf({ type: 'object' }),
    }),
    OpenApi: { type: 'object' },
    Text: objectOf({ zh: text, en: text }),
    Fault: objectOf({
      pointer: text,
      code: choice(FAULT_CODES),
      zh: text,
      en: text,
      params: { type: 'object' },
    }),
    Problem: objectOf({
      type: text,
      title: text,
      status: whole,
      detail: text,
      instance: text,
      code: choice(Object.keys(REFUSALS).sort()),
      field: maybe(text),
      params: { type: 'object' },
      errors: listOf(objectOf({ pointer: text, code: choice(FAULT_CODES), detail: text })),
    }),
  };
}
