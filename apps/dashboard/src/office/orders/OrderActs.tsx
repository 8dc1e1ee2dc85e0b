import { Form, Input } from 'antd';
import type { ReactNode } from 'react';
import { ActButton, AllowedButton, allowance } from '../../ui/Act.tsx';
import { names } from '../../ui/format.ts';
import { useAct } from '../../ui/graphql/hooks.ts';
import { useLang } from '../../ui/i18n/i18n.ts';
import { useGo } from '../../ui/links.tsx';
import { useSession } from '../../domain/access/session.tsx';
import * as acts from './acts.graphql.ts';
import { ExtensionActs } from './ExtensionActs.tsx';
import type { Order } from './types.ts';
import { ReopenFields, ServeFields } from './ServeFields.tsx';
import { VerifyAct } from './VerifyAct.tsx';
import { useOrderWords } from './words.ts';

interface Service {
  method: 'DIRECT' | 'LEFT' | 'POST' | 'ELECTRONIC' | 'PUBLIC_NOTICE';
  servedOn: string;
  proof?: string;
}

interface OrderActsProps {
  order: Order;
  /** The amber card says it already; the button then only stands disabled with the reason. */
  sameOfficer: boolean;
  reload: () => void;
}

/** The acts allowed now. Side acts that are not allowed are absent; the next act stands disabled with its reason. */
export function OrderActs({ order, reload }: OrderActsProps) {
  const t = useOrderWords();
  const go = useGo();
  const lang = useLang();
  const { me } = useSession();
  const { id, version } = order;
  const may = (action: string) => allowance(order.allowedActions, action);
  /** Only when it is allowed. */
  const side = (action: string) => {
    const found = may(action);
    return found?.allowed === true ? found : undefined;
  };
  const issue = useAct(acts.IssueOrderDocument);
  const serve = useAct(acts.ServeOrderDocument);
  const accept = useAct(acts.AcceptAnswerDocument);
  const back = useAct(acts.ReturnAnswerDocument);
  const close = useAct(acts.CloseOrderDocument);
  const reopen = useAct(acts.ReopenOrderDocument);
  const revoke = useAct(acts.RevokeOrderDocument);
  const reply = useAct(acts.ReplyStatementDocument);
  const others = order.mayVerify.filter((officer) => officer.id !== me.id).map((officer) => officer.name);
  const statement = order.acts.find((act) => act.kind === 'statement')?.text;
  const done = t('done');
  return (
    <>
      <ActButton<{ reason: string }>
        label={t('revoke')}
        title={t('revoke')}
        help={t('revokeHelp')}
        danger
        allowed={side('revoke')}
        reason="required"
        done={done}
        onReload={reload}
        act={({ reason }) => revoke.mutateAsync({ id, version, reason })}
      />
      <AllowedButton
        label={t('change')}
        governed
        allowed={side('change')}
        onClick={() => {
          go(`/orders/${id}/edit`);
        }}
      />
      <ActButton<{ text: string }>
        label={t('reply')}
        title={t('reply')}
        help={<Said help={t('replyHelp')} text={statement} />}
        allowed={side('reply')}
        fields={
          <Form.Item
            name="text"
            label={t('replyText')}
            rules={[{ required: true, whitespace: true, message: t('required') }]}
          >
            <Input.TextArea autoSize={{ minRows: 3, maxRows: 10 }} />
          </Form.Item>
        }
        done={done}
        onReload={reload}
        act={({ text }) => reply.mutateAsync({ id, version, text })}
      />
      <ActButton<{ reason: string }>
        label={t('return')}
        title={t('return')}
        help={t('returnHelp')}
        allowed={side('return')}
        reason="required"
        done={done}
        onReload={reload}
        act={({ reason }) => back.mutateAsync({ id, version, reason })}
      />
      <ActButton<object>
        label={t('issue')}
        title={t('issue')}
        help={t('issueHelp')}
        primary
        allowed={may('issue')}
        done={done}
        onReload={reload}
        act={() => issue.mutateAsync({ id, version })}
      />
      <ActButton<{ service: Service }>
        label={t('serve')}
        title={t('serve')}
        help={t('serveHelp')}
        primary
        allowed={may('serve')}
        fields={<ServeFields order={order} />}
        initial={{ service: { method: 'DIRECT', servedOn: null } }}
        done={done}
        onReload={reload}
        act={({ service }) => serve.mutateAsync({ id, version, service })}
      />
      <ActButton<{ note?: string }>
        label={t('accept')}
        title={t('accept')}
        help={
          <>
            <p>{t('acceptHelp')}</p>
            <p>
              {others.length === 0 ? t('acceptNobody') : t('acceptOthers', { names: names(others, lang) })}
            </p>
          </>
        }
        primary
        allowed={may('accept')}
        fields={<Note label={t('note')} />}
        done={done}
        onReload={reload}
        act={({ note }) => accept.mutateAsync({ id, version, note })}
      />
      <ExtensionActs order={order} reload={reload} />
      <VerifyAct order={order} allowed={may('verify')} reload={reload} />
      <ActButton<{ note?: string }>
        label={t('close')}
        title={t('close')}
        help={t('closeHelp')}
        primary
        allowed={may('close')}
        fields={<Note label={t('note')} />}
        done={done}
        onReload={reload}
        act={({ note }) => close.mutateAsync({ id, version, note })}
      />
      <ActButton<{ days: number; reason: string }>
        label={t('reopen')}
        title={t('reopen')}
        help={t('reopenHelp')}
        primary
        allowed={may('reopen')}
        fields={<ReopenFields />}
        initial={{ days: order.days }}
        reason="required"
        done={done}
        onReload={reload}
        act={({ days, reason }) => reopen.mutateAsync({ id, version, days, reason })}
      />
    </>
  );
}

function Said({ help, text }: { help: ReactNode; text: string | null | undefined }) {
  return (
    <>
      <p>{help}</p>
      {text !== null && text !== undefined && <p className="verify-said pre">{text}</p>}
    </>
  );
}

function Note({ label }: { label: string }) {
  return (
    <Form.Item name="note" label={label}>
      <Input.TextArea autoSize={{ minRows: 2, maxRows: 8 }} />
    </Form.Item>
  );
}
