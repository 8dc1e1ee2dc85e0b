import { Form, Input } from 'antd';
import { ActButton, allowance } from '../../ui/Act.tsx';
import { useAct } from '../../ui/graphql/hooks.ts';
import { AcceptReportDocument, ReturnReportDocument } from './reports.graphql.ts';
import type { RemarkDrafts } from './useRemarks.ts';
import type { ReportView } from './types.ts';
import { useReviewWords } from './words.ts';

interface ReviewActsProps {
  report: ReportView;
  remarks: RemarkDrafts;
  reload: () => void;
}

/** To return with what was remarked, or to accept. */
export function ReviewActs({ report, remarks, reload }: ReviewActsProps) {
  const t = useReviewWords();
  const back = useAct(ReturnReportDocument);
  const accept = useAct(AcceptReportDocument);
  const { year, version, platform } = report;
  const platformId = platform.id;
  const { written } = remarks;
  const count = written.length;
  return (
    <>
      <ActButton<{ reason: string }>
        label={t('return')}
        title={t('return')}
        help={
          <>
            <p>{t('returnHelp')}</p>
            {count > 0 && <p>{t('returnRemarks', { count })}</p>}
          </>
        }
        allowed={allowance(report.allowedActions, 'return')}
        reason="required"
        done={t('returned')}
        onReload={reload}
        act={async ({ reason }) => {
          await back.mutateAsync({ platformId, year, version, reason, remarks: written });
          remarks.clear();
        }}
      />
      <ActButton<{ note?: string }>
        label={t('accept')}
        title={t('accept')}
        help={
          <>
            <p>{t('acceptHelp')}</p>
            {count > 0 && <p className="late">{t('acceptDropsRemarks', { count })}</p>}
          </>
        }
        primary
        allowed={allowance(report.allowedActions, 'accept')}
        fields={
          <Form.Item name="note" label={t('note')}>
            <Input.TextArea autoSize={{ minRows: 2, maxRows: 8 }} />
          </Form.Item>
        }
        done={t('accepted')}
        onReload={reload}
        act={({ note }) => accept.mutateAsync({ platformId, year, version, note })}
      />
    </>
  );
}
