import type { ReportStanding } from '../../gql/enums.ts';
import { dayOf } from '../../ui/format.ts';
import { LifeLine } from '../history/LifeLine.tsx';
import type { Version } from './template.ts';
import { useReportWords } from './words.ts';

const KEYS = ['FILL', 'CONFIRM', 'REVIEW'] as const;
/** The step that each standing is at; what was accepted is past the last one. */
const AT: Record<ReportStanding, number> = {
  NOT_BEGUN: 0,
  DRAFT: 0,
  RETURNED: 0,
  AWAITING: 1,
  FILED: 2,
  ACCEPTED: 3,
};

/** The course of a report: filled in, confirmed by the platform's head, reviewed by the office. */
export function ReportLife({ standing, version }: { standing: ReportStanding; version: Version | null }) {
  const t = useReportWords();
  const at = AT[standing];
  const day = (instant: string | null | undefined) =>
    instant === null || instant === undefined ? null : dayOf(instant);
  const days = [day(version?.submittedAt), day(version?.outcomeAt), day(version?.reviewedAt)];
  return (
    <LifeLine
      steps={KEYS.map((key, i) => ({
        key,
        state: i < at ? 'DONE' : i === at ? 'CURRENT' : 'AHEAD',
        on: i < at ? (days[i] ?? null) : null,
        hint: standing === 'RETURNED' && i === 0 ? t('stepReturned') : null,
      }))}
      of="Report"
    />
  );
}
