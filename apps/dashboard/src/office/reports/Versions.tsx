import { useRead } from '../../ui/graphql/hooks.ts';
import { DifferenceTable } from '../../domain/reports/DifferenceTable.tsx';
import { ReportRead } from '../../domain/reports/ReportRead.tsx';
import type { Template } from '../../domain/reports/template.ts';
import { bodyOf } from '../../domain/reports/values.ts';
import { VersionList } from '../../domain/reports/VersionList.tsx';
import { Waiting } from '../../ui/Waiting.tsx';
import { ReportDifferenceDocument } from './reports.graphql.ts';
import type { ReportView } from './types.ts';

interface Props {
  report: ReportView;
  template: Template;
}

function Difference({ report, template, from, to }: Props & { from: number; to: number }) {
  const read = useRead(ReportDifferenceDocument, {
    platformId: report.platform.id,
    year: report.year,
    from,
    to,
  });
  return (
    <Waiting read={read}>
      {({ annualReportDifference: rows }) => (
        <DifferenceTable template={template} files={report.files} rows={rows} from={from} to={to} />
      )}
    </Waiting>
  );
}

/** The versions that were confirmed, with what each changed. */
export function Versions({ report, template }: Props) {
  return (
    <div className="review-pad">
      <VersionList
        versions={report.versions}
        standing={report.current?.seq ?? null}
        compare={(from, to) => <Difference report={report} template={template} from={from} to={to} />}
        read={(version) => (
          <ReportRead template={template} body={bodyOf(version.body)} lastYear={null} files={report.files} />
        )}
      />
    </div>
  );
}
