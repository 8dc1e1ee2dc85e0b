import type { ReportYearEntity, ReportRemarkEntity, ReportVersionEntity } from './reports.entity.ts';
import { receiptText } from './receipt.rules.ts';
import { isLate } from './figures.rules.ts';
import type { ReportReceipt, ReportTemplate, ReportVersion, ReportYear } from './reports.types.ts';
import { type JsonObject, titleAt } from './template.rules.ts';
import type { Template } from './templates.service.ts';

export function templateView({ row, sections }: Template): ReportTemplate {
  const { version, schema, checks } = row;
  return {
    version,
    sections,
    schema,
    checks,
    title: { zh: row.title, en: row.titleEn },
    source: { zh: row.source, en: row.sourceEn },
  };
}

export function yearView(row: ReportYearEntity, today: string): ReportYear {
  return { ...row, note: { zh: row.note, en: row.noteEn }, open: row.opensOn <= today };
}

export function receiptView(
  version: ReportVersionEntity,
  { dueOn, provisional }: { dueOn: string; provisional: boolean },
): ReportReceipt {
  const { receiptNumber: number, year, sha256, submittedAt, confirmByOn, counts, countedOn } = version;
  const confirmed = version.outcome === 'CONFIRMED';
  const late = isLate({ countedOn, dueOn });
  return {
    number,
    year,
    sha256,
    submittedAt,
    confirmByOn,
    counts,
    countedOn,
    dueOn,
    late,
    confirmedAt: confirmed ? version.outcomeAt : null,
    text: receiptText({
      number,
      year,
      counts,
      countedOn,
      dueOn,
      provisional,
      kind: version.kind,
      outcome: version.outcome,
      submittedOn: version.submittedOn,
      confirmBy: confirmByOn,
      confirmWithinDays: version.confirmWithinDays,
      confirmedOn: confirmed ? version.outcomeOn : null,
      atOnce: version.submittedRole === 'RESPONSIBLE_PERSON',
    }),
  };
}

export function versionView(
  row: ReportVersionEntity,
  due: { dueOn: string; provisional: boolean },
  remarks: readonly ReportRemarkEntity[],
  template: Template,
): ReportVersion {
  const { seq, kind, reason, sha256, templateVersion, submittedAt, door, outcome, outcomeAt } = row;
  const { outcomeReason, review, reviewedAt, reviewReason } = row;
  return {
    seq,
    kind,
    reason,
    sha256,
    templateVersion,
    submittedAt,
    door,
    outcome,
    outcomeAt,
    outcomeReason,
    review,
    reviewedAt,
    reviewReason,
    body: JSON.parse(row.body) as JsonObject,
    submittedByName: row.submittedName,
    outcomeByName: row.outcomeName,
    receipt: receiptView(row, due),
    remarks: remarks
      .filter((remark) => remark.seq === seq)
      .map(({ pointer, text, occurredAt: at }) => ({
        pointer,
        text,
        at,
        title: titleAt(template.row.schema, pointer),
      })),
  };
}
