import type { Actor, Tx } from '#libs/kernel';
import { EvidenceEntity } from './evidence.entity.ts';

/**
 * A file as far as this reader may open it. Row security says of which platforms; here stands which of its files: an
 * office does not see what hangs on an answer not yet submitted, and a platform sees of the office's files those of
 * its findings that stand and of service, not the notes of an inspection.
 */
export async function readable(tx: Tx, actor: Actor, id: string): Promise<EvidenceEntity | null> {
  const row = await tx.findOneBy(EvidenceEntity, { id });
  if (!row || row.side === actor.kind || row.subjectKind === 'SERVICE') return row;
  if (row.subjectKind === 'ANSWER') return row.submittedAt === null ? null : row;
  if (row.subjectKind === 'INSPECTION_ITEM') return null;
  const standing = await tx.query<object[]>(`select 1 from finding where id = $1 and state <> 'DRAFT'`, [
    row.subjectId,
  ]);
  return standing.length > 0 ? row : null;
}
