import { Form, Input, InputNumber, Select } from 'antd';
import { DateInput } from '../../ui/form/DateInput.tsx';
import { useTermOptions } from '../../domain/terms/terms.ts';
import { useSession } from '../../domain/access/session.tsx';
import { DeadlinePreview } from './DeadlinePreview.tsx';
import type { Order } from './types.ts';
import { useOrderWords } from './words.ts';

/** Form, day and proof of service; the deadline previews itself. */
export function ServeFields({ order }: { order: Order }) {
  const t = useOrderWords();
  const { today } = useSession().desk;
  const methods = useTermOptions('ServiceMethod');
  const form = Form.useFormInstance();
  const servedOn = Form.useWatch(['service', 'servedOn'], form) as string | null | undefined;
  const method = Form.useWatch(['service', 'method'], form) as string | undefined;
  const needed = (name: string) => [{ required: true, message: t('requiredOf', { name }) }];
  return (
    <>
      <Form.Item name={['service', 'method']} label={t('method')} rules={needed(t('method'))}>
        <Select options={methods} />
      </Form.Item>
      <Form.Item name={['service', 'servedOn']} label={t('servedOn')} rules={needed(t('servedOn'))}>
        <DateInput max={today} {...(order.issuedOn === null ? {} : { min: order.issuedOn })} />
      </Form.Item>
      <Form.Item
        name={['service', 'proof']}
        label={t('proof')}
        extra={t('proofHelp')}
        rules={method === 'ELECTRONIC' ? [] : needed(t('proof'))}
      >
        <Input />
      </Form.Item>
      <DeadlinePreview
        title={t('previewServed')}
        ruleCode={order.ruleCode}
        servedOn={servedOn}
        days={order.days}
      />
    </>
  );
}

/** The length of a new round, with what it would give if it were served today. */
export function ReopenFields() {
  const t = useOrderWords();
  const { today } = useSession().desk;
  const form = Form.useFormInstance();
  const days = Form.useWatch('days', form) as number | null | undefined;
  return (
    <>
      <Form.Item
        name="days"
        label={t('days')}
        rules={[{ required: true, message: t('requiredOf', { name: t('days') }) }]}
      >
        <InputNumber min={1} precision={0} />
      </Form.Item>
      <DeadlinePreview title={t('previewRound')} servedOn={today} days={days} />
      <br />
    </>
  );
}
