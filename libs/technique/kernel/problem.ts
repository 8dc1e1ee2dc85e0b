import { type Fault, type Lang, type RefusalParams, httpStatusOf, sentence } from './refusal.ts';
import type { RefusalCode } from './refusals.ts';

export const PROBLEM_TYPE = 'application/problem+json; charset=utf-8';

/** A refusal as a response of plain HTTP (RFC 9457), in the reader's language. */
export interface Problem {
  type: string;
  title: string;
  status: number;
  detail: string;
  instance: string;
  code: RefusalCode;
  /** The refused header, parameter or field, if there is one. */
  field: string | null;
  params: RefusalParams;
  errors: { pointer: string; code: string; detail: string }[];
}

interface Refused {
  code: RefusalCode;
  field?: string | undefined;
  params: RefusalParams;
  faults: readonly Fault[];
}

export function problemOf(refused: Refused, lang: Lang, requestId: string, status?: number): Problem {
  const { code, field, params, faults } = refused;
  const words = code.toLowerCase().replaceAll('_', ' ');
  return {
    type: `urn:taizhang:problem:${code.toLowerCase().replaceAll('_', '-')}`,
    title: words.charAt(0).toUpperCase() + words.slice(1),
    // over HTTP a version that is no longer the current one is a condition that does not hold
    status: status ?? (code === 'STALE' ? 412 : httpStatusOf(code)),
    detail: sentence(code, lang, params),
    instance: `urn:uuid:${requestId}`,
    code,
    field: field ?? null,
    params,
    errors: faults.map((fault) => ({ pointer: fault.pointer, code: fault.code, detail: fault[lang] })),
  };
}
