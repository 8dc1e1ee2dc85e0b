import { Card } from '../../shared/Card.tsx';
import { ChangeList } from '../../shared/ChangeList.tsx';
import { useRead } from '../../shared/graphql/hooks.ts';
import type { TERMS } from '../../shared/i18n/terms.ts';
import { useTerm } from '../../shared/i18n/terms.ts';
import { Waiting } from '../../shared/Waiting.tsx';
import { useHistoryWords } from './history.words.ts';
import { InspectionHistoryDocument } from './inspection.graphql.ts';

const ACTS = ['PLAN', 'START', 'RECORD', 'RAISE', 'CHANGE', 'DROP', 'SEAL', 'CANCEL', 'SUPPLEMENT'] as const;
const FIELDS = [
  'result',
  'systemState',
  'operationState',
  'sampled',
  'failed',
  'correctedOnSpot',
  'note',
  'reason',
  'sha256',
] as const;

/** Everything done with an inspection; of a recording, each item by its code. */
export function InspectionHistory({ id }: { id: string }) {
  const t = useHistoryWords();
  const term = useTerm();
  const read = useRead(InspectionHistoryDocument, { id });
  const actLabel = (action: string) => {
    const known = ACTS.find((act) => act === action);
    return known === undefined ? action : t(`act${known}`);
  };
  const fieldLabel = (field: string) => {
    const [code, name] = field.includes('.') ? field.split(/\.(?=\w+$)/) : [null, field];
    const known = FIELDS.find((one) => one === name);
    return [code, known === undefined ? name : t(known)].filter(Boolean).join(' · ');
  };
  const valueLabel = (field: string, value: string) => {
    if (field.endsWith('.result')) return term('ItemResult', value as keyof typeof TERMS.ItemResult);
    if (field.endsWith('.systemState')) return term('SystemState', value as keyof typeof TERMS.SystemState);
    if (field.endsWith('.operationState'))
      return term('OperationState', value as keyof typeof TERMS.OperationState);
    if (field.endsWith('.correctedOnSpot')) return value === 'true' ? t('yes') : t('no');
    return value;
  };
  return (
    <Card title={t('title')}>
      <Waiting read={read} rows={3}>
        {({ inspection }) => (
          <ChangeList
            changes={inspection.changes}
            actLabel={actLabel}
            fieldLabel={fieldLabel}
            valueLabel={valueLabel}
          />
        )}
      </Waiting>
    </Card>
  );
}
