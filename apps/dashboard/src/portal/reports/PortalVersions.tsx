import { useRead } from '../../ui/graphql/hooks.ts';
import { DifferenceTable } from '../../domain/reports/DifferenceTable.tsx';
import { ReportRead } from '../../domain/reports/ReportRead.tsx';
import type { Template } from '../../domain/reports/template.ts';
import { bodyOf } from '../../domain/reports/values.ts';
import { VersionList } from '../../domain/reports/VersionList.tsx';
import { Waiting } from '../../ui/Waiting.tsx';
import { OwnReportDifferenceDocument } from './reports.graphql.ts';
import type { PortalReportView } from './types.ts';

interface Props {
  report: PortalReportView;
  template: Template;
}

export function Difference({ report, template, from, to }: Props & { from: number; to: number }) {
  const { platformId, year, files } = report;
  const read = useRead(OwnReportDifferenceDocument, { platformId, year, from, to });
  return (
    <Waiting read={read}>
      {({ ownAnnualReportDifference: rows }) => (
        <DifferenceTable template={template} files={files} rows={rows} from={from} to={to} />
      )}
    </Waiting>
  );
}

/** Every version that was submitted, also those that were declined or withdrawn. */
export function PortalVersions({ report, template }: Props) {
  const { platformId, year } = report;
  return (
    <div className="report-pad">
      <VersionList
        versions={report.versions}
        standing={report.current?.seq ?? null}
        compare={(from, to) => <Difference report={report} template={template} from={from} to={to} />}
        read={(version) => (
          <ReportRead template={template} body={bodyOf(version.body)} lastYear={null} files={report.files} />
        )}
        receiptTo={(seq) => `/own/reports/${platformId}/${String(year)}/receipts/${String(seq)}`}
      />
    </div>
  );
}
