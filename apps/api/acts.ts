import { ACCESS_ACT_WORDS, SECOND_FACTOR_ACT_WORDS } from '#rules/technique/access';
import { type AnyActTable, historyWords } from '#rules/technique/acts';
import { OFFICE_ACT_WORDS, REQUEST_ACTS, REQUEST_DIAGRAM } from '#rules/staffing/administration';
import { AUDIT_ACT_WORDS } from '#rules/technique/audit';
import { CASE_ACTS, CASE_DIAGRAM, NOTICE_ACTS, NOTICE_DIAGRAM } from '#rules/supervision/cases';
import { EVIDENCE_ACT_WORDS } from '#rules/supervision/evidence';
import { FINDING_ACTS, FINDING_DIAGRAM } from '#rules/supervision/findings';
import { INSPECTION_ACTS, INSPECTION_DIAGRAM } from '#rules/supervision/inspections';
import { ACCOUNT_ACT_WORDS, INVITATION_ACTS, INVITATION_DIAGRAM } from '#rules/supervision/invitations';
import { type Text, atBeginning } from '#rules/technique/kernel';
import { LEDGER_ACT_WORDS } from '#rules/supervision/ledger';
import {
  HANDOVER_ACT_WORDS,
  MERGE_ACTS,
  PROPOSAL_DIAGRAM,
  TRANSFER_ACTS,
} from '#rules/supervision/transfers';
import { PLATFORM_ACTS, PLATFORM_DIAGRAM, REGISTER_ACT_WORDS } from '#rules/supervision/platforms';
import { PROGRAM_ACT_WORDS } from '#rules/supervision/programs';
import { ORDER_ACTS, ORDER_DIAGRAM } from '#rules/supervision/orders';
import { REPORT_ACTS, REPORT_DIAGRAM, REPORT_YEAR_ACT_WORDS } from '#rules/supervision/reports';
import { INTEREST_ACTS, LEAVE_ACT_WORDS } from '#rules/staffing/staff';

/** The tables of acts of all slices, for documents, pages and tests. */
export const ACT_TABLES: readonly AnyActTable[] = [
  REQUEST_ACTS,
  INTEREST_ACTS,
  PLATFORM_ACTS,
  INVITATION_ACTS,
  INSPECTION_ACTS,
  FINDING_ACTS,
  ORDER_ACTS,
  REPORT_ACTS,
  CASE_ACTS,
  NOTICE_ACTS,
  MERGE_ACTS,
  TRANSFER_ACTS,
];

/** The states of each kind of record, for the diagrams in docs/states.md. */
export const DIAGRAMS: readonly { title: string; file: string; diagram: string }[] = [
  {
    title: 'Platform (平台)',
    file: 'libs/supervision/platforms/platform-acts.rules.ts',
    diagram: PLATFORM_DIAGRAM,
  },
  {
    title: 'Inspection (检查)',
    file: 'libs/supervision/inspections/inspection-acts.rules.ts',
    diagram: INSPECTION_DIAGRAM,
  },
  {
    title: 'Finding (问题)',
    file: 'libs/supervision/findings/finding-acts.rules.ts',
    diagram: FINDING_DIAGRAM,
  },
  {
    title: 'Order (责令限期整改)',
    file: 'libs/supervision/orders/order-acts.rules.ts',
    diagram: ORDER_DIAGRAM,
  },
  {
    title: 'Annual report (年度报告)',
    file: 'libs/supervision/reports/report-acts.rules.ts',
    diagram: REPORT_DIAGRAM,
  },
  {
    title: 'Typical case (典型案例)',
    file: 'libs/supervision/cases/case-acts.rules.ts',
    diagram: CASE_DIAGRAM,
  },
  {
    title: 'Notice of a case to its platform (案例告知)',
    file: 'libs/supervision/cases/case-acts.rules.ts',
    diagram: NOTICE_DIAGRAM,
  },
  {
    title: 'Proposal to merge or to move (合并、移交)',
    file: 'libs/supervision/transfers/proposal-acts.rules.ts',
    diagram: PROPOSAL_DIAGRAM,
  },
  {
    title: 'Invitation (邀请)',
    file: 'libs/supervision/invitations/invitation-acts.rules.ts',
    diagram: INVITATION_DIAGRAM,
  },
  {
    title: 'Request about an account (账号申请)',
    file: 'libs/staffing/administration/request-acts.rules.ts',
    diagram: REQUEST_DIAGRAM,
  },
];

/** Every kind of record that the audit record can name. */
export const SUBJECT_WORDS: Readonly<Record<string, Text>> = {
  USER: { zh: '账号', en: 'Account' },
  SESSION: { zh: '登录', en: 'Session' },
  PROGRAM: { zh: '接口程序', en: 'Program' },
  OFFICE: { zh: '部门', en: 'Office' },
  OPERATOR: { zh: '运营主体', en: 'Operator' },
  ...Object.fromEntries(
    ACT_TABLES.filter(({ subject }) => subject !== 'USER').map(({ subject, words: { zh, en } }) => [
      subject,
      { zh, en: atBeginning(en) },
    ]),
  ),
  PERSON: { zh: '责任人', en: 'Accountable person' },
  LEDGER_ENTRY: { zh: '台账条目', en: 'Ledger entry' },
  EVIDENCE: { zh: '证据', en: 'Evidence' },
  LEAVE: { zh: '离岗', en: 'Leave' },
  // refusals were once written down under this name; they are about the order
  EXTENSION: { zh: '延期申请', en: 'Extension' },
};

/** Every act that the audit record can name, by its code, in the words by which it is told. */
export const ACT_WORDS: Readonly<Record<string, Text>> = {
  ...ACCESS_ACT_WORDS,
  ...SECOND_FACTOR_ACT_WORDS,
  ...OFFICE_ACT_WORDS,
  ...AUDIT_ACT_WORDS,
  ...EVIDENCE_ACT_WORDS,
  ...ACCOUNT_ACT_WORDS,
  ...LEDGER_ACT_WORDS,
  ...HANDOVER_ACT_WORDS,
  ...REGISTER_ACT_WORDS,
  ...PROGRAM_ACT_WORDS,
  ...LEAVE_ACT_WORDS,
  ...REPORT_YEAR_ACT_WORDS,
  ...Object.fromEntries(ACT_TABLES.flatMap((table) => Object.entries(historyWords(table)))),
};
