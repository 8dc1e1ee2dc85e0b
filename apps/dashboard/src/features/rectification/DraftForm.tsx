import { App, Button, Form, Input, InputNumber } from 'antd';
import { useState } from 'react';
import { Card, TwoColumns } from '../../shared/Card.tsx';
import { Empty } from '../../shared/Empty.tsx';
import { useDraft } from '../../shared/form/draft.ts';
import { useFormFaults } from '../../shared/form/faults.tsx';
import { dateTime } from '../../shared/format.ts';
import { useAct, usePages, useRead } from '../../shared/graphql/hooks.ts';
import { useText } from '../../shared/i18n/i18n.ts';
import { useGo } from '../../shared/links.tsx';
import { PlatformGlance } from '../../shared/PlatformGlance.tsx';
import { useSession } from '../../shared/session.tsx';
import { useSharedWords } from '../../shared/words.ts';
import { ChangeOrderDraftDocument, DraftOrderDocument } from './acts.graphql.ts';
import { DeadlinePreview } from './DeadlinePreview.tsx';
import { FindingPick } from './FindingPick.tsx';
import { type OrderableFinding, groundsOf } from './grounds.ts';
import './order.css';
import { OrderableFindingsDocument, RectifyRulesDocument } from './orders.graphql.ts';
import { useDraftWords } from './draft.words.ts';
import { useOrderWords } from './words.ts';

export interface DraftValues {
  grounds: string;
  legalBasis: string;
  days: number;
  measures: { findingId: string; text: string }[];
}

interface DraftFormProps {
  platform: { id: string; name: string };
  /** Findings chosen by the link that led here. */
  given: string[];
  initial: DraftValues | null;
  order: { id: string; version: number } | null;
}

const MEASURES: ['input', 'measures'] = ['input', 'measures'];

export function DraftForm(props: DraftFormProps) {
  const filter = { platformId: props.platform.id, states: ['OPEN' as const] };
  const { rows, query } = usePages(OrderableFindingsDocument, { first: 100, filter }, (a) => a.findings);
  const rules = useRead(RectifyRulesDocument, {}, { staleTime: 600_000 });
  const draft = useDraftWords();
  if (query.isPending || rules.isPending) return null;
  if (rows.length === 0) return <Empty title={draft('noFindings')} help={draft('noFindingsHelp')} />;
  return (
    <Fields
      {...props}
      findings={inOrder(rows)}
      rule={rules.data?.periodRules.find((r) => r.code === 'RECTIFY')}
    />
  );
}

/** As they were found; the list has the newest first, an order reads from the first. */
const inOrder = (findings: OrderableFinding[]): OrderableFinding[] =>
  [...findings].sort((a, b) => a.number.localeCompare(b.number));

interface Rule {
  length: number;
  minLength: number;
  maxLength: number;
  basis: { zh: string; en: string };
}

function Fields(props: DraftFormProps & { findings: OrderableFinding[]; rule: Rule | undefined }) {
  const { platform, given, initial, order, findings, rule } = props;
  const t = useOrderWords();
  const draft = useDraftWords();
  const shared = useSharedWords();
  const text = useText();
  const go = useGo();
  const { message } = App.useApp();
  const { today } = useSession().desk;
  const [form] = Form.useForm<{ input: DraftValues }>();
  const faults = useFormFaults(form);
  const kept = useDraft<DraftValues>(order === null ? `order.${platform.id}` : `order.${order.id}.edit`);
  const create = useAct(DraftOrderDocument);
  const change = useAct(ChangeOrderDraftDocument);
  const [start] = useState<DraftValues>(() => {
    if (kept.found !== null) return kept.found.values;
    if (initial !== null) return initial;
    const chosen = findings.filter((f) => given.includes(f.id));
    return {
      grounds: groundsOf(draft, text, platform.name, chosen),
      legalBasis: '',
      days: rule?.length ?? 15,
      measures: chosen.map((f) => ({ findingId: f.id, text: '' })),
    };
  });
  const [own, setOwn] = useState(initial !== null || kept.found !== null);
  const measures =
    (Form.useWatch(MEASURES, { form, preserve: true }) as DraftValues['measures'] | undefined) ??
    start.measures;
  const days = Form.useWatch(['input', 'days'], form) as number | null | undefined;

  const values = (): DraftValues => (form.getFieldsValue(true) as { input: DraftValues }).input;
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
    kept.keep(values());
    faults.clear();
  };
  const save = async () => {
    faults.clear();
    const input = { ...values(), platformId: platform.id };
    try {
      const id =
        order === null
          ? (await create.mutateAsync({ input })).draftOrder.id
          : (await change.mutateAsync({ id: order.id, version: order.version, input })).changeOrderDraft.id;
      kept.drop();
      void message.success(draft('saved'));
      go(`/orders/${id}`, { replace: true });
    } catch (error) {
      faults.show(error);
    }
  };
  const needed = (name: string) => [{ required: true, whitespace: true, message: t('requiredOf', { name }) }];
  return (
    <TwoColumns
      aside={
        <>
          <Card>
            <DeadlinePreview title={draft('preview')} servedOn={today} days={days ?? start.days} />
          </Card>
          <PlatformGlance id={platform.id} />
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
          kept.keep(values());
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
                form.setFieldsValue({
                  input: initial ?? { grounds: '', legalBasis: '', days: start.days, measures: [] },
                });
              }}
            >
              {shared('draftDrop')}
            </Button>
          </p>
        )}
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
                go(order === null ? '/orders' : `/orders/${order.id}`);
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
