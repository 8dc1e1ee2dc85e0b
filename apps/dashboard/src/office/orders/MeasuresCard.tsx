import type { OperationState, SystemState } from '../../gql/enums.ts';
import { Card } from '../../ui/Card.tsx';
import { EvidenceList } from '../../domain/evidence/EvidenceList.tsx';
import { useText } from '../../ui/i18n/i18n.ts';
import { Go } from '../../ui/links.tsx';
import type { Column } from '../../ui/list/columns.ts';
import { DataTable } from '../../ui/list/DataTable.tsx';
import { Mark } from '../../ui/Mark.tsx';
import { StateTag } from '../../domain/terms/StateTag.tsx';
import type { Measure, Order } from './types.ts';
import { useOrderWords } from './words.ts';

export function SystemClaim({ value }: { value: SystemState | null | undefined }) {
  if (value === null || value === undefined) return <span className="quiet">–</span>;
  return <StateTag kind="SystemState" value={value} />;
}

export function OperationClaim({ value }: { value: OperationState | null | undefined }) {
  if (value === null || value === undefined) return <span className="quiet">–</span>;
  return <StateTag kind="OperationState" value={value} />;
}

export function MeasuresCard({ order }: { order: Order }) {
  const t = useOrderWords();
  const text = useText();
  const done = order.measures.filter((m) => m.answer !== null).length;
  const columns: Column<Measure>[] = [
    {
      key: 'measure',
      title: t('measure'),
      fixed: true,
      render: (m) => (
        <>
          <span className="pre">
            {m.ord}. {m.text}
          </span>
          <span className="cell-sub">
            {t('itemLine', { code: m.finding.item.code, title: text(m.finding.item.title) })}{' '}
            <Go to={`/findings/${m.finding.id}`} className="number">
              {m.finding.number}
            </Go>
          </span>
        </>
      ),
    },
    { key: 'system', title: t('systemClaim'), render: (m) => <SystemClaim value={m.answer?.systemClaim} /> },
    {
      key: 'operation',
      title: t('operationClaim'),
      render: (m) => <OperationClaim value={m.answer?.operationClaim} />,
    },
    {
      key: 'answer',
      title: t('answer'),
      render: (m) =>
        m.answer === null ? (
          <Mark tone={order.overdue ? 'late' : 'plain'}>{t('notAnswered')}</Mark>
        ) : (
          <>
            <p className="answer-text pre">{m.answer.text}</p>
            {m.answer.evidence.length > 0 && <EvidenceList evidence={m.answer.evidence} brief />}
          </>
        ),
    },
    { key: 'verification', title: t('verification'), render: (m) => <Verification measure={m} /> },
  ];
  return (
    <Card
      flush
      title={t('measuresN', { count: order.measures.length })}
      extra={order.state !== 'DRAFT' && t('answeredOf', { done, open: order.measures.length - done })}
    >
      <DataTable
        label={t('measures')}
        columns={columns}
        rows={order.measures}
        rowKey={(m) => m.id}
        dense={false}
      />
    </Card>
  );
}

function Verification({ measure: { verification: v } }: { measure: Measure }) {
  const t = useOrderWords();
  if (v === null) return <span className="quiet number">{t('notVerified')}</span>;
  return (
    <>
      <StateTag kind="MeasureOutcome" value={v.outcome} />{' '}
      <StateTag kind="SystemState" value={v.systemState} />{' '}
      <StateTag kind="OperationState" value={v.operationState} />
      <span className="cell-sub">
        {v.byName} · <span className="number">{v.on}</span>
        {v.note !== null && ` · ${v.note}`}
      </span>
    </>
  );
}
