import { Form, Input } from 'antd';
import { useParams } from 'react-router';
import { ActButton, allowance } from '../../ui/Act.tsx';
import { Card, TwoColumns } from '../../ui/Card.tsx';
import { DeadlineCard } from '../../domain/deadlines/DeadlineCard.tsx';
import { DeadlineTag } from '../../domain/deadlines/DeadlineTag.tsx';
import { DaysField } from '../../domain/orders/DaysField.tsx';
import { ExtensionMark, ExtensionsCard } from '../../domain/orders/ExtensionsCard.tsx';
import { useAct, useRead } from '../../ui/graphql/hooks.ts';
import { useText } from '../../ui/i18n/i18n.ts';
import { useActWord } from '../../domain/terms/acts.ts';
import { useTerm } from '../../domain/terms/terms.ts';
import { LifeLine } from '../../domain/history/LifeLine.tsx';
import { Mark } from '../../ui/Mark.tsx';
import { PageHead } from '../../ui/PageHead.tsx';
import { StateTag } from '../../domain/terms/StateTag.tsx';
import { Stream } from '../../domain/history/Stream.tsx';
import { Waiting } from '../../ui/Waiting.tsx';
import { AnswerForm } from './AnswerForm.tsx';
import { MeasureCard } from './MeasureCard.tsx';
import {
  AskExtensionDocument,
  ConfirmServiceDocument,
  MakeStatementDocument,
  OwnOrderDocument,
  WithdrawExtensionDocument,
} from './orders.graphql.ts';
import './orders.css';
import type { PortalOrderView } from './types.ts';
import { usePortalOrderWords } from './words.ts';

export function PortalOrder() {
  const { id = '' } = useParams();
  const read = useRead(OwnOrderDocument, { id });
  return (
    <Waiting read={read} rows={12}>
      {({ ownOrder }) => <View key={ownOrder.id} order={ownOrder} reload={() => void read.refetch()} />}
    </Waiting>
  );
}

function View({ order, reload }: { order: PortalOrderView; reload: () => void }) {
  const t = usePortalOrderWords();
  const actWord = useActWord();
  const text = useText();
  const term = useTerm();
  const returned = returnOf(order);
  const answering = allowance(order.allowedActions, 'saveAnswer')?.allowed === true;
  return (
    <>
      <PageHead
        title={t('orderTitle', { number: order.number })}
        crumbs={[{ label: t('orders'), to: '/own/orders' }, { label: order.number }]}
        marks={
          <>
            <StateTag kind="OrderState" value={order.state} />
            {order.round > 1 && <Mark tone="warn">{t('roundN', { count: order.round })}</Mark>}
            {order.turn === 'PLATFORM' && (
              <DeadlineTag workingDaysLeft={order.workingDaysLeft} dueOn={order.dueOn} />
            )}
            <ExtensionMark extensions={order.extensions} />
            {order.turn === 'OFFICE' && order.state !== 'ISSUED' && <Mark>{t('waitsOffice')}</Mark>}
          </>
        }
        facts={[
          order.platform.name,
          t('factOffice', { office: text(order.officeName), date: order.issuedOn }),
          order.servedOn !== null && t('factServed', { date: order.servedOn }),
          order.dueOn !== null && t('factDue', { date: order.dueOn }),
          order.answeredOn !== null && t('factAnswered', { date: order.answeredOn }),
        ]}
        actions={<Acts order={order} reload={reload} />}
      />
      {order.state === 'ISSUED' && <p className="portal-note">{t('toConfirm')}</p>}
      {returned !== undefined && (
        <p className="portal-note pre">
          <b>{t('returned')}</b>
          {returned.text}
        </p>
      )}
      <LifeLine steps={order.steps} of="Order" />
      <TwoColumns
        aside={
          <>
            {order.deadline !== null && (
              <DeadlineCard deadline={order.deadline} answeredOn={order.answeredOn} />
            )}
            <ExtensionsCard
              extensions={order.extensions.map((x) => ({ ...x, decidedBy: text(order.officeName) }))}
            />
            <Card title={t('grounds')}>
              <div className="portal-grounds">
                <p className="pre">{order.grounds}</p>
                <h3>{t('legalBasis')}</h3>
                <p className="pre">{order.legalBasis}</p>
              </div>
            </Card>
          </>
        }
      >
        {answering ? (
          <AnswerForm key={order.round} order={order} reload={reload} />
        ) : (
          order.measures.map((measure) => (
            <MeasureCard key={measure.id} measure={measure} round={order.round} shown />
          ))
        )}
        <Card title={t('acts')}>
          <Stream
            entries={order.acts.map((act) => ({
              id: act.id,
              title: actWord(`order.${act.kind}`),
              at: act.at,
              by:
                (act.role === null ? act.by : `${act.by} · ${term('Role', act.role)}`) +
                (order.round > 1 ? ` · ${t('roundN', { count: act.round })}` : ''),
              text: act.text,
              tone: act.side === 'PLATFORM' ? ('new' as const) : ('plain' as const),
            }))}
          />
        </Card>
      </TwoColumns>
    </>
  );
}

/** The return that still stands: nothing was answered since. */
function returnOf(order: PortalOrderView) {
  if (order.state !== 'SERVED') return undefined;
  const last = order.acts.find((act) => ['answer', 'return', 'reopen'].includes(act.kind));
  return last?.kind === 'return' ? last : undefined;
}

function Acts({ order, reload }: { order: PortalOrderView; reload: () => void }) {
  const t = usePortalOrderWords();
  const confirm = useAct(ConfirmServiceDocument);
  const say = useAct(MakeStatementDocument);
  const ask = useAct(AskExtensionDocument);
  const withdraw = useAct(WithdrawExtensionDocument);
  const asked = order.extensions.find((x) => x.state === 'ASKED');
  const orderId = order.id;
  return (
    <>
      <ActButton<{ text: string }>
        label={t('statement')}
        title={t('statement')}
        help={t('statementHelp')}
        allowed={allowance(order.allowedActions, 'makeStatement')}
        fields={
          <Form.Item
            name="text"
            label={t('statementText')}
            rules={[{ required: true, whitespace: true, message: t('required') }]}
          >
            <Input.TextArea autoSize={{ minRows: 5, maxRows: 14 }} />
          </Form.Item>
        }
        done={t('statementDone')}
        act={({ text }) => say.mutateAsync({ orderId, text })}
      />
      <ActButton<{ days: number; reason: string }>
        label={t('extension')}
        title={t('extension')}
        help={t('extensionHelp')}
        allowed={allowance(order.allowedActions, 'askExtension')}
        hideRefused
        fields={order.dueOn !== null && <DaysField name="days" dueOn={order.dueOn} />}
        initial={{ days: 5 }}
        reason="required"
        done={t('extensionDone')}
        act={({ days, reason }) => ask.mutateAsync({ orderId, days, reason })}
      />
      <ActButton<object>
        label={t('withdrawExtension')}
        title={t('withdrawExtension')}
        help={t('withdrawExtensionHelp')}
        allowed={allowance(order.allowedActions, 'withdrawExtension')}
        hideRefused
        done={t('withdrawExtensionDone')}
        act={() => withdraw.mutateAsync({ orderId, extensionId: asked?.id ?? '' })}
      />
      <ActButton<object>
        label={t('confirm')}
        title={t('confirmTitle')}
        help={t('confirmHelp')}
        primary
        allowed={allowance(order.allowedActions, 'confirmService')}
        done={t('confirmed')}
        onReload={reload}
        act={() => confirm.mutateAsync({ orderId, version: order.version })}
      />
    </>
  );
}
