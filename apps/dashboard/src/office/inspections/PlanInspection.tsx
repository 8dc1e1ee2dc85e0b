import { App, Button, Form, Input, Radio, Select } from 'antd';
import { useState } from 'react';
import { useSearchParams } from 'react-router';
import type { PlanChoicesQuery, PlanInspectionMutationVariables } from '../../gql/graphql.ts';
import { Card } from '../../ui/Card.tsx';
import { Checks } from '../../ui/form/Checks.tsx';
import { DateInput } from '../../ui/form/DateInput.tsx';
import { useDraft } from '../../ui/form/draft.ts';
import { useFormFaults } from '../../ui/form/faults.tsx';
import { dateTime } from '../../ui/format.ts';
import { useAct, useRead } from '../../ui/graphql/hooks.ts';
import { useTermOptions } from '../../domain/terms/terms.ts';
import { useGo } from '../../ui/links.tsx';
import { PageHead } from '../../ui/PageHead.tsx';
import { useReference } from '../../domain/duties/reference.ts';
import { useSession } from '../../domain/access/session.tsx';
import { Waiting } from '../../ui/Waiting.tsx';
import { useUiWords } from '../../ui/words.ts';
import {
  InspectorChoicesDocument,
  PlanChoicesDocument,
  PlanInspectionDocument,
} from './inspections.graphql.ts';
import { PlatformChoice } from './PlatformChoice.tsx';
import { useInspectionWords } from './words.ts';
import './inspections.css';

type Officer = PlanChoicesQuery['officers'][number];

export function PlanInspection() {
  const t = useInspectionWords();
  const read = useRead(PlanChoicesDocument, {});
  const [round, setRound] = useState(0);
  return (
    <>
      <PageHead
        title={t('planTitle')}
        crumbs={[{ label: t('title'), to: '/inspections' }, { label: t('planTitle') }]}
      />
      <Card className="form-page">
        <Waiting read={read}>
          {({ officers }) => (
            <PlanForm
              key={round}
              officers={officers.filter(({ role }) => role !== 'VIEWER')}
              onDiscard={() => {
                setRound(round + 1);
              }}
            />
          )}
        </Waiting>
      </Card>
    </>
  );
}

interface PlanFormProps {
  officers: Officer[];
  /** The draft is gone: the form begins anew. */
  onDiscard: () => void;
}

