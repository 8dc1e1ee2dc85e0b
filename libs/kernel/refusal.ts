import { REFUSALS, type RefusalCode } from './refusals.ts';

export type RefusalParams = Record<string, string | number>;

/**
 * The one error class for what the system refuses. `field` is a path into the input ('platform.icpNumber');
 * `params` fill the sentence and travel with it.
 */
export class Refusal extends Error {
  readonly code: RefusalCode;
  readonly field: string | undefined;
  readonly params: RefusalParams;

  constructor(code: RefusalCode, detail: { field?: string; params?: RefusalParams; cause?: unknown } = {}) {
    super(code, { cause: detail.cause });
    this.name = 'Refusal';
    this.code = code;
    this.field = detail.field;
    this.params = detail.params ?? {};
  }
}

export type Lang = 'zh' | 'en';

/** The sentence for a person, in their language. */
export function sentence(code: RefusalCode, lang: Lang, params: RefusalParams = {}): string {
  return REFUSALS[code][lang].replace(/\{(\w+)\}/g, (_, key: string) => String(params[key] ?? ''));
}

export function httpStatusOf(code: RefusalCode): number {
  return REFUSALS[code].http;
}
