import { Form, Input, InputNumber } from 'antd';
import { ActButton, AllowedButton, allowance } from '../../ui/Act.tsx';
import { DateInput } from '../../ui/form/DateInput.tsx';
import { useAct } from '../../ui/graphql/hooks.ts';
import { useGo } from '../../ui/links.tsx';
import { useSession } from '../../domain/access/session.tsx';
import * as acts from './acts.graphql.ts';
import type { Case } from './types.ts';
import { useCaseWords } from './words.ts';

/** The acts allowed now. Side acts that are refused are absent; the next act stands disabled with its reason. */
export function CaseActs({ shown, reload }: { shown: Case; reload: () => void }) {
  const t = useCaseWords();
  const go = useGo();
  const { today } = useSession().desk;
  const { id, version } = shown;
  const may = (action: string) => allowance(shown.allowedActions, action);
  /** Only when it is allowed. */
  const side = (action: string) => {
    const found = may(action);
    return found?.allowed === true ? found : undefined;
  };
  const submit = useAct(acts.SubmitCaseDocument);
  const abandon = useAct(acts.AbandonCaseDocument);
  const approve = useAct(acts.ApproveCaseDocument);
  const back = useAct(acts.ReturnCaseDocument);
  const notify = useAct(acts.NotifyCaseDocument);
  const publish = useAct(acts.PublishCaseDocument);
  const withdraw = useAct(acts.WithdrawCaseDocument);
  const correct = useAct(acts.CorrectCaseDocument);
  const platforms = new Set(shown.findings.map((f) => f.platform.id)).size;
  const common = { done: t('done'), onReload: reload };
  return (
    <>
      <ActButton<{ reason: string }>
        {...common}
        label={t('abandon')}
        title={t('abandon')}
        help={t('abandonHelp')}
        danger
        allowed={side('abandon')}
        reason="required"
        act={({ reason }) => abandon.mutateAsync({ id, version, reason })}
      />
      <ActButton<{ reason: string; decisionChangedOn?: string | null }>
        {...common}
        label={t('withdraw')}
        title={t('withdraw')}
        help={t('withdrawHelp')}
        danger
        allowed={side('withdraw')}
        reason="required"
        fields={
          <Form.Item name="decisionChangedOn" label={t('decisionChangedOn')} extra={t('decisionHelp')}>
            <DateInput max={today} />
          </Form.Item>
        }
        act={({ reason, decisionChangedOn = null }) =>
          withdraw.mutateAsync({ id, version, reason, decisionChangedOn })
        }
      />
      <ActButton<{ remarks: string }>
        {...common}
        label={t('return')}
        title={t('return')}
        help={t('returnHelp')}
        allowed={side('return')}
        fields={
          <Form.Item
            name="remarks"
            label={t('remarks')}
            rules={[{ required: true, whitespace: true, message: t('required') }]}
          >
            <Input.TextArea autoSize={{ minRows: 3, maxRows: 10 }} />
          </Form.Item>
        }
        act={({ remarks }) => back.mutateAsync({ id, version, remarks })}
      />
      <ActButton<{ reason: string }>
        {...common}
        label={t('correct')}
        title={t('correct')}
        help={t('correctHelp')}
        allowed={side('correct')}
        reason="required"
        act={({ reason }) => correct.mutateAsync({ id, version, reason })}
      />
      <AllowedButton
        label={t('change')}
        governed
        allowed={side('change')}
        onClick={() => {
          go(`/cases/${id}/edit`);
        }}
      />
      <ActButton<object>
        {...common}
        label={t('submit')}
        title={t('submit')}
        help={t('submitHelp')}
        primary
        allowed={may('submit')}
        act={() => submit.mutateAsync({ id, version })}
      />
      <ActButton<{ note?: string }>
        {...common}
        label={t('approve')}
        title={t('approve')}
        help={t('approveHelp')}
        primary
        allowed={may('approve')}
        fields={
          <Form.Item name="note" label={t('note')}>
            <Input.TextArea autoSize={{ minRows: 2, maxRows: 8 }} />
          </Form.Item>
        }
        act={({ note = null }) => approve.mutateAsync({ id, version, note })}
      />
      <ActButton<{ days: number | null }>
        {...common}
        label={t('notify')}
        title={t('notify')}
        help={t('notifyHelp', { count: platforms })}
        primary
        allowed={may('notify')}
        fields={
          <Form.Item name="days" label={t('days')} extra={t('daysHelp')}>
            <InputNumber min={1} precision={0} />
          </Form.Item>
        }
        initial={{ days: 3 }}
        act={({ days }) => notify.mutateAsync({ id, version, days })}
      />
      <ActButton<object>
        {...common}
        label={t('publish')}
        title={t('publish')}
        help={t('publishHelp')}
        primary
        allowed={may('publish')}
        act={() => publish.mutateAsync({ id, version })}
      />
    </>
  );
}
