import { Form, Input } from 'antd';
import { ActButton, allowance } from '../../ui/Act.tsx';
import { DaysField } from '../../domain/orders/DaysField.tsx';
import { DateInput } from '../../ui/form/DateInput.tsx';
import { useAct } from '../../ui/graphql/hooks.ts';
import { useSession } from '../../domain/access/session.tsx';
import * as acts from './acts.graphql.ts';
import type { Order } from './types.ts';
import { useOrderWords } from './words.ts';

interface Proposal {
  days: number;
  reason: string;
  receivedOn: string;
}

/** More time: put forward by one, decided by another. */
export function ExtensionActs({ order, reload }: { order: Order; reload: () => void }) {
  const t = useOrderWords();
  const { today } = useSession().desk;
  const propose = useAct(acts.ProposeExtensionDocument);
  const retract = useAct(acts.RetractExtensionDocument);
  const grant = useAct(acts.GrantExtensionDocument);
  const decline = useAct(acts.DeclineExtensionDocument);
  const { id, version, dueOn } = order;
  const asked = order.extensions.find((x) => x.state === 'ASKED');
  const may = (action: string) => allowance(order.allowedActions, action);
  if (dueOn === null) return null;
  const needed = [{ required: true, message: t('required') }];
  const words = asked !== undefined && <p className="verify-said pre">{asked.reason}</p>;
  const extensionId = asked?.id ?? '';
  return (
    <>
      <ActButton<{ input: Proposal }>
        label={t('proposeExtension')}
        title={t('proposeExtension')}
        help={t('proposeExtensionHelp')}
        allowed={may('proposeExtension')}
        hideRefused
        fields={
          <>
            <Form.Item name={['input', 'receivedOn']} label={t('receivedOn')} rules={needed}>
              <DateInput max={today < dueOn ? today : dueOn} min={order.servedOn ?? dueOn} />
            </Form.Item>
            <DaysField name={['input', 'days']} dueOn={dueOn} />
            <Form.Item name={['input', 'reason']} label={t('extensionReason')} rules={needed}>
              <Input.TextArea autoSize={{ minRows: 3, maxRows: 10 }} />
            </Form.Item>
          </>
        }
        initial={{ input: { days: 5, receivedOn: null } }}
        done={t('done')}
        onReload={reload}
        act={({ input }) => propose.mutateAsync({ id, version, input })}
      />
      <ActButton<object>
        label={t('retractExtension')}
        title={t('retractExtension')}
        help={t('retractExtensionHelp')}
        allowed={may('retractExtension')}
        hideRefused
        done={t('done')}
        onReload={reload}
        act={() => retract.mutateAsync({ id, version, extensionId })}
      />
      <ActButton<{ reason: string }>
        label={t('declineExtension')}
        title={t('declineExtension')}
        help={
          <>
            <p>{t('declineExtensionHelp')}</p>
            {words}
          </>
        }
        allowed={may('declineExtension')}
        hideRefused
        reason="required"
        done={t('done')}
        onReload={reload}
        act={({ reason }) => decline.mutateAsync({ id, version, extensionId, reason })}
      />
      <ActButton<{ days: number; note?: string }>
        label={t('extend')}
        title={t('extend')}
        help={
          <>
            <p>{t('extendHelp')}</p>
            {words}
          </>
        }
        primary
        allowed={may('extend')}
        fields={
          <>
            <DaysField name="days" dueOn={dueOn} />
            <Form.Item name="note" label={t('extendNote')} extra={t('extendNoteHelp')}>
              <Input.TextArea autoSize={{ minRows: 2, maxRows: 8 }} />
            </Form.Item>
          </>
        }
        initial={{ days: asked?.days ?? null }}
        done={t('done')}
        onReload={reload}
        act={({ days, note }) => grant.mutateAsync({ id, version, extensionId, days, note })}
      />
    </>
  );
}
