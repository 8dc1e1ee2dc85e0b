import type { ProgramScope } from '#rules/technique/access';
import type { RefusalCode, Text } from '#rules/technique/kernel';

export type Method = 'GET' | 'PUT' | 'POST';

/** The JSON bodies by name, as components of the document. */
export type BodyName =
  | 'AnnualReport'
  | 'Draft'
  | 'Submission'
  | 'Amendment'
  | 'Withdrawal'
  | 'ReportState'
  | 'Submitted'
  | 'Check'
  | 'Versions'
  | 'Version'
  | 'Difference'
  | 'Receipt'
  | 'Template'
  | 'OpenApi';

export interface Route {
  method: Method;
  /** Below /api/v1, with parameters in braces. */
  path: string;
  id: string;
  summary: Text;
  open?: true;
  /** The scope that a program's token needs. */
  scope?: ProgramScope;
  query?: readonly ('submit' | 'dryRun' | 'from')[];
  headers?: readonly ('If-Match' | 'If-None-Match' | 'Idempotency-Key')[];
  body?: BodyName;
  bodyOptional?: true;
  /** Statuses, and the possible bodies. */
  answers: Readonly<Record<number, readonly BodyName[]>>;
  /** The response has an ETag. */
  tagged?: true;
  refuses: readonly RefusalCode[];
}

const REPORT = '/platforms/{id}/annual-reports/{year}';
const ALWAYS = ['NOT_ACCEPTABLE', 'UNAUTHENTICATED', 'FORBIDDEN', 'INSUFFICIENT_SCOPE'] as const;
const PLACE = [...ALWAYS, 'NOT_FOUND', 'REPORT_YEAR_UNKNOWN'] as const;
const BODY = ['BAD_REQUEST', 'UNSUPPORTED_MEDIA', 'BODY_TOO_LARGE', 'BODY_TOO_DEEP', 'CSRF'] as const;
const ACT = [...PLACE, ...BODY, 'STALE', 'PRECONDITION_REQUIRED', 'STATE', 'BUSY'] as const;
const FILE = [
  ...ACT,
  'REPORT_FAULTS',
  'REPORT_NOT_OPEN',
  'REPORT_NOT_OWED',
  'REPORT_DRAFT_MISSING',
  'IDEMPOTENCY_KEY_NEEDED',
  'IDEMPOTENCY_KEY_FORMAT',
  'IDEMPOTENCY_KEY_REUSED',
] as const;

