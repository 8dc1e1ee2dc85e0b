import { Card } from '../../ui/Card.tsx';
import { ChangeList } from '../../domain/history/ChangeList.tsx';
import { useRead } from '../../ui/graphql/hooks.ts';
import type { TermValue } from '../../domain/terms/terms.ts';
import { useActWord } from '../../domain/terms/acts.ts';
import { useTerm } from '../../domain/terms/terms.ts';
import { Waiting } from '../../ui/Waiting.tsx';
import { useHistoryWords } from './history.words.ts';
import { InspectionHistoryDocument } from './inspection.graphql.ts';

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
  'finding',
] as const;

interface Changed {
  action: string;
  fields: { field: string; before: string | null; after: string | null }[];
}

/** Everything done with an inspection; of a recording, each item by its code. */
export function InspectionHistory({ id }: { id: string }) {
  const t = useHistoryWords();
  const term = useTerm();
  const read = useRead(InspectionHistoryDocument, { id });
  const actWord = useActWord();
  const actLabel = (action: string) => actWord(`inspection.${action.toLowerCase()}`);
  const nameOf = (field: string) => {
    const known = FIELDS.find((one) => one === field);
    return known === undefined ? field : t(known);
  };
  const valueOf = (field: string, value: string) => {
    if (field === 'result') return term('ItemResult', value as TermValue<'ItemResult'>);
    if (field === 'systemState') return term('SystemState', value as TermValue<'SystemState'>);
    if (field === 'operationState') return term('OperationState', value as TermValue<'OperationState'>);
    if (field === 'correctedOnSpot') return value === 'true' ? t('yes') : t('no');
    return value;
  };
  /** One line for each item, whatever was noted of it: `3.1.result` and `3.1.failed` are both of 3.1. */
  const byItem = <T extends Changed>(change: T): T => {
    if (change.action !== 'RECORD') return change;
    const items = new Map<string, Changed['fields'][number]>();
    for (const { field, before, after } of change.fields) {
      const [code = '', name = ''] = field.split(/\.(?=\w+$)/);
      const shown = (was: string | null, value: string | null) =>
        value === null ? was : [was, `${nameOf(name)} ${valueOf(name, value)}`].filter(Boolean).join(' · ');
      const held = items.get(code) ?? { field: code, before: null, after: null };
      items.set(code, { field: code, before: shown(held.before, before), after: shown(held.after, after) });
    }
    return { ...change, fields: [...items.values()] };
  };
  return (
    <Card title={t('title')}>
      <Waiting read={read} rows={3}>
        {({ inspection }) => (
          <ChangeList changes={inspection.changes.map(byItem)} actLabel={actLabel} fieldLabel={nameOf} />
        )}
      </Waiting>
    </Card>
  );
}
