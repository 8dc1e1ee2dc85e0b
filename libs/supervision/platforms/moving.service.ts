import { Injectable } from '@nestjs/common';
import { In, IsNull } from 'typeorm';
import { Clock, Ids, type OfficeActor, type Tx, col, execute, readRows } from '#libs/technique/kernel';
import { PlatformHooks } from './hooks.ts';
import { PersonEntity, type PlatformEntity } from './platforms.entity.ts';
import { PlatformsService } from './platforms.service.ts';
import * as store from './platforms.store.ts';

export interface Followed {
  users: number;
  tokens: number;
  persons: string[];
}

export interface Place {
  regionCode: string;
  officeId: string;
  leadOfficerId: string | null;
  deputyOfficerId: string | null;
}

/** Carries out a merge, a transfer to another office, or a handover to another officer. Later slices decide whether it is allowed. */
@Injectable()
export class MovingService {
  constructor(
    private readonly clock: Clock,
    private readonly ids: Ids,
    private readonly platforms: PlatformsService,
    private readonly hooks: PlatformHooks,
  ) {}

  /**
   * The loser keeps its id and points to the winner. It leaves the register on this day; earlier figures stay.
   * @throws Refusal STALE when either is no longer at the version that was read
   */
  async absorb(
    tx: Tx,
    actor: OfficeActor,
    [loser, loserVersion]: readonly [PlatformEntity, number],
    [winner, winnerVersion]: readonly [PlatformEntity, number],
    reason: string,
  ): Promise<Followed> {
    const retiredOn = this.clock.today();
    const gone = { state: 'RETIRED', retiredOn, mergedIntoId: winner.id } as const;
    await this.platforms.rewrite(tx, actor, loser, loserVersion, gone);
    await this.platforms.rewrite(tx, actor, winner, winnerVersion, {});
    // platforms merged into the loser now point to the winner: a pointer never leads to a pointer
    await execute(tx, 'update platform set merged_into_id = $2 where merged_into_id = $1', [
      loser.id,
      winner.id,
    ]);
    await store.endStay(tx, loser.id, retiredOn);
    await this.hooks.retire(tx, actor, { ...loser, ...gone });
    const persons = await this.persons(tx, actor, loser, winner);
    const [followed] = await readRows(
      tx,
      { users: col.int, tokens: col.int },
      'select users, tokens from follow_merge($1, $2)',
      [loser.id, winner.id],
    );
    await this.platforms.changed(
      tx,
      actor,
      loser,
      'MERGE',
      reason,
      { state: loser.state },
      { state: 'RETIRED', mergedInto: winner.name },
    );
    await this.platforms.changed(tx, actor, winner, 'ABSORB', reason, null, { merged: loser.name });
    return { users: followed?.users ?? 0, tokens: followed?.tokens ?? 0, persons };
  }

  /** Roles that nobody has at the winner are continued by the people who had them at the loser. */
  private async persons(
    tx: Tx,
    actor: OfficeActor,
    loser: PlatformEntity,
    winner: PlatformEntity,
  ): Promise<string[]> {
    const today = this.clock.today();
    const open = await tx.findBy(PersonEntity, {
      platformId: In([loser.id, winner.id]),
      validTo: IsNull(),
    });
    const held = new Set(open.filter((p) => p.platformId === winner.id).map((p) => p.role));
    const going = open.filter((p) => p.platformId === loser.id && p.validFrom <= today && !held.has(p.role));
    for (const person of going) {
      const { id, role, name, title, phone, email, version } = person;
      await tx.update(PersonEntity, { id, version }, { validTo: today, version: version + 1 });
      await tx.insert(PersonEntity, {
        id: this.ids.next(),
        platformId: winner.id,
        regionCode: winner.regionCode,
        officeId: actor.officeId,
        regionAt: winner.regionCode,
        role,
        name,
        title,
        phone,
        email,
        validFrom: today,
        validTo: null,
        version: 1,
      });
    }
    return going.map((person) => person.role);
  }

  /** Puts the platform into another office's territory: region_code changes everywhere, office_id and region_at of acts stay. */
  async relocate(
    tx: Tx,
    actor: OfficeActor,
    [platform, version]: readonly [PlatformEntity, number],
    to: Place,
    reason: string,
  ): Promise<PlatformEntity> {
    await this.platforms.rewrite(tx, actor, platform, version, { ...to });
    const after = await this.platforms.get(tx, platform.id);
    await this.platforms.changed(
      tx,
      actor,
      after,
      'TRANSFER',
      reason,
      { regionCode: platform.regionCode, officeId: platform.officeId, ...officersOf(platform) },
      { regionCode: to.regionCode, officeId: to.officeId, ...officersOf(after) },
    );
    await store.stay(tx, after, this.clock.today());
    await this.hooks.move(tx, actor, after, platform.regionCode);
    return after;
  }

  /** Lead or deputy passes from one officer to another; nobody is both. */
  async entrust(
    tx: Tx,
    actor: OfficeActor,
    platform: PlatformEntity,
    fromId: string,
    toId: string,
    reason: string,
  ): Promise<void> {
    const lead = platform.leadOfficerId === fromId ? toId : platform.leadOfficerId;
    const deputy = platform.deputyOfficerId === fromId ? toId : platform.deputyOfficerId;
    const set = { leadOfficerId: lead, deputyOfficerId: deputy === lead ? null : deputy };
    await this.platforms.rewrite(tx, actor, platform, platform.version, set);
    await this.platforms.changed(tx, actor, platform, 'HAND_OVER', reason, officersOf(platform), set);
  }
}

function officersOf(p: PlatformEntity): Pick<Place, 'leadOfficerId' | 'deputyOfficerId'> {
  return { leadOfficerId: p.leadOfficerId, deputyOfficerId: p.deputyOfficerId };
}
