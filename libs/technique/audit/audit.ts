import {
  type AnyActor,
  type Clock,
  type Ids,
  type RefusalCode,
  type SystemActor,
  type Tx,
  send,
} from '#libs/technique/kernel';

export interface AuditLine {
  /** The act, such as 'order.issue'. */
  act: string;
  subjectKind?: string;
  subjectId?: string;
  regionAt?: string;
  /** Fields of the record, never of a person: a name, a telephone or a text that may contain one stays in its slice. */
  before?: Record<string, unknown> | undefined;
  after?: Record<string, unknown> | undefined;
}

type ActorOrSystem = AnyActor | SystemActor;

interface Row extends AuditLine {
  outcome: 'DONE' | 'REFUSED';
  refusalCode?: RefusalCode | undefined;
}

async function append(tx: Tx, ids: Ids, clock: Clock, actor: ActorOrSystem, row: Row): Promise<void> {
  await send(
    tx,
    `insert into audit.entry (id, occurred_at, actor_kind, actor_id, role, office_id, door, address, request_id, act,
       outcome, refusal_code, subject_kind, subject_id, region_at, before, after)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17)`,
    [
      ids.next(),
      clock.now(),
      actor.kind,
      'userId' in actor ? actor.userId : null,
      'role' in actor ? actor.role : null,
      actor.kind === 'OFFICE' ? actor.officeId : null,
      actor.door,
      actor.address ?? null,
      actor.requestId ?? null,
      row.act,
      row.outcome,
      row.refusalCode ?? null,
      row.subjectKind ?? null,
      row.subjectId ?? null,
      row.regionAt ?? (actor.kind === 'OFFICE' ? actor.regionCode : null),
      row.before ? JSON.stringify(row.before) : null,
      row.after ? JSON.stringify(row.after) : null,
    ],
  );
}

/**
 * The record of every act, Cybersecurity Law art. 23 (logs kept six months or more). Personal data is entered by
 * reference only, since sealed entries cannot be changed or deleted.
 */
export class Audit {
  constructor(
    private readonly ids: Ids,
    private readonly clock: Clock,
  ) {}

  /** Writes one line in the act's own transaction. */
  async done(tx: Tx, actor: ActorOrSystem, line: AuditLine): Promise<void> {
    await append(tx, this.ids, this.clock, actor, { ...line, outcome: 'DONE' });
  }

  /** Writes a refused act, in a short transaction of its own after the rollback. */
  async refused(tx: Tx, actor: ActorOrSystem, line: AuditLine, code: RefusalCode): Promise<void> {
    await append(tx, this.ids, this.clock, actor, { ...line, outcome: 'REFUSED', refusalCode: code });
  }
}
