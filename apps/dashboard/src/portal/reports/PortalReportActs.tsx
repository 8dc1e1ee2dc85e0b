import { Checkbox, Form } from 'antd';
import { ActButton, AllowedButton, allowance } from '../../ui/Act.tsx';
import { useAct } from '../../ui/graphql/hooks.ts';
import { useGo } from '../../ui/links.tsx';
import { ConfirmReportDocument, DeclineReportDocument, WithdrawReportDocument } from './reports.graphql.ts';
import type { PortalReportView } from './types.ts';
import { usePortalReportWords } from './words.ts';

const EDIT = {
  NOT_BEGUN: 'begin',
  DRAFT: 'goOn',
  RETURNED: 'mend',
  AWAITING: 'amend',
  FILED: 'amend',
  ACCEPTED: 'amend',
} as const;

/** What may be done with the report now, as the server says. */
export function PortalReportActs({ report, reload }: { report: PortalReportView; reload: () => void }) {
  const t = usePortalReportWords();
  const go = useGo();
  const { platformId, year, version, standing } = report;
  const withdraw = useAct(WithdrawReportDocument);
  const confirm = useAct(ConfirmReportDocument);
  const decline = useAct(DeclineReportDocument);
  const may = (action: string) => allowance(report.allowedActions, action);
  return (
    <>
      <AllowedButton
        label={t(EDIT[standing])}
        primary={standing !== 'FILED' && standing !== 'ACCEPTED'}
        governed
        allowed={may('save')}
        onClick={() => {
          go(`/own/reports/${platformId}/${String(year)}/edit`);
        }}
      />
      <ActButton<{ reason: string }>
        label={t('withdraw')}
        title={t('withdraw')}
        help={t('withdrawHelp')}
        allowed={may('withdraw')}
        reason="required"
        done={t('withdrawn')}
        onReload={reload}
        act={({ reason }) => withdraw.mutateAsync({ platformId, year, version, reason })}
      />
      <ActButton<{ reason: string }>
        label={t('decline')}
        title={t('decline')}
        help={t('declineHelp')}
        hideRefused
        allowed={may('decline')}
        reason="required"
        done={t('declined')}
        onReload={reload}
        act={({ reason }) => decline.mutateAsync({ platformId, year, version, reason })}
      />
      <ActButton<object>
        label={t('confirm')}
        title={t('confirm')}
        help={t('confirmHelp')}
        primary
        hideRefused
        allowed={may('confirm')}
        fields={
          <Form.Item
            name="read"
            valuePropName="checked"
            rules={[
              {
                validator: (_, read: unknown) =>
                  read === true ? Promise.resolve() : Promise.reject(new Error(t('confirmReadNeeded'))),
              },
            ]}
          >
            <Checkbox>{t('confirmRead')}</Checkbox>
          </Form.Item>
        }
        done={t('confirmed')}
        onReload={reload}
        act={() => confirm.mutateAsync({ platformId, year, version })}
      />
    </>
  );
}
