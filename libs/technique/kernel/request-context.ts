import { AsyncLocalStorage } from 'node:async_hooks';
import type { Lang } from './refusal.ts';

export interface RequestContext {
  requestId: string;
  lang: Lang;
  address: string;
}

/** The reader and the language of a request, for sentences and log lines only; never for decisions. */
export const requestContext = new AsyncLocalStorage<RequestContext>();

export function readerLang(): Lang {
  return requestContext.getStore()?.lang ?? 'zh';
}
