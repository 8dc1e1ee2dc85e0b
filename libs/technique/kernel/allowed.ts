import type { AllowedAction } from './graphql.ts';
import { type RefusalParams, sentence } from './refusal.ts';
import type { RefusalCode } from './refusals.ts';
import { readerLang } from './request-context.ts';

/** How an act stands for the reader: allowed, or not by this code, with the sentence it would be refused with. */
export function allowance(
  action: string,
  code: RefusalCode | null,
  params: RefusalParams = {},
): AllowedAction {
  const reason = code === null ? null : sentence(code, readerLang(), params);
  return { action, allowed: code === null, code, reason };
}
