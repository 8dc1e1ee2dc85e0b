import { Injectable } from '@nestjs/common';
import { Acts, type Answer, type Doing, type Note } from '#libs/technique/acts';
import { FindingsService } from '#libs/supervision/findings';
import { PassingService } from '#libs/supervision/inspections';
import {
  Clock,
  Db,
  Ids,
  type OfficeActor,
  Refusal,
  type Tx,
  knownId,
  optionalText,
  reasonGiven,
} from '#libs/technique/kernel';
import { MovingService, type PlatformEntity, PlatformsService } from '#libs/supervision/platforms';
import { MergeEntity } from './transfers.entity.ts';
import { type WorkKind, type WorkLine, mergeFault } from './transfers.rules.ts';
import * as store from './transfers.store.ts';
import { type MergeKind, MergeSubject } from './proposal-subject.ts';
import { leftOver } from './proposals.ts';

export interface MergeProposal {
  platformId: string;
  version: number;
  intoId: string;
  intoVersion: number;
  reason: string;
}

export interface MergePreview {
  moves: WorkLine[];
  stays: WorkLine[];
  blocks: WorkLine[];
}

/** Merges two records of one platform: proposed by one officer, decided by another. */
@Injectable()
export class MergeService {
  constructor(
    private readonly db: Db,
    private readonly clock: Clock,
    private readonly ids: Ids,
    private readonly acts: Acts,
    private readonly subject: MergeSubject,
    private readonly platforms: PlatformsService,
    private readonly moving: MovingService,
    private readonly findings: FindingsService,
    private readonly passing: PassingService,
  ) {}

  /** What a merge would move, what it would leave, and its obstacles. @throws Refusal as `propose` */
  async preview(actor: OfficeActor, platformId: string, intoId: string): Promise<MergePreview> {
    return this.db.tx(actor, async (tx) => {
      const [loser, winner] = await this.pair(tx, actor, platformId, intoId);
      return this.lookAt(tx, loser, winner);
    });
  }

  /**
   * @throws Refusal MERGE_SELF, PLATFORM_RETIRED, MERGE_ACROSS_REGIONS, MERGE_OTHER_OPERATOR, PROPOSAL_OPEN, STALE,
   *   OTHER_OFFICE, RECUSED, REASON_NEEDED
   */
  async propose<T>(actor: OfficeActor, input: MergeProposal, answer: Answer<MergeEntity, T>): Promise<T> {
    const reason = reasonGiven(input.reason, 'input.reason');
    const work = async (tx: Tx): Promise<{ record: MergeEntity; note: Note }> => {
      const [loser, winner] = await this.pair(tx, actor, input.platformId, input.intoId, 'input.');
      if (await store.openProposal(tx, [loser.id, winner.id]))
        throw new Refusal('PROPOSAL_OPEN', { field: 'input.platformId' });
      if (loser.version !== input.version)
        throw await this.platforms.stale(tx, actor, loser, 'input.version');
      if (winner.version !== input.intoVersion)
        throw await this.platforms.stale(tx, actor, winner, 'input.intoVersion');
      const { id: platformId, regionCode } = loser;
      const row = tx.create(MergeEntity, {
        id: this.ids.next(),
        platformId,
        regionCode,
        officeId: actor.officeId,
        regionAt: regionCode,
        intoId: winner.id,
        platformVersion: loser.version,
        intoVersion: winner.version,
        moved: null,
        state: 'PROPOSED' as const,
        reason,
        proposedBy: actor.userId,
        proposedByName: actor.name,
        proposedAt: this.clock.now(),
        version: 1,
      });
      await tx.insert(MergeEntity, row);
      const note = { mergeInto: winner.name };
      await this.platforms.changed(tx, actor, loser, 'PROPOSE_MERGE', reason, null, note);
      await this.platforms.changed(tx, actor, winner, 'PROPOSE_MERGE', reason, null, { merge: loser.name });
      return { record: row, note: { after: { platformId, intoId: winner.id } } };
    };
    return this.acts.begin(actor, this.subject, 'propose', work, answer, 'input.platformId');
  }

