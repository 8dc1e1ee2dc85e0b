import { type RefusalParams, sentence } from './refusal.ts';
import { type RefusalCode, rowOf } from './refusals.ts';
import type { Text } from './text.ts';

/** A refusal in the form of RFC 6749 (5.2); a code without a name there is `invalid_request`. */
export interface OAuthError {
  error: string;
  error_description: string;
  code: RefusalCode;
  message: Text;
  requestId: string;
}

export function oauthErrorOf(code: RefusalCode, params: RefusalParams, requestId: string): OAuthError {
  const message = { zh: sentence(code, 'zh', params), en: sentence(code, 'en', params) };
  // the standard allows only ASCII without quotes and backslashes there
  const plain = message.en.replace(/[“”"‘’\\]/g, "'").replace(/[^\x20-\x7e]/g, '?');
  return {
    error: rowOf(code).oauth ?? 'invalid_request',
    error_description: plain,
    code,
    message,
    requestId,
  };
}

/** The other headers of such a response. */
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
