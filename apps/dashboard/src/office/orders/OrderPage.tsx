import { useParams } from 'react-router';
import { allowance } from '../../ui/Act.tsx';
import { Card, TwoColumns } from '../../ui/Card.tsx';
import { DeadlineCard } from '../../domain/deadlines/DeadlineCard.tsx';
import { DeadlineTag } from '../../domain/deadlines/DeadlineTag.tsx';
import { ExtensionMark, ExtensionsCard } from '../../domain/orders/ExtensionsCard.tsx';
import { useRead } from '../../ui/graphql/hooks.ts';
import { useText } from '../../ui/i18n/i18n.ts';
import { useTerm, useTermInside } from '../../domain/terms/terms.ts';
import { LifeLine } from '../../domain/history/LifeLine.tsx';
import { Mark } from '../../ui/Mark.tsx';
import { PageHead } from '../../ui/PageHead.tsx';
import { PlatformSummary } from '../../domain/platforms/PlatformSummary.tsx';
import { useSession } from '../../domain/access/session.tsx';
import { StateTag } from '../../domain/terms/StateTag.tsx';
import { Waiting } from '../../ui/Waiting.tsx';
import { HandOver } from './HandOver.tsx';
import { MeasuresCard } from './MeasuresCard.tsx';
import './orders.css';
import { OrderDocument } from './order.graphql.ts';
import { OrderActs } from './OrderActs.tsx';
import { OrderTabs } from './OrderTabs.tsx';
import type { Order } from './types.ts';
import { ServicesCard } from './ServicesCard.tsx';
import { useOrderWords } from './words.ts';

export function OrderPage() {
  const { id = '' } = useParams();
  const read = useRead(OrderDocument, { id });
  return (
    <Waiting read={read} rows={12}>
      {({ order }) => <View key={order.id} order={order} reload={() => void read.refetch()} />}
    </Waiting>
  );
}

function View({ order, reload }: { order: Order; reload: () => void }) {
  const t = useOrderWords();
  const text = useText();
  const { me } = useSession();
  const verify = allowance(order.allowedActions, 'verify');
  const mine = me.office?.id === order.office.id;
  const sameOfficer = verify?.code === 'SAME_OFFICER';
  return (
    <>
      <PageHead
        title={t('orderTitle', { platform: order.platform.name })}
        crumbs={[
          { label: t('title'), to: '/orders' },
          { label: order.platform.name, to: `/platforms/${order.platform.id}` },
          { label: order.number ?? t('noNumber') },
        ]}
        marks={<Marks order={order} />}
        facts={useFacts(order)}
        actions={mine ? <OrderActs order={order} sameOfficer={sameOfficer} reload={reload} /> : undefined}
      />
      {!mine && <p className="quiet">{t('otherOffice', { office: text(order.office.name) })}</p>}
      <LifeLine steps={order.steps} of="Order" />
      <TwoColumns
        aside={
          <>
            {sameOfficer && <HandOver order={order} />}
            {order.deadline !== null && (
              <DeadlineCard deadline={order.deadline} answeredOn={order.answeredOn} />
            )}
            <ExtensionsCard
              extensions={order.extensions.map((x) => ({
                ...x,
                by: x.askedByName,
                decidedBy: x.decidedByName,
              }))}
            />
            <PlatformSummary id={order.platform.id} />
            <ServicesCard services={order.services} />
          </>
        }
      >
        <MeasuresCard order={order} />
        <Card title={t('groundsCard')}>
          <div className="grounds">
            <p className="pre">{order.grounds}</p>
            <h3>{t('legalBasis')}</h3>
            <p className="pre">{order.legalBasis}</p>
          </div>
        </Card>
        <OrderTabs order={order} />
      </TwoColumns>
    </>
  );
}

function Marks({ order }: { order: Order }) {
  const t = useOrderWords();
  const term = useTerm();
  const { answeredInTime } = order;
  return (
    <>
      <StateTag kind="OrderState" value={order.state} />
      {order.turn !== 'NOBODY' && <Mark>{term('Turn', order.turn)}</Mark>}
      {order.round > 1 && <Mark tone="warn">{t('roundN', { count: order.round })}</Mark>}
      {answeredInTime !== null && (
        <Mark tone={answeredInTime ? 'done' : 'late'}>{t(answeredInTime ? 'inTime' : 'tooLate')}</Mark>
      )}
      {order.turn !== 'NOBODY' && (
        <DeadlineTag
          workingDaysLeft={order.workingDaysLeft}
          dueOn={order.turn === 'OFFICE' ? order.officeDueOn : order.dueOn}
          clock={order.turn}
        />
      )}
      <ExtensionMark extensions={order.extensions} />
    </>
  );
}

function useFacts(order: Order) {
  const t = useOrderWords();
  const text = useText();
  const term = useTermInside();
  const service = order.services.find((s) => s.round === order.round);
  return [
    order.number ?? t('noNumber'),
    text(order.office.name),
    order.draftedBy !== '' && t('factDrafted', { name: order.draftedBy }),
    order.issuedOn !== null && t('factIssued', { name: order.issuedBy ?? '', date: order.issuedOn }),
    order.servedOn !== null &&
      t('factServed', {
        date: order.servedOn,
        method: service === undefined ? '–' : term('ServiceMethod', service.method),
      }),
    order.dueOn !== null && t('factDue', { date: order.dueOn }),
    t('factDays', { count: order.days }),
    order.acceptedBy !== null && t('factAccepted', { name: order.acceptedBy }),
    order.verifiedBy !== null && t('factVerified', { name: order.verifiedBy }),
  ];
}
