import { Injectable } from '@nestjs/common';
import { type OfficerRow, officersById, roleMay } from '#libs/technique/access';
import { Acts, type Answer, type Doing } from '#libs/technique/acts';
import { Audit } from '#libs/technique/audit';
import {
  type CivilDate,
  Clock,
  Db,
  Ids,
  type OfficeActor,
  Refusal,
  type Tx,
  addMonths,
  col,
  isUuid,
  knownId,
  notBefore,
  readRows,
  readerLang,
  reasonGiven,
  sentence,
  stale,
} from '#libs/technique/kernel';
import { certificateHolds } from '#rules/technique/access';
import { InterestSubject, type KindOfInterest } from './interest-subject.ts';
import { RecusalService } from './recusal.service.ts';
import { InterestEntity, LeaveEntity } from './staff.entity.ts';
import { type InterestKind, awayOn } from './staff.rules.ts';
import * as store from './staff.store.ts';
import type { InspectorChoice, StaffMember } from './staff.types.ts';

export interface Interest {
  officerId?: string | null | undefined;
  operatorId: string;
  kind: InterestKind;
  fromOn: CivilDate;
  toOn?: CivilDate | null | undefined;
}

export interface Leave {
  officerId?: string | null | undefined;
  fromOn: CivilDate;
  toOn: CivilDate;
}

/** Interests that officers declare, and days on which they are away. */
@Injectable()
export class StaffService {
  constructor(
    private readonly db: Db,
    private readonly clock: Clock,
    private readonly ids: Ids,
    private readonly audit: Audit,
    private readonly recusal: RecusalService,
    private readonly acts: Acts,
    private readonly interest: InterestSubject,
  ) {}

  /** By the officer, or by the director of the office. @throws Refusal UNKNOWN_OFFICER, NOT_FOUND, DATE_ORDER, DATE_TOO_EARLY, FORBIDDEN */
  async declare(actor: OfficeActor, input: Interest): Promise<string> {
    const { kind, fromOn, toOn = null } = input;
    ordered(fromOn, toOn, 'input.toOn');
    notBefore(fromOn, addMonths(this.clock.today(), -600), 'input.fromOn');
    return this.db.tx(actor, async (tx) => {
      const officer = await this.officer(tx, actor, input.officerId);
      const operatorId = knownId(input.operatorId, 'input.operatorId');
      const [operator] = await readRows(tx, { id: col.uuid }, 'select id from operator where id = $1', [
        operatorId,
      ]);
      if (!operator) throw new Refusal('NOT_FOUND', { field: 'input.operatorId' });
      const id = this.ids.next();
      await tx.insert(InterestEntity, {
        id,
        ...this.place(actor),
        userId: officer.id,
        operatorId,
        kind,
        fromOn,
        toOn,
        ...this.recorded(actor),
      });
      await this.audit.done(tx, actor, {
        act: 'interest.declare',
        subjectKind: 'INTEREST',
        subjectId: id,
        after: { userId: officer.id, operatorId, fromOn, toOn },
      });
      return id;
    });
  }

  /** Ended, never deleted; by the director, of anyone but themselves. @throws Refusal NOT_FOUND, SAME_PERSON, STALE, DATE_ORDER, DATE_IN_FUTURE, REASON_NEEDED */
  async end<T>(
    actor: OfficeActor,
    id: string,
    version: number,
    toOn: CivilDate,
    why: string,
    answer: Answer<InterestEntity, T>,
  ): Promise<T> {
    const endReason = reasonGiven(why);
    const work = async ({ record: row, today, change }: Doing<KindOfInterest>): Promise<void> => {
      ordered(row.fromOn, toOn, 'toOn');
      if (toOn > today) throw new Refusal('DATE_IN_FUTURE', { field: 'toOn' });
      await change({ toOn, endReason });
    };
    return this.acts.perform(actor, this.interest, 'end', { id, version }, work, answer);
  }

  /** By the officer, or by the director. @throws Refusal UNKNOWN_OFFICER, DATE_ORDER, DATE_TOO_EARLY, FORBIDDEN */
  async leave(actor: OfficeActor, input: Leave): Promise<string> {
    const { fromOn, toOn } = input;
    ordered(fromOn, toOn, 'input.toOn');
    notBefore(toOn, this.clock.today(), 'input.toOn');
    return this.db.tx(actor, async (tx) => {
      const officer = await this.officer(tx, actor, input.officerId);
      const id = this.ids.next();
      await tx.insert(LeaveEntity, {
        id,
        ...this.place(actor),
        userId: officer.id,
        fromOn,
        toOn,
        backOn: null,
        ...this.recorded(actor),
      });
      await this.audit.done(tx, actor, {
        act: 'leave.record',
        subjectKind: 'LEAVE',
        subjectId: id,
        after: { userId: officer.id, fromOn, toOn },
      });
      return id;
    });
  }

