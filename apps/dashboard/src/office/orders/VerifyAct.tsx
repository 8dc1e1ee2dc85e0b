import { App, Form, Input, Radio } from 'antd';
import type { VerificationInput } from '../../gql/graphql.ts';
import { ActButton, type Allowance } from '../../ui/Act.tsx';
import { EvidenceList } from '../../domain/evidence/EvidenceList.tsx';
import { OperationSwitch, SystemSwitch } from '../../domain/ledger/AxisSwitch.tsx';
import { useAct } from '../../ui/graphql/hooks.ts';
import { useText } from '../../ui/i18n/i18n.ts';
import { useTermOptions } from '../../domain/terms/terms.ts';
import { faultsOf } from '../../ui/graphql/refusal.ts';
import { CloseOrderDocument, VerifyOrderDocument } from './acts.graphql.ts';
import { OperationClaim, SystemClaim } from './MeasuresCard.tsx';
import type { Measure, Order } from './types.ts';
import { useOrderWords } from './words.ts';

interface VerifyActProps {
  order: Order;
  allowed: Allowance | undefined;
  reload: () => void;
}

interface Values {
  results: Omit<VerificationInput, 'measureId'>[];
}

/** Every measure that is still open, in one form; when all pass it offers to close at once. */
export function VerifyAct({ order, allowed, reload }: VerifyActProps) {
  const t = useOrderWords();
  const { modal, message } = App.useApp();
  const verify = useAct(VerifyOrderDocument);
  const close = useAct(CloseOrderDocument);
  const open = order.measures.filter((measure) => !measure.settled);

  const act = async ({ results }: Values) => {
    const judged = open.map((measure, i) => ({
      ...results[i],
      measureId: measure.id,
    })) as VerificationInput[];
    const { verifyOrder: now } = await verify.mutateAsync({
      id: order.id,
      version: order.version,
      results: judged,
    });
    const mayClose = now.allowedActions.some((entry) => entry.action === 'close' && entry.allowed);
    if (now.state !== 'VERIFIED' || !mayClose) {
      void message.success(t('done'));
      return;
    }
    modal.confirm({
      title: t('allPassed'),
      content: t('allPassedHelp'),
      okText: t('closeNow'),
      cancelText: t('later'),
      onOk: async () => {
        try {
          await close.mutateAsync({ id: now.id, version: now.version });
          void message.success(t('done'));
        } catch (error) {
          void message.error(faultsOf(error instanceof Error ? error : null)[0]?.message);
        }
      },
    });
  };
  return (
    <ActButton<Values>
      label={t('verify')}
      title={t('verify')}
      help={t('verifyHelp')}
      primary
      wide
      allowed={allowed}
      fields={open.map((measure, i) => (
        <OneMeasure key={measure.id} measure={measure} at={i} />
      ))}
      onReload={reload}
      act={act}
    />
  );
}

function OneMeasure({ measure, at }: { measure: Measure; at: number }) {
  const t = useOrderWords();
  const text = useText();
  const outcomes = useTermOptions('MeasureOutcome');
  const { answer, finding } = measure;
  const needed = (name: string) => [
    { required: true, message: `${String(measure.ord)}. ${t('requiredOf', { name })}` },
  ];
  return (
    <section className="verify-one">
      <h3>
        {measure.ord}. {measure.text}
      </h3>
      <p className="quiet">
        {finding.item.code} {text(finding.item.title)} · {finding.number} {finding.title}
      </p>
      {answer !== null && (
        <div className="verify-said">
          <p className="pre">{answer.text}</p>
          <p className="quiet">
            {t('claims')}: <SystemClaim value={answer.systemClaim} />{' '}
            <OperationClaim value={answer.operationClaim} />
          </p>
          {answer.evidence.length > 0 && <EvidenceList evidence={answer.evidence} brief />}
        </div>
      )}
      <Form.Item name={['results', at, 'outcome']} label={t('outcome')} rules={needed(t('outcome'))}>
        <Radio.Group optionType="button" buttonStyle="solid" options={outcomes} />
      </Form.Item>
      <div className="verify-axes">
        <Form.Item name={['results', at, 'systemState']} label={t('system')} rules={needed(t('system'))}>
          <SystemSwitch />
        </Form.Item>
        <Form.Item
          name={['results', at, 'operationState']}
          label={t('operation')}
          rules={needed(t('operation'))}
        >
          <OperationSwitch />
        </Form.Item>
      </div>
      <Form.Item name={['results', at, 'note']} label={t('note')}>
        <Input.TextArea autoSize={{ minRows: 1, maxRows: 6 }} />
      </Form.Item>
    </section>
  );
}
