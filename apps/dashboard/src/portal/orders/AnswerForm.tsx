import { App, Button, Form } from 'antd';
import { useEffect, useEffectEvent, useState } from 'react';
import { ActButton, allowance } from '../../ui/Act.tsx';
import { useDraft } from '../../ui/form/draft.ts';
import { useFormFaults } from '../../ui/form/faults.tsx';
import { dateTime } from '../../ui/format.ts';
import { useAct } from '../../ui/graphql/hooks.ts';
import { ServerRefusal, renamed } from '../../ui/graphql/refusal.ts';
import { AnswerFields, Clash } from './AnswerFields.tsx';
import { type AnswerValues, type Base, catchUp, sameAnswer, standing } from './answers.ts';
import { MeasureCard } from './MeasureCard.tsx';
import { SaveAnswerDocument, SubmitAnswerDocument } from './orders.graphql.ts';
import type { PortalMeasure, PortalOrderView } from './types.ts';
import { usePortalOrderWords } from './words.ts';

type Answers = Record<string, AnswerValues>;
/** What is kept on the device: only what differs from the server, with what it was written over. */
type Kept = Record<string, { values: AnswerValues; base: Base }>;

/** The answer, measure by measure: drafts are kept here and by the server until it is submitted. */
export function AnswerForm({ order, reload }: { order: PortalOrderView; reload: () => void }) {
  const t = usePortalOrderWords();
  const { message } = App.useApp();
  const [form] = Form.useForm<{ answers: Answers }>();
  const faults = useFormFaults(form, reload);
  const local = useDraft<Kept>(`answer.${order.id}.${String(order.round)}`);
  const save = useAct(SaveAnswerDocument);
  const submit = useAct(SubmitAnswerDocument);
  const open = order.measures.filter((measure) => !measure.settled);
  const [start] = useState(() =>
    open.map((measure) => {
      const now = standing(measure, order.round);
      const mine = local.found?.values[measure.id];
      return { id: measure.id, ...catchUp(mine?.base ?? now, mine?.values ?? now.values, now) };
    }),
  );
  const [bases, setBases] = useState<Record<string, Base>>(() =>
    Object.fromEntries(start.map(({ id, base }) => [id, base])),
  );
  const watched = Form.useWatch('answers', form) as Answers | undefined;
  const maySubmit = allowance(order.allowedActions, 'submitAnswer');
  const busy = save.isPending || submit.isPending;

  const baseOf = (measure: PortalMeasure): Base => bases[measure.id] ?? standing(measure, order.round);
  const typedOf = (measure: PortalMeasure): AnswerValues => {
    const { answers } = form.getFieldsValue(true) as { answers?: Answers };
    return answers?.[measure.id] ?? baseOf(measure).values;
  };
  const remember = (over: Record<string, Base>) => {
    const changed = open.flatMap((m) => {
      const [base, values] = [over[m.id] ?? baseOf(m), typedOf(m)];
      return sameAnswer(values, base.values) ? [] : [[m.id, { base, values }] as const];
    });
    if (changed.length === 0) local.drop();
    else local.keep(Object.fromEntries(changed));
  };
  const settle = (measure: PortalMeasure, values: AnswerValues) => {
    const over = { ...bases, [measure.id]: standing(measure, order.round) };
    form.setFieldValue(['answers', measure.id], values);
    setBases(over);
    remember(over);
  };
  const catchUpAll = useEffectEvent(() => {
    if (busy) return;
    const over = { ...bases };
    for (const measure of open) {
      const typed = typedOf(measure);
      const met = catchUp(baseOf(measure), typed, standing(measure, order.round));
      over[measure.id] = met.base;
      if (met.typed !== typed) form.setFieldValue(['answers', measure.id], met.typed);
    }
    setBases(over);
  });
  useEffect(() => {
    catchUpAll();
  }, [order, busy]);

  const keep = async () => {
    const sent = open.map((m) => ({ measure: m, values: typedOf(m), replaces: baseOf(m).draft }));
    const answers = sent.map(({ measure, values, replaces }) => ({
      ...values,
      measureId: measure.id,
      replaces,
    }));
    try {
      const { saveAnswer } = await save.mutateAsync({ orderId: order.id, answers });
      const draftOf = new Map(saveAnswer.measures.map((m) => [m.id, standing(m, saveAnswer.round).draft]));
      const over = Object.fromEntries(
        sent.map(({ measure: { id }, values }) => [id, { draft: draftOf.get(id) ?? null, values }]),
      );
      setBases(over);
      remember(over);
      return saveAnswer;
    } catch (error) {
      if (error instanceof ServerRefusal && error.has('STALE')) reload();
      // The server names answers by their place; the form by their measure.
      throw renamed(error, (path) =>
        path.replace(/^answers\.(\d+)/, (_, at) => `answers.${open[Number(at)]?.id ?? ''}`),
      );
    }
  };
  const saveDraft = async () => {
    faults.clear();
    try {
      await keep();
      void message.success(t('draftSaved'));
    } catch (error) {
      faults.show(error);
    }
  };
  const send = async () => {
    faults.clear();
    try {
      const { version } = await keep();
      await submit.mutateAsync({ orderId: order.id, version });
    } catch (error) {
      faults.show(error);
      throw error;
    }
  };
  return (
    <Form
      form={form}
      layout="vertical"
      className="stack"
      initialValues={{ answers: Object.fromEntries(start.map(({ id, typed }) => [id, typed])) }}
      onValuesChange={() => {
        remember(bases);
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
              const now = open.map((m) => [m.id, standing(m, order.round)] as const);
              form.setFieldsValue({
                answers: Object.fromEntries(now.map(([id, { values }]) => [id, values])),
              });
              setBases(Object.fromEntries(now));
              local.drop();
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
            {!busy &&
              catchUp(
                baseOf(measure),
                watched?.[measure.id] ?? baseOf(measure).values,
                standing(measure, order.round),
              ).clash && (
                <Clash
                  measure={measure}
                  round={order.round}
                  onMine={() => {
                    settle(measure, typedOf(measure));
                  }}
                  onTheirs={() => {
                    settle(measure, standing(measure, order.round).values);
                  }}
                />
              )}
            <AnswerFields measure={measure} round={order.round} onUploaded={() => void saveDraft()} />
          </MeasureCard>
        ),
      )}
      <div className="form-foot portal-foot">
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
