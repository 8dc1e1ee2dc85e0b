import { App, Button, Form, Input, InputNumber } from 'antd';
import { useState } from 'react';
import { Card, TwoColumns } from '../../ui/Card.tsx';
import { useDraft } from '../../ui/form/draft.ts';
import { useFormFaults } from '../../ui/form/faults.tsx';
import { type Opened, useOpened } from '../../ui/form/opened.ts';
import { dateTime } from '../../ui/format.ts';
import { useAct } from '../../ui/graphql/hooks.ts';
import { useText } from '../../ui/i18n/i18n.ts';
import { useGo } from '../../ui/links.tsx';
import { PlatformSummary } from '../../domain/platforms/PlatformSummary.tsx';
import { useSession } from '../../domain/access/session.tsx';
import { useUiWords } from '../../ui/words.ts';
import { ChangeOrderDraftDocument, DraftOrderDocument } from './acts.graphql.ts';
import { DeadlinePreview } from './DeadlinePreview.tsx';
import { FindingPick } from './FindingPick.tsx';
import { type OrderableFinding, groundsOf } from './grounds.ts';
import { type ChosenMeasure, measuresFor } from './measures.ts';
import './orders.css';
import { useDraftWords } from './draft.words.ts';
import { useOrderWords } from './words.ts';

export interface DraftValues {
  grounds: string;
  legalBasis: string;
  days: number;
  measures: ChosenMeasure[];
}

type OrderRef = { id: string; version: number } | null;

/** What is kept on the device, with the state of the order that it was written over. */
interface Kept {
  input: DraftValues;
  opened: Opened<OrderRef>;
}

export interface DraftFormProps {
  platform: { id: string; name: string };
  /** Findings chosen by the link that led here. */
  given: string[];
  /** The order to change, as it stands; a new one when null. */
  order: { record: { id: string; version: number }; values: DraftValues } | null;
}

const MEASURES: ['input', 'measures'] = ['input', 'measures'];

interface Rule {
  length: number;
  minLength: number;
  maxLength: number;
  basis: { zh: string; en: string };
}

