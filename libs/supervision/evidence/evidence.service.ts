import type { ReadStream } from 'node:fs';
import type { Readable } from 'node:stream';
import { Injectable } from '@nestjs/common';
import { Audit } from '#libs/technique/audit';
import { type Actor, Clock, Db, Ids, Refusal, type Tx, execute, knownId } from '#libs/technique/kernel';
import { EvidenceEntity } from './evidence.entity.ts';
import { EvidenceFolder } from './evidence.folder.ts';
import { SUBJECT_KINDS, type SubjectKind, captureTime, cleanName, judgeFile } from './evidence.rules.ts';
import { readable } from './evidence.store.ts';
import type { EvidenceType } from './evidence.types.ts';
import { EvidenceSubjects } from './subjects.ts';

export interface Upload {
  subjectKind: string;
  subjectId: string;
  capturedAt: string;
  noEndUserData: string;
  name: string;
  stream: Readable;
}

function view(row: EvidenceEntity): EvidenceType {
  const { id, name, mediaType, bytes, sha256, capturedAt, side, round, submittedAt } = row;
  return {
    id,
    name,
    mediaType,
    bytes,
    sha256,
    capturedAt,
    side,
    round,
    submittedAt,
    uploadedAt: row.recordedAt,
    uploadedBy: row.actorName,
    url: `/files/${id}`,
  };
}

/** Evidence files about a platform's rules, systems, staffing and records; never about its users. */
@Injectable()
export class EvidenceService {
  constructor(
    private readonly db: Db,
    private readonly clock: Clock,
    private readonly ids: Ids,
    private readonly audit: Audit,
    private readonly folder: EvidenceFolder,
    private readonly subjects: EvidenceSubjects,
  ) {}

  /**
   * Stores a file with its record. Nothing of a refused file is kept.
   * @throws Refusal CONFIRM_NO_USER_DATA, CAPTURE_TIME, NOT_FOUND, FILE_TYPE, FILE_MISMATCH, FILE_TOO_LARGE, FILE_EMPTY, STORAGE_FULL
   */
  async add(actor: Actor, upload: Upload): Promise<EvidenceType> {
    if (upload.noEndUserData !== 'true')
      throw new Refusal('CONFIRM_NO_USER_DATA', { field: 'noEndUserData' });
    const capturedAt = this.captured(upload.capturedAt);
    const subjectKind = this.kind(upload.subjectKind);
    const subjectId = knownId(upload.subjectId, 'subjectId');
    await this.db.tx(actor, (tx) => this.subjects.find(tx, actor, subjectKind, subjectId));
    const received = await this.folder.receive(upload.stream);
    try {
      const name = cleanName(upload.name);
      const verdict = judgeFile(name, received.found);
      if (!verdict.ok) throw refusalOf(verdict);
      return await this.db.tx(actor, async (tx) => {
        const subject = await this.subjects.find(tx, actor, subjectKind, subjectId);
        const row = {
          ...subject,
          id: this.ids.next(),
          subjectKind,
          subjectId,
          name,
          mediaType: verdict.mediaType,
          bytes: received.bytes,
          sha256: received.sha256,
          capturedAt,
          side: actor.kind,
          actorId: actor.userId,
          actorName: actor.name,
          noEndUserData: true,
          submittedAt: null,
          occurredAt: this.clock.now(),
        };
        await tx.insert(EvidenceEntity, row);
        await this.audit.done(tx, actor, {
          act: 'evidence.add',
          subjectKind: 'EVIDENCE',
          subjectId: row.id,
          regionAt: subject.regionAt,
          after: { sha256: row.sha256, bytes: row.bytes },
        });
        await this.folder.keep(received);
        return view({ ...row, recordedAt: new Date() });
      });
    } finally {
      await this.folder.discard(received);
    }
  }

  /** The file of a record that the reader can see. @throws Refusal NOT_FOUND */
  async open(actor: Actor, id: string): Promise<{ row: EvidenceEntity; stream: ReadStream }> {
    const row = await this.db.tx(actor, (tx) => readable(tx, actor, knownId(id)));
    if (!row) throw new Refusal('NOT_FOUND', { field: 'id' });
    return { row, stream: await this.folder.read(row.sha256, row.bytes) };
  }

  /** Files by the record they belong to, the oldest first; of answers not yet submitted only where drafts may be read. */
  async of(tx: Tx, subjectIds: readonly string[], drafts = false): Promise<Map<string, EvidenceType[]>> {
    const found = new Map<string, EvidenceType[]>();
    if (subjectIds.length === 0) return found;
    const query = tx
      .createQueryBuilder(EvidenceEntity, 'e')
      .where('e.subject_id = any(:ids)', { ids: [...new Set(subjectIds)] });
    if (!drafts) query.andWhere(`(e.subject_kind <> 'ANSWER' or e.submitted_at is not null)`);
    const rows = await query.orderBy('e.recorded_at').addOrderBy('e.id').getMany();
    for (const row of rows) found.set(row.subjectId, [...(found.get(row.subjectId) ?? []), view(row)]);
    return found;
  }

  /** Marks the files waiting at these measures as part of the answer now submitted; from then on the office sees them. */
  async submit(tx: Tx, measureIds: readonly string[], at: Date): Promise<void> {
    await execute(
      tx,
      `update evidence set submitted_at = $2 where subject_kind = 'ANSWER' and subject_id = any($1::uuid[]) and submitted_at is null`,
      [measureIds, at],
    );
  }

  private kind(text: string): SubjectKind {
    const kind = SUBJECT_KINDS.find((k) => k === text);
    if (!kind)
      throw new Refusal('INVALID_VALUE', {
        field: 'subjectKind',
        params: { field: 'subjectKind', detail: SUBJECT_KINDS.join(', ') },
      });
    return kind;
  }

  private captured(text: string): Date {
    const at = captureTime(text, this.clock.now());
    if (at === null) throw new Refusal('CAPTURE_TIME', { field: 'capturedAt' });
    return at;
  }
}

function refusalOf(verdict: Exclude<ReturnType<typeof judgeFile>, { ok: true }>): Refusal {
  if (verdict.fault === 'FILE_TYPE')
    return new Refusal('FILE_TYPE', { field: 'file', params: { found: verdict.found } });
  return new Refusal('FILE_MISMATCH', {
    field: 'file',
    params: { named: verdict.named, found: verdict.found },
  });
}
