import { type Actor, type Tx, anyRow } from '#libs/technique/kernel';
import { EvidenceEntity } from './evidence.entity.ts';

/**
 * A file, if this reader may open it. Row security limits the platforms; this condition limits their files: an
 * office does not see files of an answer or a report not yet submitted, and a platform sees of the office's files those of
 * its valid findings and of service, not the notes of an inspection.
 */
export async function readable(tx: Tx, actor: Actor, id: string): Promise<EvidenceEntity | null> {
  const row = await tx.findOneBy(EvidenceEntity, { id });
  if (!row || row.side === actor.kind || row.subjectKind === 'SERVICE') return row;
  if (row.subjectKind === 'ANSWER') return row.submittedAt === null ? null : row;
  if (row.subjectKind === 'INSPECTION_ITEM' || row.subjectKind === 'INVITATION') return null;
  const [query, values] = provedBy(row);
  return (await anyRow(tx, query, values)) ? row : null;
}

/** Conditions that make a file of the other side readable: its answer or report has been submitted, or its finding is valid. */
function provedBy({ subjectKind, subjectId, id }: EvidenceEntity): [string, unknown[]] {
  switch (subjectKind) {
    case 'REPORT':
      return [
        'select 1 from annual_report_version where report_id = $1 and $2 = any(attachments)',
        [subjectId, id],
      ];
    default:
      return [`select 1 from finding where id = $1 and state <> 'DRAFT'`, [subjectId]];
  }
}
