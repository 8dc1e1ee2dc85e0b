import type { Text } from '#rules/technique/kernel';
import type { RequiredAccess, Permission } from './permissions.ts';

const of = (zh: string, en: string): Text => ({ zh, en });

interface ScopeRow extends Text {
  opens: readonly Permission[];
}

/**
 * The scopes that a program may be given (RFC 6749, 3.3). Each permission of the role PROGRAM is in exactly one scope,
 * which a test checks; acts that only people do, such as confirming a report, are in none.
 */
const TABLE = {
  'record:read': {
    ...of('查阅平台登记、责任台账、监管记录', 'read the platform’s registration, ledger and record'),
    opens: ['own.read', 'territory.read', 'calendar.read', 'catalogue.read'],
  },
  'ledger:claim': { ...of('自报责任项', 'claim the state of duty items'), opens: ['own.claim'] },
  'orders:read': { ...of('查阅整改书', 'read orders'), opens: ['own.order.read'] },
  'orders:answer': {
    ...of('确认送达，起草、提交答复，陈述申辩', 'confirm service, draft and submit answers, make statements'),
    opens: ['own.confirmService', 'own.draftAnswer', 'own.submitAnswer', 'own.state'],
  },
  'reports:read': {
    ...of('查阅年度报告和模板', 'read annual reports and their templates'),
    opens: ['own.report.read', 'reportTemplate.read'],
  },
  'reports:write': {
    ...of(
      '编报、提交年度报告（仍须主要负责人确认）',
      'prepare and submit annual reports, which a person then confirms',
    ),
    opens: ['own.report'],
  },
  'cases:read': { ...of('查阅典型案例', 'read typical cases'), opens: ['own.case.read'] },
  'cases:answer': { ...of('对案例陈述意见', 'state a view on a case'), opens: ['own.case.state'] },
  'files:read': { ...of('下载证据文件', 'fetch evidence files'), opens: ['evidence.read'] },
  'files:add': { ...of('提交证据文件', 'add evidence files'), opens: ['evidence.add'] },
} as const satisfies Record<string, ScopeRow>;

export type ProgramScope = keyof typeof TABLE;

export const SCOPES = Object.keys(TABLE) as ProgramScope[];

export const SCOPE_WORDS: Readonly<Record<ProgramScope, Text>> = TABLE;

export const isScope = (text: string): text is ProgramScope => Object.hasOwn(TABLE, text);

export const opens = (scope: ProgramScope): readonly Permission[] => TABLE[scope].opens;

/** The scope that a permission belongs to; undefined for permissions that no program has. */
export function scopeOf(required: RequiredAccess): ProgramScope | undefined {
  return SCOPES.find((scope) => (TABLE[scope].opens as readonly RequiredAccess[]).includes(required));
}
