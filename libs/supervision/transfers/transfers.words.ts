import type { Text } from '#rules/technique/kernel';
import type { WorkKind, ProposalState } from './transfers.rules.ts';

export const PROPOSAL_STATE_WORDS: Readonly<Record<ProposalState, Text>> = {
  PROPOSED: { zh: '待决定', en: 'Awaiting decision' },
  APPROVED: { zh: '已同意', en: 'Approved' },
  DECLINED: { zh: '已退回', en: 'Declined' },
  WITHDRAWN: { zh: '已撤回', en: 'Withdrawn' },
};

export const WORK_KIND_WORDS: Readonly<Record<WorkKind, Text>> = {
  INSPECTION: { zh: '检查', en: 'Inspection' },
  FINDING: { zh: '问题', en: 'Finding' },
  ORDER: { zh: '整改书', en: 'Order' },
  PERSON: { zh: '责任人', en: 'Accountable person' },
  ACCOUNTS: { zh: '账号', en: 'Accounts' },
  TOKENS: { zh: '接口程序', en: 'Programs' },
};

/** Acts on the work of an officer, by their codes in the audit record. */
export const HANDOVER_ACT_WORDS: Readonly<Record<string, Text>> = {
  'work.handOver': { zh: '工作交接', en: 'Work handed over' },
};
