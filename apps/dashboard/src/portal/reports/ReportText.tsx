import { Empty } from '../../ui/Empty.tsx';
import { Remarks } from '../../domain/reports/Remarks.tsx';
import { ReportRead } from '../../domain/reports/ReportRead.tsx';
import { type Template, remarksAt } from '../../domain/reports/template.ts';
import { bodyOf } from '../../domain/reports/values.ts';
import { Difference } from './PortalVersions.tsx';
import type { PortalReportView } from './types.ts';
import { usePortalReportWords } from './words.ts';

interface ReportTextProps {
  report: PortalReportView;
  template: Template;
}

/** The text that waits for confirmation, else the one that stands, else the draft. */
export function ReportText({ report, template }: ReportTextProps) {
  const t = usePortalReportWords();
  const { pending, current, draft } = report;
  const shown = pending ?? current;
  const body = shown?.body ?? draft?.body;
  if (body === undefined) return <Empty title={t('notBegun')} help={t('notBegunHelp')} />;
  const remarks = report.standing === 'RETURNED' ? (current?.remarks ?? []) : [];
  return (
    <div className="stack report-pad">
      {pending !== null && current !== null && (
        <section>
          <h2>{t('pendingChanges')}</h2>
          <Difference report={report} template={template} from={current.seq} to={pending.seq} />
        </section>
      )}
      {pending !== null && <p className="quiet">{t('pendingRead')}</p>}
      <ReportRead
        template={template}
        body={bodyOf(body)}
        lastYear={report.lastYear === null ? null : bodyOf(report.lastYear)}
        files={report.files}
        beside={{
          below: (pointer) => {
            const here = remarksAt(template, remarks, pointer);
            return here.length === 0 ? null : <Remarks remarks={here} />;
          },
        }}
      />
    </div>
  );
}