export function DraftFields(
  props: DraftFormProps & { findings: OrderableFinding[]; rule: Rule | undefined },
) {
  const { platform, given, order, findings, rule } = props;
  const t = useOrderWords();
  const draft = useDraftWords();
  const shared = useUiWords();
  const text = useText();
  const go = useGo();
  const { message } = App.useApp();
  const { today } = useSession().desk;
  const [form] = Form.useForm<{ input: DraftValues }>();
  const kept = useDraft<Kept>(order === null ? `order.${platform.id}` : `order.${order.record.id}.edit`);
  const create = useAct(DraftOrderDocument);
  const change = useAct(ChangeOrderDraftDocument);
  const orderable = findings.map((f) => f.id);
  /** What the form shows without a draft from this device. */
  const plain = (): DraftValues => {
    if (order !== null)
      return { ...order.values, measures: measuresFor(order.values.measures, [], orderable) };
    const chosen = findings.filter((f) => given.includes(f.id));
    return {
      grounds: groundsOf(draft, text, platform.name, chosen),
      legalBasis: '',
      days: rule?.length ?? 15,
      measures: chosen.map((f) => ({ findingId: f.id, text: '' })),
    };
  };
  const [start] = useState<DraftValues>(() => {
    const found = kept.found?.values.input;
    return found === undefined
      ? plain()
      : { ...found, measures: measuresFor(found.measures, given, orderable) };
  });
  const [own, setOwn] = useState(order !== null || kept.found !== null);
  const now = { record: order?.record ?? null, values: order?.values ?? {} };
  const held = useOpened<OrderRef>(form, ['input'], now, kept.found?.values.opened ?? now);
  const reload = () => {
    faults.clear();
    void held.follow();
  };
  const faults = useFormFaults(form, reload);
  const measures =
    (Form.useWatch(MEASURES, { form, preserve: true }) as DraftValues['measures'] | undefined) ??
    start.measures;
  const days = Form.useWatch(['input', 'days'], form) as number | null | undefined;

  const values = (): DraftValues => (form.getFieldsValue(true) as { input: DraftValues }).input;
  const keep = () => {
    kept.keep({ input: values(), opened: held.opened });
  };
  const write = (chosen: DraftValues['measures']) => {
    const covered = chosen.flatMap((m) => findings.find((f) => f.id === m.findingId) ?? []);
    form.setFieldValue(['input', 'grounds'], groundsOf(draft, text, platform.name, covered));
  };
  const toggle = (id: string) => {
    const now = values().measures;
    const next = now.some((m) => m.findingId === id)
      ? now.filter((m) => m.findingId !== id)
      : [...now, { findingId: id, text: '' }];
    form.setFieldValue(MEASURES, next);
    if (!own) write(next);
    keep();
    faults.clear();
  };
  const save = async () => {
    faults.clear();
    const chosen = measuresFor(values().measures, [], orderable);
    form.setFieldValue(MEASURES, chosen);
    const input = { ...values(), measures: chosen, platformId: platform.id };
    try {
      const id =
        held.record === null
          ? (await create.mutateAsync({ input })).draftOrder.id
          : (await change.mutateAsync({ ...held.record, input })).changeOrderDraft.id;
      kept.drop();
      void message.success(draft('saved'));
      go(`/orders/${id}`, { replace: true });
    } catch (error) {
      faults.show(error);
    }
  };
  const before = kept.found?.values.input.measures ?? order?.values.measures ?? [];
  const gone = before.filter((m) => !orderable.includes(m.findingId)).length;
  const needed = (name: string) => [{ required: true, whitespace: true, message: t('requiredOf', { name }) }];
  return (
    <TwoColumns
      aside={
        <>
          <Card>
            <DeadlinePreview title={draft('preview')} servedOn={today} days={days ?? start.days} />
          </Card>
          <PlatformSummary id={platform.id} />
        </>
      }
    >
      <Form
        form={form}
        layout="vertical"
        className="stack"
        validateTrigger="onBlur"
        requiredMark="optional"
        initialValues={{ input: start }}
        onFinish={() => void save()}
        onFinishFailed={faults.onFinishFailed}
        onValuesChange={(changed: { input?: Partial<DraftValues> }) => {
          if (changed.input?.grounds !== undefined) setOwn(true);
          keep();
        }}
      >
        {faults.summary}
        {kept.found !== null && (
          <p className="quiet">
            {shared('draftFound', { at: dateTime(kept.found.at) })}{' '}
            <Button
              size="small"
              type="link"
              onClick={() => {
                kept.drop();
                held.restart();
                form.setFieldsValue({ input: plain() });
                setOwn(order !== null);
              }}
            >
              {shared('draftDrop')}
            </Button>
          </p>
        )}
        {gone > 0 && <p className="quiet">{draft('gone', { count: gone })}</p>}
        <Card title={draft('findings')} extra={draft('findingsHelp')} flush>
          {findings.map((finding) => (
            <FindingPick
              key={finding.id}
              finding={finding}
              at={measures.findIndex((m) => m.findingId === finding.id)}
              onToggle={toggle}
            />
          ))}
          <Form.Item
            name="chosen"
            className="pick-id pick-none"
            validateTrigger={[]}
            rules={[
              {
                validator: () =>
                  values().measures.length > 0
                    ? Promise.resolve()
                    : Promise.reject(new Error(draft('chooseFinding'))),
              },
            ]}
          >
            <input type="hidden" />
          </Form.Item>
        </Card>
        <Card>
          <Form.Item
            name={['input', 'grounds']}
            label={draft('grounds')}
            extra={
              <>
                {draft('groundsHelp')}{' '}
                {own && (
                  <Button
                    type="link"
                    size="small"
                    onClick={() => {
                      write(values().measures);
                      setOwn(false);
                    }}
                  >
                    {draft('groundsAgain')}
                  </Button>
                )}
              </>
            }
            rules={needed(draft('grounds'))}
          >
            <Input.TextArea autoSize={{ minRows: 4, maxRows: 16 }} />
          </Form.Item>
          <Form.Item
            name={['input', 'legalBasis']}
            label={t('legalBasis')}
            extra={draft('legalBasisHelp')}
            rules={needed(t('legalBasis'))}
          >
            <Input.TextArea autoSize={{ minRows: 2, maxRows: 8 }} />
          </Form.Item>
          <Form.Item
            name={['input', 'days']}
            label={t('days')}
            extra={
              rule !== undefined &&
              draft('daysHelp', { min: rule.minLength, max: rule.maxLength, basis: text(rule.basis) })
            }
            rules={[{ required: true, message: t('requiredOf', { name: t('days') }) }]}
          >
            <InputNumber min={1} precision={0} />
          </Form.Item>
          <div className="form-foot">
            <Button type="primary" htmlType="submit" loading={create.isPending || change.isPending}>
              {draft('saveDraft')}
            </Button>
            <Button
              onClick={() => {
                go(order === null ? '/orders' : `/orders/${order.record.id}`);
              }}
            >
              {draft('cancel')}
            </Button>
            <span className="quiet">{draft('draftKept')}</span>
          </div>
        </Card>
      </Form>
    </TwoColumns>
  );
}
