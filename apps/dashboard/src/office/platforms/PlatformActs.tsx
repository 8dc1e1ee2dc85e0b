import { Form } from 'antd';
import { ActButton, AllowedButton, allowance } from '../../ui/Act.tsx';
import { DateInput } from '../../ui/form/DateInput.tsx';
import { useAct } from '../../ui/graphql/hooks.ts';
import { path, useGo } from '../../ui/links.tsx';
import { useSession } from '../../domain/access/session.tsx';
import { TransferActs } from './TransferActs.tsx';
import {
  ResumePlatformDocument,
  RetirePlatformDocument,
  SuspendPlatformDocument,
} from './platforms.graphql.ts';
import type { ShownPlatform } from './types.ts';
import { usePlatformWords } from './words.ts';

/** What may be done with the platform now. */
export function PlatformActs({ platform: p }: { platform: ShownPlatform }) {
  const t = usePlatformWords();
  const go = useGo();
  const { today } = useSession().desk;
  const suspend = useAct(SuspendPlatformDocument);
  const resume = useAct(ResumePlatformDocument);
  const retire = useAct(RetirePlatformDocument);
  const { id, version } = p;
  const may = (action: string) => allowance(p.allowedActions, action);
  const doors = [
    { action: 'planInspection', label: t('planInspection'), to: path('/inspections/new', { platform: id }) },
    { action: 'draftOrder', label: t('draftOrder'), to: path('/orders/new', { platform: id }) },
    { action: 'change', label: t('change'), to: `/platforms/${id}/change` },
  ];
  return (
    <>
      <ActButton<{ reason: string; retiredOn: string }>
        label={t('retire')}
        title={t('retire')}
        help={t('retireHelp')}
        danger
        hideRefused
        allowed={may('retire')}
        initial={{ retiredOn: today }}
        reason="required"
        done={t('done')}
        fields={
          <Form.Item name="retiredOn" label={t('retiredOn')} rules={[{ required: true }]}>
            <DateInput max={today} />
          </Form.Item>
        }
        act={({ reason, retiredOn }) => retire.mutateAsync({ id, reason, retiredOn, version })}
      />
      <ActButton<{ reason: string }>
        label={t('suspend')}
        title={t('suspend')}
        help={t('suspendHelp')}
        hideRefused
        allowed={may('suspend')}
        reason="required"
        done={t('done')}
        act={({ reason }) => suspend.mutateAsync({ id, reason, version })}
      />
      <ActButton<{ reason: string }>
        label={t('resume')}
        title={t('resume')}
        help={t('resumeHelp')}
        hideRefused
        allowed={may('resume')}
        reason="required"
        done={t('done')}
        act={({ reason }) => resume.mutateAsync({ id, reason, version })}
      />
      <TransferActs platform={p} />
      {doors.map(({ action, label, to }) => (
        <AllowedButton
          key={action}
          label={label}
          governed
          hideRefused
          allowed={may(action)}
          onClick={() => {
            go(to);
          }}
        />
      ))}
    </>
  );
}
