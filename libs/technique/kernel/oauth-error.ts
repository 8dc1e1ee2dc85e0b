import { type RefusalParams, sentence } from './refusal.ts';
import { type RefusalCode, rowOf } from './refusals.ts';
import type { Text } from './text.ts';

/** A refusal as RFC 6749 (5.2) puts it; what it has no name for is the fault of the request. */
export interface OAuthError {
  error: string;
  error_description: string;
  code: RefusalCode;
  message: Text;
  requestId: string;
}

export function oauthErrorOf(code: RefusalCode, params: RefusalParams, requestId: string): OAuthError {
  const message = { zh: sentence(code, 'zh', params), en: sentence(code, 'en', params) };
  // ASCII without quotes and strokes is all that the standard allows there
  const plain = message.en.replace(/[“”"‘’\\]/g, "'").replace(/[^\x20-\x7e]/g, '?');
  return {
    error: rowOf(code).oauth ?? 'invalid_request',
    error_description: plain,
    code,
    message,
    requestId,
  };
}

/** What else such an answer carries. */
export function oauthHeadersOf(code: RefusalCode, params: RefusalParams): Record<string, string> {
  const { http, retryAfterMinutes } = rowOf(code);
  const minutes = retryAfterMinutes === undefined ? undefined : Number(params[retryAfterMinutes]);
  return {
    'cache-control': 'no-store',
    pragma: 'no-cache',
    ...(http === 401 ? { 'www-authenticate': 'Basic realm="taizhang", charset="UTF-8"' } : {}),
    ...(minutes === undefined ? {} : { 'retry-after': String(minutes * 60) }),
  };
}
