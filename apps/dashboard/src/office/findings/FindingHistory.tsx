import { ChangeList } from '../../domain/history/ChangeList.tsx';
import type { TermValue } from '../../domain/terms/terms.ts';
import { useTerm } from '../../domain/terms/terms.ts';
import type { ShownFinding } from './FindingPage.tsx';
import { useFindingWords } from './words.ts';

const ACTS = ['RAISE', 'CHANGE', 'DROP', 'OPEN', 'ORDERED', 'ANSWERED', 'CLOSED', 'WITHDRAWN'] as const;

/** Every change of the finding in the words of the dashboard. */
export function FindingHistory({ changes }: { changes: ShownFinding['changes'] }) {
  const t = useFindingWords();
  const term = useTerm();
  const fields: Record<string, string> = {
    title: t('fieldTitle'),
    description: t('description'),
    severity: t('severity'),
    axis: t('axis'),
    state: t('state'),
    dueOn: t('dueOn'),
    dropped: t('dropped'),
  };
  const valueLabel = (field: string, value: string) => {
    if (field === 'severity') return term('Severity', value as TermValue<'Severity'>);
    if (field === 'axis') return term('FindingAxis', value as TermValue<'FindingAxis'>);
    if (field === 'state') return term('FindingState', value as TermValue<'FindingState'>);
    if (field === 'dropped') return value === 'true' ? t('yes') : t('no');
    return value;
  };
  const actLabel = (action: string) => {
    const known = ACTS.find((act) => act === action);
    return known === undefined ? action : t(`act${known}`);
  };
  return (
    <ChangeList
      changes={changes}
      actLabel={actLabel}
      fieldLabel={(field) => fields[field] ?? field}
      valueLabel={valueLabel}
    />
  );
}
