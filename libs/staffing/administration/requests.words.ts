import type { Text } from '#rules/technique/kernel';
import type { RequestKind, RequestState } from './requests.rules.ts';

export const REQUEST_KIND_WORDS: Readonly<Record<RequestKind, Text>> = {
  CREATE: { zh: '开立账号', en: 'Open an account' },
  ROLE: { zh: '变更角色', en: 'Change the role' },
  CLOSE: { zh: '关闭账号', en: 'Close the account' },
  UNLOCK: { zh: '解除锁定', en: 'Lift the lock' },
  RESET: { zh: '重置登录', en: 'Reset sign-in' },
  CERTIFICATE: { zh: '更新执法证', en: 'Change the certificate' },
};

export const REQUEST_STATE_WORDS: Readonly<Record<RequestState, Text>> = {
  WAITING: { zh: '待审批', en: 'Awaiting approval' },
  APPROVED: { zh: '已批准', en: 'Approved' },
  REFUSED: { zh: '不予批准', en: 'Refused' },
  WITHDRAWN: { zh: '已撤回', en: 'Withdrawn' },
};

/** Acts on offices, by their codes in the audit record. */
export const OFFICE_ACT_WORDS: Readonly<Record<string, Text>> = {
  'office.add': { zh: '登记网信部门', en: 'Office registered' },
  'office.rename': { zh: '网信部门更名', en: 'Office renamed' },
  'office.close': { zh: '撤销网信部门', en: 'Office closed' },
};
