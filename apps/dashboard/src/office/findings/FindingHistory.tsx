import { ChangeList } from '../../domain/history/ChangeList.tsx';
import type { TermValue } from '../../domain/terms/terms.ts';
import { useActWord } from '../../domain/terms/acts.ts';
import { useTerm } from '../../domain/terms/terms.ts';
import type { ShownFinding } from './types.ts';
import { useFindingWords } from './words.ts';

/** The act behind each entry: those on a draft by their own name, later ones by the state that they led to. */
const ACT_OF: Readonly<Record<string, string>> = {
  RAISE: 'raise',
  CHANGE: 'change',
  DROP: 'drop',
  OPEN: 'open',
  ORDERED: 'order',
  ANSWERED: 'answer',
  CLOSED: 'close',
  WITHDRAWN: 'withdraw',
};

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
  const actWord = useActWord();
  const actLabel = (action: string) => actWord(`finding.${ACT_OF[action] ?? action}`);
  return (
    <ChangeList
      changes={changes}
      actLabel={actLabel}
      fieldLabel={(field) => fields[field] ?? field}
      valueLabel={valueLabel}
    />
  );
}