function PlanForm({ officers, onDiscard }: PlanFormProps) {
  const t = useInspectionWords();
  const s = useUiWords();
  const go = useGo();
  const { message } = App.useApp();
  const { me, desk } = useSession();
  const [search] = useSearchParams();
  const platform = search.get('platform');
  const { areas } = useReference();
  const modes = useTermOptions('InspectionMode');
  const [form] = Form.useForm<PlanInspectionMutationVariables>();
  const faults = useFormFaults(form);
  const plan = useAct(PlanInspectionDocument);
  const draft = useDraft<PlanInspectionMutationVariables>(`plan.${platform ?? ''}`);
  const mine = officers.some((officer) => officer.id === me.id) ? [me.id] : [];
  const [initial] = useState(() => ({
    input: {
      platformId: platform ?? undefined,
      mode: 'ON_SITE',
      plannedOn: desk.today,
      inspectorIds: mine,
      leadId: mine[0],
      areaCodes: [],
      ...draft.found?.values.input,
    },
  }));
  const watched: unknown = Form.useWatch(['input', 'inspectorIds'], form);
  const team: unknown[] = Array.isArray(watched) ? watched : mine;
  const picked: unknown = Form.useWatch(['input', 'platformId'], form);
  const at = typeof picked === 'string' ? picked : platform;
  const on: unknown = Form.useWatch(['input', 'plannedOn'], form);
  const choices = useRead(
    InspectorChoicesDocument,
    { platformId: at, on: typeof on === 'string' ? on : desk.today },
    { keep: true },
  );
  const refused = new Map(
    (choices.data?.inspectorChoices ?? []).flatMap(({ officer, eligible, reason }) =>
      eligible ? [] : [[officer.id, reason ?? '']],
    ),
  );
  const must = (label: string) => [{ required: true, message: t('fillIn', { label }) }];

  const submit = async (values: PlanInspectionMutationVariables) => {
    faults.clear();
    try {
      const { planInspection } = await plan.mutateAsync(values);
      draft.drop();
      void message.success(t('planDone', { number: planInspection.number }));
      go(`/inspections/${planInspection.id}`);
    } catch (error) {
      faults.show(error);
    }
  };

  const certificateOf = ({ certificateNo, certificateValidTo }: Officer) =>
    certificateNo === null
      ? t('certificateMissing')
      : t('certificate', { number: certificateNo, date: certificateValidTo ?? t('none') });
  return (
    <Form
      form={form}
      layout="vertical"
      initialValues={initial}
      requiredMark="optional"
      scrollToFirstError
      onValuesChange={(_, values: PlanInspectionMutationVariables) => {
        draft.keep(values);
      }}
      onFinish={(values) => void submit(values)}
      onFinishFailed={faults.onFinishFailed}
    >
      {draft.found !== null && (
        <p className="plan-draft quiet">
          {s('draftFound', { at: dateTime(draft.found.at) })}{' '}
          <button
            type="button"
            className="link-button"
            onClick={() => {
              draft.drop();
              onDiscard();
            }}
          >
            {s('draftDrop')}
          </button>
        </p>
      )}
      {faults.summary}
      <p className="quiet plan-help">{t('planHelp')}</p>
      <Form.Item
        name={['input', 'platformId']}
        label={t('platform')}
        rules={must(t('platform'))}
        validateTrigger="onBlur"
      >
        <PlatformChoice />
      </Form.Item>
      <Form.Item name={['input', 'mode']} label={t('mode')} rules={must(t('mode'))}>
        <Radio.Group optionType="button" buttonStyle="solid" options={modes} />
      </Form.Item>
      <Form.Item name={['input', 'plannedOn']} label={t('plannedOn')} rules={must(t('plannedOn'))}>
        <DateInput />
      </Form.Item>
      <Form.Item
        name={['input', 'inspectorIds']}
        label={t('inspectors')}
        extra={t('inspectorsHelp')}
        rules={must(t('inspectors'))}
      >
        <Checks
          className="plan-team"
          options={officers.map((officer) => ({
            value: officer.id,
            // whoever is chosen already can still be taken off
            disabled: refused.has(officer.id) && !team.includes(officer.id),
            label: (
              <>
                {officer.name}{' '}
                <span className="quiet">{refused.get(officer.id) ?? certificateOf(officer)}</span>
              </>
            ),
          }))}
        />
      </Form.Item>
      <Form.Item name={['input', 'leadId']} label={t('lead')} extra={t('leadHelp')} rules={must(t('lead'))}>
        <Select
          className="plan-lead"
          options={officers
            .filter((officer) => team.includes(officer.id))
            .map((officer) => ({ value: officer.id, label: officer.name }))}
        />
      </Form.Item>
      <Form.Item
        name={['input', 'purpose']}
        label={t('purpose')}
        extra={t('purposeHelp')}
        rules={[{ required: true, whitespace: true, message: t('fillIn', { label: t('purpose') }) }]}
        validateTrigger="onBlur"
      >
        <Input.TextArea maxLength={500} autoSize={{ minRows: 2, maxRows: 8 }} />
      </Form.Item>
      <Form.Item name={['input', 'areaCodes']} label={t('areas')} extra={t('areasHelp')}>
        <Checks className="plan-areas" options={areas} />
      </Form.Item>
      <div className="form-foot">
        <Button type="primary" htmlType="submit" loading={plan.isPending}>
          {t('planOk')}
        </Button>
        <span className="quiet">{s('noDraft')}</span>
      </div>
    </Form>
  );
}
