import type { Wording } from './refusals.access.ts';

/** What is refused about accounts, the three administrators and invitations. */
export const ROLE_REFUSALS = {
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
  LETTER_NEEDED: {
    http: 409,
    zh: '请先上传授权书（PDF 或图片）。',
    en: 'Upload the letter of authority first (PDF or image).',
  },
  LETTER_TYPE: {
    http: 400,
    zh: '授权书须为 PDF 或图片。',
    en: 'The letter of authority must be a PDF or an image.',
  },
  ONE_OPERATOR: {
    http: 400,
    zh: '一个账号只能服务同一运营主体的平台。',
    en: 'One account serves platforms of one operator only.',
  },
  LINK_ENDED: {
    http: 404,
    zh: '链接无效、已使用或已过期，请向发出链接的网信部门索取新的。',
    en: 'The link is invalid, used or expired; ask the office that sent it for a new one.',
  },
  USERNAME_FORMAT: {
    http: 400,
    zh: '用户名须为 3–40 个字母、汉字、数字、点、横线或下划线，且不以符号开头。',
    en: 'A user name has 3 to 40 letters, digits, dots, hyphens or underscores and begins with a letter or digit.',
  },
} as const satisfies Record<string, Wording>;
