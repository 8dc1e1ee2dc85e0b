import { useParams } from 'react-router';
import { allowance } from '../../../ui/Act.tsx';
import { Card } from '../../../ui/Card.tsx';
import { Empty } from '../../../ui/Empty.tsx';
import { useRead } from '../../../ui/graphql/hooks.ts';
import { Go } from '../../../ui/links.tsx';
import { Waiting } from '../../../ui/Waiting.tsx';
import { OwnReportDocument } from '../reports.graphql.ts';
import { useTemplate } from '../useTemplate.ts';
import { usePortalReportWords } from '../words.ts';
import { FormPage } from './FormPage.tsx';

/** The form of one year, as long as the server lets me save. */
export function ReportEdit() {
  const { platformId = '', year = '' } = useParams();
  const t = usePortalReportWords();
  const read = useRead(OwnReportDocument, { platformId, year: Number(year) });
  const template = useTemplate(Number(year), read.data?.ownAnnualReport.templateVersion);
  return (
    <Waiting read={read} rows={12}>
      {({ ownAnnualReport: report }) => {
        const save = allowance(report.allowedActions, 'save');
        if (save?.allowed !== true) {
          return (
            <Card>
              <Empty
                title={t('notAsked')}
                help={save?.reason ?? t('notAskedHelp')}
                action={<Go to={`/own/reports/${platformId}/${year}`}>{t('openReport')}</Go>}
              />
            </Card>
          );
        }
        return (
          <Waiting read={template} rows={12}>
            {({ reportTemplate }) => (
              <FormPage
                key={`${platformId}${year}`}
                report={report}
                template={reportTemplate}
                refetch={async () => (await read.refetch()).data?.ownAnnualReport}
              />
            )}
          </Waiting>
        );
      }}
    </Waiting>
  );
}
