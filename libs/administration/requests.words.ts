import type { Text } from '#rules/kernel';
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
