import { useCallback } from 'react';
import { useActWord } from '../../domain/terms/acts.ts';
import { OPERATIONS, SUBJECTS } from '../../gql/operations.ts';
import { type Bilingual, useLang } from '../../ui/i18n/i18n.ts';

/** Routes as patterns: `POST /files/:id` matches any id. */
const ROUTES = Object.entries(OPERATIONS as Record<string, Bilingual>)
  .filter(([name]) => name.includes(' /'))
  .map(([name, word]) => [new RegExp(`^${name.replace(/:\w+/g, '[^/]+')}$`), word] as const);

/**
 * What an entry of the audit record is about in words: the act that was done, or what a refused request asked for, which the
 * record names by its mutation or its route. The code itself where neither is known.
 */
export function useEntryWord(): (code: string) => string {
  const lang = useLang();
  const actWord = useActWord();
  return useCallback(
    (code: string) => {
      const asked =
        (OPERATIONS as Record<string, Bilingual>)[code] ?? ROUTES.find(([route]) => route.test(code))?.[1];
      return asked?.[lang] ?? actWord(code);
    },
    [actWord, lang],
  );
}

export const SUBJECT_KINDS = Object.keys(SUBJECTS);

/** A kind of record as the audit record names it, in words. */
export function useSubjectWord(): (kind: string) => string {
  const lang = useLang();
  return useCallback((kind: string) => (SUBJECTS as Record<string, Bilingual>)[kind]?.[lang] ?? kind, [lang]);
}
