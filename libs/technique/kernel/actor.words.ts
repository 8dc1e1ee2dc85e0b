import type { AccountSide, HttpSettings, Role } from './actor.ts';
import type { Text } from './text.ts';

export const ROLE_WORDS: Readonly<Record<Role, Text>> = {
  DIRECTOR: { zh: '主任', en: 'Director' },
  CASE_OFFICER: { zh: '承办人', en: 'Case officer' },
  INSPECTOR: { zh: '检查员', en: 'Inspector' },
  VIEWER: { zh: '查阅人员', en: 'Viewer' },
  RESPONSIBLE_PERSON: { zh: '平台主要负责人', en: 'Primary responsible person' },
  LIAISON: { zh: '平台联络人', en: 'Liaison' },
  PROGRAM: { zh: '接口程序', en: 'Program' },
  SYSTEM_ADMIN: { zh: '系统管理员', en: 'System administrator' },
  SECURITY_ADMIN: { zh: '安全管理员', en: 'Security administrator' },
  AUDIT_ADMIN: { zh: '审计管理员', en: 'Audit administrator' },
};

export const SIDE_WORDS: Readonly<Record<AccountSide, Text>> = {
  OFFICE: { zh: '网信部门', en: 'Office' },
  PLATFORM: { zh: '平台', en: 'Platform' },
  ADMIN: { zh: '管理', en: 'Administration' },
};

export const DOOR_WORDS: Readonly<Record<HttpSettings, Text>> = {
  BROWSER: { zh: '网页', en: 'Browser' },
  API: { zh: '接口', en: 'API' },
  SYSTEM: { zh: '系统', en: 'System' },
};
