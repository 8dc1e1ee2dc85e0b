import { type Actor, type Tx, anyRow } from '#libs/technique/kernel';
import { EvidenceEntity } from './evidence.entity.ts';

/**
 * A file as far as this reader may open it. Row security says of which platforms; here stands which of its files: an
 * office does not see what hangs on an answer or a report not yet submitted, and a platform sees of the office's files those of
 * its findings that stand and of service, not the notes of an inspection.
 */
export async function readable(tx: Tx, actor: Actor, id: string): Promise<EvidenceEntity | null> {
  const row = await tx.findOneBy(EvidenceEntity, { id });
  if (!row || row.side === actor.kind || row.subjectKind === 'SERVICE') return row;
  if (row.subjectKind === 'ANSWER') return row.submittedAt === null ? null : row;
  if (row.subjectKind === 'INSPECTION_ITEM' || row.subjectKind === 'INVITATION') return null;
  const [query, values] = provedBy(row);
  return (await anyRow(tx, query, values)) ? row : null;
}

/** The row that makes a file of the other side readable: what it hangs on has been submitted, or stands. */
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
