import { App, Button, Form, Input } from 'antd';
import { useState } from 'react';
import type { AnswerInput } from '../../gql/graphql.ts';
import { ActButton, allowance } from '../../shared/Act.tsx';
import { EvidenceList } from '../../shared/evidence/EvidenceList.tsx';
import { EvidenceUpload } from '../../shared/evidence/EvidenceUpload.tsx';
import { OperationSwitch, SystemSwitch } from '../../shared/form/AxisSwitch.tsx';
import { useDraft } from '../../shared/form/draft.ts';
import { useFormFaults } from '../../shared/form/faults.tsx';
import { dateTime } from '../../shared/format.ts';
import { useAct } from '../../shared/graphql/hooks.ts';
import { MeasureCard } from './MeasureCard.tsx';
import { SaveAnswerDocument, SubmitAnswerDocument } from './orders.graphql.ts';
import type { OwnMeasure, OwnOrderView } from './OwnOrder.tsx';
import { useOwnWords } from './words.ts';

type Answers = Record<string, Omit<AnswerInput, 'measureId'>>;

/** The answer of this round as the server has it; an earlier round's is shown, not copied. */
function kept(measure: OwnMeasure, round: number): Answers[string] {
  const answer = measure.answer?.round === round ? measure.answer : null;
  return {
    text: answer?.text ?? '',
    systemClaim: answer?.systemClaim ?? null,
    operationClaim: answer?.operationClaim ?? null,
  };
}

/** The answer, measure by measure: drafts are kept here and by the server until it is submitted. */
export function AnswerForm({ order, reload }: { order: OwnOrderView; reload: () => void }) {
  const t = useOwnWords();
  const { message } = App.useApp();
  const [form] = Form.useForm<{ answers: Answers }>();
  const faults = useFormFaults(form, reload);
  const local = useDraft<Answers>(`answer.${order.id}.${String(order.round)}`);
  const save = useAct(SaveAnswerDocument);
  const submit = useAct(SubmitAnswerDocument);
  const open = order.measures.filter((measure) => !measure.settled);
  const server = () => Object.fromEntries(open.map((m) => [m.id, kept(m, order.round)]));
  const [start] = useState<Answers>(() => ({ ...server(), ...local.found?.values }));
  const maySubmit = allowance(order.allowedActions, 'submitAnswer');

  const typed = (): AnswerInput[] => {
    const { answers } = form.getFieldsValue(true) as { answers: Answers };
    return open.map((m) => ({ ...(answers[m.id] ?? kept(m, order.round)), measureId: m.id }));
  };
  /** The server names answers by their place; the form by their measure. */
  const keep = async (answers: AnswerInput[]) => {
    const saved = await save.mutateAsync({ orderId: order.id, answers });
    local.drop();
    return saved.saveAnswer;
  };
  const saveDraft = async () => {
    faults.clear();
    try {
      await keep(typed());
      void message.success(t('draftSaved'));
    } catch (error) {
      faults.show(error);
    }
  };
  const send = async () => {
    const written = typed().filter((answer) => answer.text.trim() !== '');
    const { version } = await keep(written);
    await submit.mutateAsync({ orderId: order.id, version });
  };
  return (
    <Form
      form={form}
      layout="vertical"
      className="stack"
      initialValues={{ answers: start }}
      onValuesChange={() => {
        local.keep((form.getFieldsValue(true) as { answers: Answers }).answers);
      }}
      onFinish={() => void saveDraft()}
    >
      {faults.summary}
      {local.found !== null && (
        <p className="quiet">
          {t('localDraft', { at: dateTime(local.found.at) })}{' '}
          <Button
            size="small"
            type="link"
            onClick={() => {
              local.drop();
              form.setFieldsValue({ answers: server() });
            }}
          >
            {t('dropLocal')}
          </Button>
        </p>
      )}
      {order.measures.map((measure) =>
        measure.settled ? (
          <MeasureCard key={measure.id} measure={measure} round={order.round} shown />
        ) : (
          <MeasureCard key={measure.id} measure={measure} round={order.round}>
            <AnswerFields
              measure={measure}
              round={order.round}
              onUploaded={() => void keep(typed().filter((answer) => answer.measureId === measure.id))}
            />
          </MeasureCard>
        ),
      )}
      <div className="form-foot own-foot">
        <ActButton<object>
          label={t('submit')}
          title={t('submit')}
          help={t('submitHelp', { count: open.length })}
          primary
          allowed={maySubmit}
          done={t('submitted')}
          onReload={reload}
          act={send}
        />
        <Button htmlType="submit" loading={save.isPending}>
          {t('saveDraft')}
        </Button>
        {maySubmit?.allowed === false && <span className="quiet">{t('liaisonNote')}</span>}
      </div>
    </Form>
  );
}

interface AnswerFieldsProps {
  measure: OwnMeasure;
  round: number;
  onUploaded: () => void;
}

function AnswerFields({ measure, round, onUploaded }: AnswerFieldsProps) {
  const t = useOwnWords();
  const answer = measure.answer?.round === round ? measure.answer : null;
  return (
    <>
      <Form.Item
        name={['answers', measure.id, 'text']}
        label={t('yourAnswer')}
        extra={answer === null || answer.submitted ? undefined : t('draft')}
      >
        <Input.TextArea autoSize={{ minRows: 3, maxRows: 14 }} placeholder={t('answerExample')} />
      </Form.Item>
      <div className="own-axes">
        <Form.Item name={['answers', measure.id, 'systemClaim']} label={t('systemClaim')}>
          <SystemSwitch />
        </Form.Item>
        <Form.Item name={['answers', measure.id, 'operationClaim']} label={t('operationClaim')}>
          <OperationSwitch />
        </Form.Item>
      </div>
      <div className="own-evidence">
        <h3>{t('evidence')}</h3>
        {answer !== null && answer.evidence.length > 0 && <EvidenceList evidence={answer.evidence} />}
        <p className="quiet">{t('evidenceHelp')}</p>
        <EvidenceUpload kind="ANSWER" subjectId={measure.id} onUploaded={onUploaded} />
      </div>
    </>
  );
}
