import { useCallback } from 'react';
import { ACTS } from '../../gql/acts.ts';
import { type Bilingual, useLang } from '../../ui/i18n/i18n.ts';

/** An act by its code in the audit record, such as `order.issue`; one that is not known yet shows its code. */
export function useActWord(): (code: string) => string {
  const lang = useLang();
  return useCallback((code: string) => (ACTS as Record<string, Bilingual>)[code]?.[lang] ?? code, [lang]);
}
