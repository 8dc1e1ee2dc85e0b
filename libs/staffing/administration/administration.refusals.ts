import { refusalTable } from '#rules/technique/kernel';

/** What is refused about accounts, the three administrators and offices. */
export const ADMINISTRATION_REFUSALS = refusalTable({
  OWN_PROPOSAL: {
    http: 403,
    zh: '申请人不得审批本人提出的申请，须由另一名安全管理员审批。',
    en: 'Nobody may decide a request that they made; another security administrator must.',
  },
  ABOUT_ONESELF: {
    http: 403,
    zh: '不能就本人的账号提出或审批申请，须由其他安全管理员办理。',
    en: 'Nobody may make or decide a request about their own account; other security administrators must.',
  },
  ROLES_EXCLUDE: {
    http: 409,
    zh: '系统管理员、安全管理员、审计管理员互斥，且不得兼任业务角色；请关闭原账号后由他人另行开立。',
    en: 'The three administrator roles exclude each other and every business role; close the account and have another one opened.',
  },
  PERSON_HAS_ACCOUNT: {
    http: 409,
    zh: '工号 {staffNo} 已有一个在用账号，一人只能有一个。',
    en: 'Staff number {staffNo} has an open account already; one person has one.',
  },
  REQUEST_WAITS: {
    http: 409,
    zh: '该账号已有一项申请待审批，请先处理。',
    en: 'A request about this account awaits approval already; it must be decided first.',
  },
  MASKED: {
    http: 400,
    zh: '这里填的是脱敏后的内容，请填写完整内容。',
    en: 'This is the masked form; enter it in full.',
  },
  LAST_OF_ROLE: {
    http: 409,
    zh: '这是最后一名{role}，请先开立另一名再关闭。',
    en: 'This is the last account with the role “{role}”; have another one opened before this one is closed.',
  },
  ACCOUNT_CHANGED: {
    http: 409,
    zh: '提出申请之后该账号已有变动，请退回后重新提出。',
    en: 'The account has changed since the request was made; refuse it and have it made again.',
  },
  ACCOUNT_CLOSED: { http: 409, zh: '该账号已关闭。', en: 'This account is closed.' },
  SAME_ROLE: { http: 400, zh: '该账号已是这个角色。', en: 'The account has this role already.' },
  OFFICE_EXISTS: {
    http: 409,
    zh: '行政区划 {code} 已登记网信部门。',
    en: 'Region {code} has its office already.',
  },
  OFFICE_IN_USE: {
    http: 409,
    zh: '该部门还有在用账号或未注销平台，请先交接或移交。',
    en: 'The office still has open accounts or platforms; hand over or transfer them first.',
  },
  OFFICE_CLOSED: { http: 409, zh: '该部门已撤销。', en: 'This office is closed.' },
  ADMINISTRATORS_EXIST: {
    http: 409,
    zh: '该角色的管理员已经开立，此后由安全管理员提出、另一名安全管理员审批。',
    en: 'The first administrators of this role exist; from now on one security administrator requests and another decides.',
  },
});

declare module '#rules/technique/kernel' {
  interface RefusalTables {
    administration: typeof ADMINISTRATION_REFUSALS;
  }
}
