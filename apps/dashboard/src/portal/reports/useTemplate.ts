import { useRead } from '../../ui/graphql/hooks.ts';
import { ReportTemplateDocument } from '../../domain/reports/report.graphql.ts';

const HOUR = 3_600_000;

/** A version of the template, which never changes. Asked for once the report says which. */
export function useTemplate(year: number, version: string | undefined) {
  return useRead(
    ReportTemplateDocument,
    { year, version: version ?? null },
    { enabled: version !== undefined, staleTime: HOUR },
  );
}