/** Every address of the plain HTTP interface; the OpenAPI document is generated from this table, and tests compare the controller with it. */
export const ROUTES: readonly Route[] = [
  {
    method: 'GET',
    path: '/openapi.json',
    id: 'readDocument',
    summary: { zh: '本接口的说明（OpenAPI 3.1）', en: 'This interface described (OpenAPI 3.1)' },
    open: true,
    answers: { 200: ['OpenApi'] },
    refuses: ['NOT_ACCEPTABLE'],
  },
  {
    method: 'GET',
    path: '/report-templates/{year}',
    id: 'readTemplate',
    scope: 'reports:read',
    summary: { zh: '某年度的报告模板', en: 'The template for a year' },
    answers: { 200: ['Template'] },
    refuses: [...ALWAYS, 'REPORT_YEAR_UNKNOWN'],
  },
  {
    method: 'GET',
    path: REPORT,
    id: 'readReport',
    scope: 'reports:read',
    summary: { zh: '读取年度报告', en: 'Read the report' },
    headers: ['If-None-Match'],
    answers: { 200: ['ReportState'], 304: [] },
    tagged: true,
    refuses: [...PLACE, 'REPORT_NOT_BEGUN'],
  },
  {
    method: 'PUT',
    path: REPORT,
    id: 'putReport',
    scope: 'reports:write',
    summary: {
      zh: '保存草稿；submit=true 同时提交，dryRun=true 只检查',
      en: 'Save a draft; submit=true submits it as well, dryRun=true only checks it',
    },
    query: ['submit', 'dryRun'],
    headers: ['If-Match', 'If-None-Match', 'Idempotency-Key'],
    body: 'Draft',
    answers: { 200: ['ReportState', 'Check'], 201: ['Submitted'] },
    tagged: true,
    refuses: [...FILE, 'INVALID_VALUE'],
  },
  {
    method: 'POST',
    path: `${REPORT}/submission`,
    id: 'submitReport',
    scope: 'reports:write',
    summary: { zh: '提交报告，或已保存的草稿', en: 'Submit the report, or the saved draft' },
    headers: ['If-Match', 'Idempotency-Key'],
    body: 'Submission',
    bodyOptional: true,
    answers: { 201: ['Submitted'] },
    tagged: true,
    refuses: FILE,
  },
  {
    method: 'POST',
    path: `${REPORT}/withdrawal`,
    id: 'withdrawReport',
    scope: 'reports:write',
    summary: { zh: '撤回待确认的提交', en: 'Withdraw what awaits confirmation' },
    headers: ['If-Match'],
    body: 'Withdrawal',
    answers: { 200: ['ReportState'] },
    tagged: true,
    refuses: [...ACT, 'REASON_NEEDED', 'TOO_LONG', 'INVALID_VALUE'],
  },
  {
    method: 'POST',
    path: `${REPORT}/amendment`,
    id: 'amendReport',
    scope: 'reports:write',
    summary: { zh: '更正已报送的报告', en: 'Amend a report that was filed' },
    headers: ['If-Match', 'Idempotency-Key'],
    body: 'Amendment',
    answers: { 201: ['Submitted'] },
    tagged: true,
    refuses: [...FILE, 'REASON_NEEDED', 'TOO_LONG', 'INVALID_VALUE', 'AMENDMENT_SAME'],
  },
  {
    method: 'GET',
    path: `${REPORT}/versions`,
    id: 'listVersions',
    scope: 'reports:read',
    summary: { zh: '历次提交', en: 'Every version that was submitted' },
    answers: { 200: ['Versions'] },
    refuses: PLACE,
  },
  {
    method: 'GET',
    path: `${REPORT}/versions/{n}`,
    id: 'readVersion',
    scope: 'reports:read',
    summary: { zh: '某次提交，内容如提交时', en: 'One version, as it was submitted' },
    answers: { 200: ['Version'] },
    refuses: PLACE,
  },
  {
    method: 'GET',
    path: `${REPORT}/versions/{n}/difference`,
    id: 'readDifference',
    scope: 'reports:read',
    summary: { zh: '与另一次提交的差别', en: 'What differs from another version' },
    query: ['from'],
    answers: { 200: ['Difference'] },
    refuses: [...PLACE, 'INVALID_VALUE'],
  },
  {
    method: 'GET',
    path: `${REPORT}/receipt`,
    id: 'readReceipt',
    scope: 'reports:read',
    summary: { zh: '最近一次提交的回执', en: 'The receipt of the latest version' },
    answers: { 200: ['Receipt'] },
    refuses: PLACE,
  },
];

export const API_ROOT = '/api/v1';

/** The methods of an address, HEAD with GET; none for an unknown address. */
export function methodsAt(path: string): string[] {
  const at = ROUTES.filter(({ path: pattern }) =>
    new RegExp(`^${API_ROOT}${pattern.replace(/\{\w+\}/g, '[^/]+').replaceAll('.', '\\.')}/?$`).test(path),
  ).map(({ method }) => method);
  return at.includes('GET') ? ['GET', 'HEAD', ...at.filter((method) => method !== 'GET')] : at;
}

/** The version in an ETag: null for an unknown tag, which matches no report. */
export function versionOfTag(tag: string): number | null {
  const n = /^"v([1-9]\d{0,8})"$/.exec(tag.trim())?.[1];
  return n === undefined ? null : Number(n);
}

export const tagOf = (version: number): string => `"v${version}"`;

/** `a=true` or `a=false` in a query string; null for any other value. */
export function flagOf(text: string | undefined): boolean | null {
  if (text === undefined || text === 'false') return false;
  return text === 'true' ? true : null;
}