  /**
   * The loser becomes the winner: open records move, finished ones stay.
   * @throws Refusal NOT_FOUND, STATE, SAME_PERSON, OTHER_OFFICE, RECUSED, STALE, OPEN_WORK, and as `propose`
   */
  async approve<T>(
    actor: OfficeActor,
    id: string,
    version: number,
    note: string | null,
    answer: Answer<MergeEntity, T>,
  ): Promise<T> {
    const decisionNote = optionalText(note, 'note', 1000);
    const work = async ({ tx, record: m, change }: Doing<MergeKind>): Promise<void> => {
      const [loser, winner] = await this.pair(tx, actor, m.platformId, m.intoId);
      const { blocks } = await this.lookAt(tx, loser, winner);
      if (blocks.length > 0)
        throw new Refusal('OPEN_WORK', {
          field: 'id',
          params: { items: leftOver(blocks) },
        });
      const findings = await this.findings.carry(tx, actor, loser.id, winner);
      const plans = await this.passing.carry(tx, actor, loser.id, winner);
      const followed = await this.moving.absorb(
        tx,
        actor,
        [loser, m.platformVersion],
        [winner, m.intoVersion],
        m.reason,
      );
      const moved = [
        ...findings.map((number) => line('FINDING', number)),
        ...plans.map((number) => line('INSPECTION', number)),
        ...followed.persons.map((role) => line('PERSON', role)),
        line('ACCOUNTS', String(followed.users)),
        line('TOKENS', String(followed.tokens)),
      ];
      await change({ decisionNote, moved }, { after: { findings, plans, ...followed } });
    };
    return this.acts.perform(actor, this.subject, 'approve', { id, version }, work, answer);
  }

  /** @throws Refusal NOT_FOUND, STATE, SAME_PERSON, OTHER_OFFICE, RECUSED, STALE, REASON_NEEDED */
  async decline<T>(
    actor: OfficeActor,
    id: string,
    version: number,
    why: string,
    answer: Answer<MergeEntity, T>,
  ): Promise<T> {
    return this.end(actor, { id, version }, 'decline', reasonGiven(why), answer);
  }

  /** @throws Refusal NOT_FOUND, STATE, OTHER_OFFICE, STALE, REASON_NEEDED */
  async withdraw<T>(
    actor: OfficeActor,
    id: string,
    version: number,
    why: string,
    answer: Answer<MergeEntity, T>,
  ): Promise<T> {
    return this.end(actor, { id, version }, 'withdraw', reasonGiven(why), answer);
  }

  private async end<T>(
    actor: OfficeActor,
    ref: MergeKind['ref'],
    act: 'decline' | 'withdraw',
    decisionNote: string,
    answer: Answer<MergeEntity, T>,
  ): Promise<T> {
    const work = async ({ tx, record: m, change }: Doing<MergeKind>): Promise<void> => {
      await change({ decisionNote });
      const action = act === 'decline' ? 'DECLINE_MERGE' : 'WITHDRAW_MERGE';
      for (const id of [m.platformId, m.intoId]) {
        const platform = await this.platforms.get(tx, id);
        await this.platforms.changed(tx, actor, platform, action, decisionNote, null, null);
      }
    };
    return this.acts.perform(actor, this.subject, act, ref, work, answer);
  }

  /** Both locked exclusively, always in the same order, so that two merges of the same pair do not deadlock. */
  private async pair(
    tx: Tx,
    actor: OfficeActor,
    platformId: string,
    intoId: string,
    at = '',
  ): Promise<[PlatformEntity, PlatformEntity]> {
    const ids = [knownId(platformId, `${at}platformId`), knownId(intoId, `${at}intoId`)] as const;
    if (ids[0] === ids[1]) throw new Refusal('MERGE_SELF', { field: `${at}intoId` });
    const found = new Map<string, PlatformEntity>();
    for (const id of [...ids].sort()) found.set(id, await this.platforms.getOwn(tx, actor, id, 'ALONE'));
    const [loser, winner] = [found.get(ids[0]), found.get(ids[1])];
    if (!loser || !winner) throw new Refusal('NOT_FOUND', { field: `${at}intoId` });
    const fault = mergeFault(loser, winner);
    if (fault) throw new Refusal(fault, { field: `${at}intoId` });
    return [loser, winner];
  }

  private async lookAt(tx: Tx, loser: PlatformEntity, winner: PlatformEntity): Promise<MergePreview> {
    const work = await store.workOf(tx, loser.id);
    const misfit = await store.misfits(tx, loser.id, winner.id);
    // orders never move: a running one is finished under the name that it was addressed to
    const stands = (w: WorkLine): boolean =>
      w.kind === 'ORDER' || (w.kind === 'INSPECTION' && (w.state === 'OPEN' || misfit.has(w.id ?? '')));
    const { users, tokens } = await store.accessOf(tx, loser.id);
    const access = [line('ACCOUNTS', String(users)), line('TOKENS', String(tokens))];
    return {
      moves: [...work.filter((w) => !stands(w)), ...access],
      stays: await store.overOf(tx, loser.id),
      blocks: work.filter(stands),
    };
  }
}

function line(kind: WorkKind, number: string): WorkLine {
  return { kind, id: null, number, title: '', state: null, on: null };
}
