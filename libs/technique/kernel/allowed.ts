import type { AllowedAction } from './graphql.ts';
import { type RefusalParams, sentence } from './refusal.ts';
import type { RefusalCode } from './refusals.ts';
import { readerLang } from './request-context.ts';

/** Whether the reader may do an act; if not, the code and the sentence of the refusal. */
export function allowance(
  action: string,
  code: RefusalCode | null,
  params: RefusalParams = {},
): AllowedAction {
  const reason = code === null ? null : sentence(code, readerLang(), params);
  return { action, allowed: code === null, code, reason };
}
