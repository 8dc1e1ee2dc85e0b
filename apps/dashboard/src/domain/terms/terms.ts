import { useCallback } from 'react';
import { NEVER_VERIFIED, TERMS } from '../../gql/terms.ts';
import { type Bilingual, type Lang, useLang } from '../../ui/i18n/i18n.ts';

export { NEVER_VERIFIED, TERMS };

type Terms = typeof TERMS;
export type TermKind = keyof Terms;
/** A value of one kind, as the schema names it: `TermValue<'OrderState'>`. */
export type TermValue<K extends TermKind> = keyof Terms[K] & string;
export type Term = <K extends TermKind>(kind: K, value: TermValue<K>) => string;

export function termIn<K extends TermKind>(lang: Lang, kind: K, value: TermValue<K>): string {
  return (TERMS[kind] as Record<string, Bilingual>)[value]?.[lang] ?? value;
}

export function useTerm(): Term {
  const lang = useLang();
  return useCallback<Term>((kind, value) => termIn(lang, kind, value), [lang]);
}

/** A word inside an English sentence: without its capital, unless it is an abbreviation such as API. */
const inSentence = (word: string): string =>
  /^[A-Z](?![A-Z])/.test(word) ? word.charAt(0).toLowerCase() + word.slice(1) : word;

/** The words as they stand inside a sentence. */
export function useTermInside(): Term {
  const term = useTerm();
  return useCallback<Term>((kind, value) => inSentence(term(kind, value)), [term]);
}

/** By which door an act came in, after who did it; the schema has it as text. */
export function useDoor(): (door: string) => string {
  const term = useTermInside();
  return (door) => term('Door', door as TermValue<'Door'>);
}

/** The choices of an enum for a select, in the order of the terms. */
export function useTermOptions<K extends TermKind>(kind: K): { value: TermValue<K>; label: string }[] {
  const lang = useLang();
  return Object.entries(TERMS[kind] as Record<string, Bilingual>).map(([value, text]) => ({
    value: value as TermValue<K>,
    label: text[lang],
  }));
}
