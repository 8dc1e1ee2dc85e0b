import type { OwnAnnualReport } from './portal.types.ts';
import type { ReportReceipt, ReportVersion } from './reports.types.ts';

/** Versions without their content. */
function summary(version: ReportVersion) {
  const { seq, kind, reason, sha256, templateVersion, submittedAt, submittedByName, door } = version;
  const { outcome, outcomeAt, outcomeReason, review, reviewedAt, reviewReason, remarks, receipt } = version;
  return {
    seq,
    kind,
    reason,
    sha256,
    templateVersion,
    submittedAt,
    submittedByName,
    door,
    outcome,
    outcomeAt,
    outcomeReason,
    review,
    reviewedAt,
    reviewReason,
    remarks,
    receipt,
  };
}

export const versionsView = (report: OwnAnnualReport) => ({ versions: report.versions.map(summary) });

export const fullVersionView = (version: ReportVersion) => ({ ...summary(version), report: version.body });

/** The report for plain HTTP: texts in the reader's language are left out, or given in both. */
export function stateView(own: OwnAnnualReport) {
  const { platformId, platformName, year, standing, version, templateVersion, opensOn, dueOn } = own;
  const { provisional, note, overdue, late, countedOn, countedAt, draft, current, pending } = own;
  return {
    platformId,
    platformName,
    year,
    standing,
    version,
    templateVersion,
    opensOn,
    dueOn,
    provisional,
    note,
    overdue,
    late,
    countedOn,
    countedAt,
    draft: draft && { savedAt: draft.savedAt, savedByName: draft.savedByName, report: draft.body },
    current: current && fullVersionView(current),
    pending: pending && fullVersionView(pending),
    files: own.files.map(({ id, name, mediaType, bytes, sha256 }) => ({
      id,
      name,
      mediaType,
      bytes,
      sha256,
    })),
  };
}

/** The response to a submission, the same at every retry. */
export function submittedView(own: OwnAnnualReport, seq: number) {
  const version = own.versions.find((each) => each.seq === seq);
  const { platformId, year, standing } = own;
  return { platformId, year, standing, version: own.version, seq, receipt: version?.receipt ?? null };
}

export const receiptOf = (own: OwnAnnualReport): ReportReceipt | null => own.versions.at(-1)?.receipt ?? null;
