import { Term } from '#libs/technique/kernel';
import { ORDER_DRAFT } from '#rules/supervision/platforms';
import type { WorkLine } from './transfers.rules.ts';

/** The unfinished records, by their numbers; a draft has none yet. */
export function leftOver(work: readonly WorkLine[]): Term {
  const named = (draft: string): string => work.map((w) => w.number || draft).join(', ');
  return new Term(named('DRAFT'), { zh: named(ORDER_DRAFT.zh), en: named(ORDER_DRAFT.en) });
}
