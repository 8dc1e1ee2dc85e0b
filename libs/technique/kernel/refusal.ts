import { type RefusalCode, rowOf } from './refusals.ts';
import type { Text } from './text.ts';

/**
 * A code with its words, such as the state of a record. The sentence has the words; `params` have the code, in every
 * language, so that software can branch on it.
 */
export class Term {
  readonly code: string;
  readonly words: Text;

  constructor(code: string, words: Text) {
    this.code = code;
    this.words = words;
  }

  toJSON(): string {
    return this.code;
  }
}

export type RefusalParams = Record<string, string | number | Term>;

interface RefusedSubject {
  subjectKind: string;
  subjectId: string;
}

/** One of several things wrong with a document, with the JSON pointer (RFC 6901) to its place. */
export interface Fault {
  pointer: string;
  code: string;
  zh: string;
  en: string;
  params: Record<string, string | number>;
}

/**
 * The one error class for refusals. `field` is a path into the input ('person.phone');
 * `params` fill the sentence and travel with it. A document that is refused lists all its `faults` at once.
 */
export class Refusal extends Error {
  readonly code: RefusalCode;
  readonly field: string | undefined;
  readonly params: RefusalParams;
  readonly faults: readonly Fault[];
  /** The record concerned, for the audit line only: it is not sent to the client. */
  readonly subject: RefusedSubject | undefined;

  constructor(
    code: RefusalCode,
    detail: {
      field?: string;
      params?: RefusalParams;
      faults?: readonly Fault[];
      cause?: unknown;
      subject?: RefusedSubject;
    } = {},
  ) {
    super(code, { cause: detail.cause });
    this.name = 'Refusal';
    this.code = code;
    this.field = detail.field;
    this.params = detail.params ?? {};
    this.subject = detail.subject;
    this.faults = detail.faults ?? [];
  }
}

export type Lang = 'zh' | 'en';

/** The sentence for a person, in their language. */
export function sentence(code: RefusalCode, lang: Lang, params: RefusalParams = {}): string {
  return rowOf(code)[lang].replace(/\{(\w+)\}/g, (_, key: string) => {
    const value = params[key] ?? '';
    return value instanceof Term ? value.words[lang] : String(value);
  });
}

export function httpStatusOf(code: RefusalCode): number {
  return rowOf(code).http;
}