  /** The officer is back before the leave is over, or does not go after all. @throws Refusal NOT_FOUND, STALE, FORBIDDEN */
  async back(actor: OfficeActor, id: string, version: number): Promise<void> {
    await this.db.tx(actor, async (tx) => {
      const row = await tx.findOneBy(LeaveEntity, { id: knownId(id), officeId: actor.officeId });
      if (!row) throw new Refusal('NOT_FOUND', { field: 'id' });
      await this.officer(tx, actor, row.userId);
      const today = this.clock.today();
      const backOn = today < row.fromOn ? row.fromOn : today;
      if (backOn > row.toOn)
        throw new Refusal('DATE_ORDER', { field: 'id', params: { later: row.toOn, earlier: backOn } });
      const set = {
        backOn,
        changedByName: actor.name,
        changedAt: this.clock.now(),
        version: version + 1,
      };
      const done = await tx.update(LeaveEntity, { id, version }, set);
      if (done.affected !== 1) {
        const now = await tx.findOneByOrFail(LeaveEntity, { id: row.id });
        throw lateEnd(now.changedByName, now.changedAt, now);
      }
      await this.audit.done(tx, actor, {
        act: 'leave.end',
        subjectKind: 'LEAVE',
        subjectId: id,
        after: { backOn },
      });
    });
  }

  /** The office's officers with the data that the director needs; for others only the reader's own entry. */
  async members(actor: OfficeActor): Promise<StaffMember[]> {
    return this.db.tx(actor, (tx) => this.membersIn(tx, actor));
  }

  /** The same, at the end of an act. */
  async membersIn(tx: Tx, actor: OfficeActor): Promise<StaffMember[]> {
    const all = roleMay(actor.role, 'staff.manage');
    const today = this.clock.today();
    const officers = (await store.activeOfficers(tx, actor.officeId)).filter(
      (o) => all || o.id === actor.userId,
    );
    const interests = await store.interestsOf(tx, actor.officeId, all ? null : actor.userId);
    const leaves = await store.leavesFrom(tx, actor.officeId, today);
    return officers.map((officer) => ({
      id: officer.id,
      officer,
      certificateExpired: !certificateHolds(officer.certificateValidTo, today),
      away: leaves.some((l) => l.userId === officer.id && awayOn(l, today)),
      leaves: leaves.filter((l) => l.userId === officer.id),
      interests: interests.filter((i) => i.userId === officer.id),
    }));
  }

  /** The office's officers as inspectors of a platform on a day. @throws Refusal NOT_FOUND */
  async inspectorChoices(
    actor: OfficeActor,
    platformId: string | null,
    on: CivilDate,
  ): Promise<InspectorChoice[]> {
    const of = { platformId: platformId === null ? null : knownId(platformId, 'platformId') };
    const choices = await this.db.tx(actor, (tx) => this.recusal.choices(tx, actor.officeId, of, on));
    return choices.map(({ officer, code }) => {
      const reason = code === null ? null : sentence(code, readerLang(), { name: officer.name });
      return { officer, eligible: code === null, code, reason };
    });
  }

  /** The officer themselves, or for the director anyone of the office. @throws Refusal UNKNOWN_OFFICER, FORBIDDEN */
  private async officer(tx: Tx, actor: OfficeActor, id: string | null | undefined): Promise<OfficerRow> {
    const wanted = id ?? actor.userId;
    if (wanted !== actor.userId && !roleMay(actor.role, 'staff.manage')) throw new Refusal('FORBIDDEN');
    const [officer] = isUuid(wanted) ? await officersById(tx, [wanted]) : [];
    if (officer?.officeId !== actor.officeId)
      throw new Refusal('UNKNOWN_OFFICER', { field: 'input.officerId' });
    return officer;
  }

  private place(actor: OfficeActor): { officeId: string; regionCode: string } {
    return { officeId: actor.officeId, regionCode: actor.regionCode };
  }

  private recorded(actor: OfficeActor) {
    const occurredAt = this.clock.now();
    return { recordedBy: actor.userId, recordedByName: actor.name, version: 1, occurredAt };
  }
}

function ordered(fromOn: CivilDate, toOn: CivilDate | null, field: string): void {
  if (toOn !== null && toOn < fromOn)
    throw new Refusal('DATE_ORDER', { field, params: { later: toOn, earlier: fromOn } });
}

/** The person who ended it first; if nobody has yet, the person who recorded it. */
function lateEnd(
  byName: string | null,
  at: Date | null,
  { recordedByName, occurredAt }: InterestEntity | LeaveEntity,
): Refusal {
  return stale({ actorName: byName ?? recordedByName, occurredAt: at ?? occurredAt }, 'toOn');
}
