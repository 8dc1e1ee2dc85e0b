import { App, Button, Form, Input, Select } from 'antd';
import { useState } from 'react';
import { Card, TwoColumns } from '../../ui/Card.tsx';
import { useDraft } from '../../ui/form/draft.ts';
import { useFormFaults } from '../../ui/form/faults.tsx';
import { dateTime } from '../../ui/format.ts';
import { withTries } from '../../ui/graphql/again.ts';
import { send } from '../../ui/graphql/client.ts';
import { useAct } from '../../ui/graphql/hooks.ts';
import { useGo } from '../../ui/links.tsx';
import { useReference } from '../../domain/duties/reference.ts';
import { useUiWords } from '../../ui/words.ts';
import { ChangeCaseDocument, DraftCaseDocument } from './acts.graphql.ts';
import { AudienceFields } from './AudienceFields.tsx';
import './cases.css';
import { CaseReading } from '../../domain/cases/CaseReading.tsx';
import { CaseProposalDocument } from './cases.graphql.ts';
import { useCaseFormWords } from './form.words.ts';
import { TEXTS } from '../../domain/cases/texts.ts';
import { useCaseTextWords } from '../../domain/cases/words.ts';
import { SourcesField } from './SourcesField.tsx';
import type { CaseValues } from './types.ts';
import { useCaseWords } from './words.ts';

export const EMPTY_VALUES: CaseValues = {
  findingIds: [],
  itemCodes: [],
  title: '',
  facts: '',
  grounds: '',
  outcome: '',
  lesson: '',
  audience: { toPlatforms: true, categories: [], tiers: [], toSubordinates: true, toSuperior: false },
};

interface CaseFormProps {
  initial: CaseValues;
  record: { id: string; version: number; warnings: number } | null;
  reload?: () => void;
}

export function CaseForm({ initial, record, reload }: CaseFormProps) {
  const t = useCaseWords();
  const words = useCaseFormWords();
  const shared = useUiWords();
  const go = useGo();
  const { message } = App.useApp();
  const { items } = useReference();
  const [form] = Form.useForm<{ input: CaseValues }>();
  const faults = useFormFaults(form, reload);
  const texts = useCaseTextWords();
  const kept = useDraft<CaseValues>(
    record === null ? `case.${initial.findingIds.join('.')}` : `case.${record.id}`,
  );
  const create = useAct(DraftCaseDocument);
  const change = useAct(ChangeCaseDocument);
  const [start] = useState<CaseValues>(() => kept.found?.values ?? initial);
  const now = (Form.useWatch('input', { form, preserve: true }) as CaseValues | undefined) ?? start;

  const values = (): CaseValues => (form.getFieldsValue(true) as { input: CaseValues }).input;
  const propose = async () => {
    faults.clear();
    try {
      const { caseProposal } = await withTries(() =>
        send(CaseProposalDocument, { findingIds: values().findingIds }),
      );
      form.setFieldsValue({ input: { ...values(), ...caseProposal } });
      kept.keep(values());
    } catch (error) {
      faults.show(error);
    }
  };
  const save = async () => {
    faults.clear();
    const input = values();
    try {
      const id =
        record === null
          ? (await create.mutateAsync({ input })).draftCase.id
          : (await change.mutateAsync({ id: record.id, version: record.version, input })).changeCase.id;
      kept.drop();
      void message.success(words('saved'));
      go(`/cases/${id}`, { replace: true });
    } catch (error) {
      faults.show(error);
    }
  };
  const needed = (name: string) => [{ required: true, whitespace: true, message: words('needed', { name }) }];
  return (
    <TwoColumns
      aside={
        <Card title={t('readingDraft')}>
          <h3>{now.title}</h3>
          <CaseReading text={now} />
        </Card>
      }
    >
      <Form
        form={form}
        layout="vertical"
        className="stack"
        validateTrigger="onBlur"
        requiredMark={false}
        initialValues={{ input: start }}
        onFinish={() => void save()}
        onFinishFailed={faults.onFinishFailed}
        onValuesChange={() => {
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
                form.setFieldsValue({ input: initial });
              }}
            >
              {shared('draftDrop')}
            </Button>
          </p>
        )}
        <Card title={words('sources')}>
          <p className="quiet">{words('sourcesHelp')}</p>
          <Form.Item
            name={['input', 'findingIds']}
            rules={[{ required: true, type: 'array', min: 1, message: words('needSource') }]}
          >
            <SourcesField />
          </Form.Item>
          <Button disabled={now.findingIds.length === 0} onClick={() => void propose()}>
            {words('propose')}
          </Button>
          <p className="quiet">{words('proposeHelp')}</p>
        </Card>
        <p className="case-note">{words('nameless')}</p>
        <Card>
          <Form.Item
            name={['input', 'title']}
            label={t('caseTitle')}
            extra={words('titleHelp')}
            rules={needed(t('caseTitle'))}
          >
            <Input maxLength={100} showCount />
          </Form.Item>
          {TEXTS.map((field) => (
            <Form.Item
              key={field}
              name={['input', field]}
              label={texts(field)}
              extra={field === 'lesson' ? words('lessonHelp') : words('laterHelp')}
            >
              <Input.TextArea autoSize={{ minRows: 3, maxRows: 16 }} />
            </Form.Item>
          ))}
          <Form.Item
            name={['input', 'itemCodes']}
            label={words('items')}
            extra={words('itemsHelp')}
            rules={[
              { required: true, type: 'array', min: 1, message: words('needed', { name: words('items') }) },
            ]}
          >
            <Select
              mode="multiple"
              options={items.map(({ value, label }) => ({ value, label }))}
              showSearch={{ optionFilterProp: 'label' }}
            />
          </Form.Item>
        </Card>
        <Card title={words('audience')}>
          <AudienceFields audience={now.audience} />
        </Card>
        <Card>
          <div className="form-foot">
            <Button type="primary" htmlType="submit" loading={create.isPending || change.isPending}>
              {words('save')}
            </Button>
            <Button
              onClick={() => {
                go(record === null ? '/cases' : `/cases/${record.id}`);
              }}
            >
              {words('cancel')}
            </Button>
            <span className="quiet">{words('kept')}</span>
          </div>
        </Card>
      </Form>
    </TwoColumns>
  );
}
