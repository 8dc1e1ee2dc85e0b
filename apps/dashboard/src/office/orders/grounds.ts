import type { OrderableFindingsQuery } from '../../gql/graphql.ts';
import type { Bilingual } from '../../ui/i18n/i18n.ts';
import type { DraftWords } from './draft.words.ts';

export type OrderableFinding = OrderableFindingsQuery['findings']['edges'][number]['node'];

/** The grounds of an order as its findings give them; the officer may change every word. */
export function groundsOf(
  t: DraftWords,
  text: (text: Bilingual) => string,
  platform: string,
  findings: OrderableFinding[],
): string {
  if (findings.length === 0) return '';
  const inspections = new Set(findings.map((f) => `${f.inspection.number} ${f.inspection.on}`));
  const lines = findings.map((f, i) =>
    t('groundsLine', {
      n: i + 1,
      title: f.title,
      item: `${f.item.code} ${text(f.item.title)}`,
      text: f.description,
    }),
  );
  return [t('groundsIntro', { inspections: [...inspections].join(', '), platform }), ...lines].join('\n');
}
