import { App, Button, Drawer, Form, Input, Radio } from 'antd';
import type { RaiseFindingMutationVariables } from '../../../gql/graphql.ts';
import { useNarrow } from '../../../ui/appearance.ts';
import { useFormFaults } from '../../../ui/form/faults.tsx';
import { useOpened } from '../../../ui/form/opened.ts';
import { useAct } from '../../../ui/graphql/hooks.ts';
import { useText } from '../../../ui/i18n/i18n.ts';
import { useTermOptions } from '../../../domain/terms/terms.ts';
import { useUiWords } from '../../../ui/words.ts';
import { ChangeFindingDocument, RaiseFindingDocument } from '../inspection.graphql.ts';
import type { VisitFinding, VisitItem } from './records.ts';
import { useVisitWords } from './words.ts';

interface FindingDrawerProps {
  inspectionId: string;
  item: VisitItem;
  /** The draft to change; a new finding when left out. */
  finding?: VisitFinding;
  onClose: () => void;
}

type Values = Pick<RaiseFindingMutationVariables, 'finding'>;

/** The form of a finding against one item, new or a draft. */
export function FindingDrawer({ inspectionId, item, finding, onClose }: FindingDrawerProps) {
  const t = useVisitWords();
  const s = useUiWords();
  const text = useText();
  const narrow = useNarrow();
  const { message } = App.useApp();
  const [form] = Form.useForm<Values>();
  const raise = useAct(RaiseFindingDocument);
  const change = useAct(ChangeFindingDocument);
  const severities = useTermOptions('Severity');
  const axes = useTermOptions('FindingAxis');
  const must = (label: string) => [{ required: true, whitespace: true, message: t('fillIn', { label }) }];
  const { systemState, operationState, result } = item;
  const hint =
    result !== 'ASSESSED'
      ? t('assessFirst')
      : systemState === 'ESTABLISHED' && operationState === 'EFFECTIVE'
        ? t('bothBest')
        : null;
  const axis =
    systemState === 'ESTABLISHED' ? 'OPERATION' : operationState === 'EFFECTIVE' ? 'SYSTEM' : 'BOTH';
  const start = {
    title: finding?.title ?? '',
    description: finding?.description ?? '',
    severity: finding?.severity ?? 'MINOR',
    axis: finding?.axis ?? axis,
  };
  const opened = useOpened(form, ['finding'], { record: finding, values: start });
  const reload = () => {
    faults.clear();
    void opened.follow();
  };
  const faults = useFormFaults(form, reload);

  const submit = async ({ finding: values }: Values) => {
    faults.clear();
    try {
      if (opened.record === undefined) {
        const answer = await raise.mutateAsync({ inspectionId, finding: { ...values, itemId: item.id } });
        void message.success(t('raised', { number: answer.raiseFinding.number }));
      } else {
        const { title, description, severity, axis: on } = values;
        const { id, version } = opened.record;
        await change.mutateAsync({ id, version, title, description, severity, axis: on });
        void message.success(t('changed'));
      }
      onClose();
    } catch (error) {
      faults.show(error);
    }
  };
  return (
    <Drawer
      open
      placement={narrow ? 'bottom' : 'right'}
      size={narrow ? '92%' : 480}
      title={`${item.item.code} ${text(item.item.title)}`}
      onClose={onClose}
      mask={{ closable: false }}
      rootClassName="visit-drawer"
      footer={
        <div className="visit-choices">
          <Button onClick={onClose}>{s('cancel')}</Button>
          <Button
            type="primary"
            loading={raise.isPending || change.isPending}
            onClick={() => {
              form.submit();
            }}
          >
            {finding === undefined ? t('raise') : t('change')}
          </Button>
        </div>
      }
    >
      {finding === undefined && hint !== null && <p className="visit-hint">{hint}</p>}
      {faults.summary}
      <Form
        form={form}
        layout="vertical"
        requiredMark="optional"
        initialValues={{ finding: start }}
        onFinish={(values) => void submit(values)}
        onFinishFailed={faults.onFinishFailed}
      >
        <Form.Item
          name={['finding', 'title']}
          label={t('findingTitle')}
          rules={must(t('findingTitle'))}
          validateTrigger="onBlur"
        >
          <Input maxLength={120} />
        </Form.Item>
        <Form.Item
          name={['finding', 'description']}
          label={t('findingDescription')}
          extra={t('findingDescriptionHelp')}
          rules={must(t('findingDescription'))}
          validateTrigger="onBlur"
        >
          <Input.TextArea maxLength={4000} autoSize={{ minRows: 4, maxRows: 14 }} />
        </Form.Item>
        <Form.Item name={['finding', 'severity']} label={t('severity')} rules={must(t('severity'))}>
          <Radio.Group optionType="button" buttonStyle="solid" options={severities} />
        </Form.Item>
        <Form.Item name={['finding', 'axis']} label={t('axis')} rules={must(t('axis'))}>
          <Radio.Group optionType="button" buttonStyle="solid" options={axes} />
        </Form.Item>
      </Form>
    </Drawer>
  );
}
