import { type RefusalParams, httpStatusOf, sentence } from './refusal.ts';
import type { RefusalCode } from './refusals.ts';
import type { Text } from './text.ts';

/** The words that RFC 6749 (5.2) has for a refusal; what it has none for is the request's or the server's fault. */
const WORDS: Partial<Record<RefusalCode, string>> = {
  CLIENT_UNKNOWN: 'invalid_client',
  CLIENT_LOCKED: 'invalid_client',
  GRANT_UNSUPPORTED: 'unsupported_grant_type',
  SCOPE_INVALID: 'invalid_scope',
  TOO_OFTEN: 'temporarily_unavailable',
  TOO_SLOW: 'temporarily_unavailable',
  BUSY: 'temporarily_unavailable',
  INTERNAL: 'server_error',
};

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
  return { error: WORDS[code] ?? 'invalid_request', error_description: plain, code, message, requestId };
}

/** What else such an answer carries. */
export function oauthHeadersOf(code: RefusalCode, params: RefusalParams): Record<string, string> {
  return {
    'cache-control': 'no-store',
    pragma: 'no-cache',
    ...(httpStatusOf(code) === 401 ? { 'www-authenticate': 'Basic realm="taizhang", charset="UTF-8"' } : {}),
    ...(code === 'CLIENT_LOCKED' ? { 'retry-after': String(Number(params['minutes']) * 60) } : {}),
  };
}
