import { type ActOf, type ActRow, actTable, diagramOf, stays } from '#rules/technique/acts';
import type { InspectionState } from './inspections.rules.ts';
import { INSPECTION_STATE_WORDS } from './inspections.words.ts';

export interface InspectionPart {
  /** The inspectors who have not left the inspection. */
  inspectors: readonly string[];
  readerId: string;
}

type Row = ActRow<InspectionState, { state: InspectionState }, InspectionPart>;

/** Only its inspectors record, whatever roles others have. */
const ofInspectors: NonNullable<Row['hindered']> = (_, { inspectors, readerId }) =>
  inspectors.includes(readerId) ? null : { code: 'NOT_AN_INSPECTOR', params: {} };

/**
 * Every act on an inspection. Sealing ends it; later additions are supplements. Recording leaves the version of the
 * inspection as it is, since several inspectors record at the same time: each item and each finding has a version.
 */
export const INSPECTION_ACTS = actTable<InspectionState, { state: InspectionState }, InspectionPart>()({
  prefix: 'inspection',
  subject: 'INSPECTION',
  words: { zh: '检查', en: 'inspection' },
  stateOf: (inspection) => inspection.state,
  states: INSPECTION_STATE_WORDS,
  others: {
    plan: { zh: '制定检查计划', en: 'plan' },
    merge: { zh: '随平台合并', en: 'go on at the platform it was merged into' },
    hand_over: { zh: '移交检查人员', en: 'hand over to another inspector' },
  },
  did: {
    plan: { zh: '制定检查计划', en: 'Planned' },
    start: { zh: '开始检查', en: 'Started' },
    record: { zh: '记录', en: 'Recorded' },
    raise: { zh: '记录问题', en: 'Finding raised' },
    change_finding: { zh: '修改问题', en: 'Finding changed' },
    drop_finding: { zh: '删除问题', en: 'Finding removed' },
    seal: { zh: '封存', en: 'Sealed' },
    cancel: { zh: '取消', en: 'Cancelled' },
    supplement: { zh: '补充说明', en: 'Supplement added' },
    merge: { zh: '随平台合并', en: 'Continued at the platform it was merged into' },
    hand_over: { zh: '移交检查人员', en: 'Handed over to another inspector' },
  },
  acts: {
    start: {
      from: { PLANNED: 'OPEN' },
      side: 'OFFICE',
      permission: 'inspection.record',
      hindered: ofInspectors,
      words: { zh: '开始检查', en: 'start' },
    },
    record: {
      from: stays('OPEN'),
      side: 'OFFICE',
      permission: 'inspection.record',
      hindered: ofInspectors,
      words: { zh: '记录', en: 'record' },
    },
    raise: {
      from: stays('OPEN'),
      side: 'OFFICE',
      permission: 'finding.raise',
      hindered: ofInspectors,
      words: { zh: '记录问题', en: 'raise a finding' },
    },
    change_finding: {
      from: stays('OPEN'),
      side: 'OFFICE',
      permission: 'finding.raise',
      offeredAs: 'raise',
      hindered: ofInspectors,
      words: { zh: '修改问题', en: 'change a finding' },
    },
    drop_finding: {
      from: stays('OPEN'),
      side: 'OFFICE',
      permission: 'finding.raise',
      offeredAs: 'raise',
      hindered: ofInspectors,
      words: { zh: '删除问题', en: 'drop a finding' },
    },
    seal: {
      from: { OPEN: 'SEALED' },
      side: 'OFFICE',
      permission: 'inspection.record',
      hindered: ofInspectors,
      event: 'inspection.sealed',
      words: { zh: '封存', en: 'seal' },
    },
    supplement: {
      from: stays('SEALED'),
      side: 'OFFICE',
      permission: 'inspection.record',
      words: { zh: '补充说明', en: 'supplement' },
    },
    cancel: {
      from: { PLANNED: 'CANCELLED', OPEN: 'CANCELLED' },
      side: 'OFFICE',
      permission: 'inspection.cancel',
      words: { zh: '取消', en: 'cancel' },
    },
  },
});

export type InspectionAct = ActOf<typeof INSPECTION_ACTS>;

export const INSPECTION_DIAGRAM = diagramOf(INSPECTION_ACTS, ['PLANNED', 'plan']);
