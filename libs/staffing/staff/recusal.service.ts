import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { OfficerRow } from '#libs/technique/access';
import { Acts } from '#libs/technique/acts';
import {
  type CivilDate,
  Clock,
  type OfficeActor,
  Refusal,
  type Tx,
  col,
  readRows,
} from '#libs/technique/kernel';
import { type Eligibility, awayOn, eligibleInspectors } from './staff.rules.ts';
import * as store from './staff.store.ts';

/** Recusal: an officer with a declared interest in an operator does no act on records of that operator. */
@Injectable()
export class RecusalService implements OnModuleInit {
  constructor(
    private readonly clock: Clock,
    private readonly acts: Acts,
  ) {}

  /** Checked after the office: a recused officer does no act on a record of that operator. */
  onModuleInit(): void {
    this.acts.addGate(2, async (tx, actor, { platformIds }, field) => {
      for (const platformId of platformIds) await this.unbiased(tx, [actor.userId], platformId, field);
    });
  }

  /** @param of a platform's id, or an operator. @throws Refusal RECUSED, with the officer's name and without the grounds */
  async unbiased(
    tx: Tx,
    ids: readonly string[],
    of: string | { operatorId: string },
    field?: string,
  ): Promise<void> {
    const [first] = await store.interested(
      tx,
      ids,
      typeof of === 'string' ? { platformId: of } : of,
      this.clock.today(),
    );
    if (first)
      throw new Refusal('RECUSED', {
        params: { name: first.name },
        ...(field === undefined ? {} : { field }),
      });
  }

  /** Whether this officer is recused for a platform's operator. */
  async mustStandAside(tx: Tx, actor: OfficeActor, platformId: string): Promise<boolean> {
    return (await this.ofOne(tx, actor, [platformId])).has(platformId);
  }

  /** Whether this officer is recused for an operator. */
  async asideOf(tx: Tx, actor: OfficeActor, operatorId: string): Promise<boolean> {
    return (await store.interested(tx, [actor.userId], { operatorId }, this.clock.today())).length > 0;
  }

  /** The platforms among these for which this officer is recused. */
  async ofOne(tx: Tx, actor: OfficeActor, platformIds: readonly string[]): Promise<Set<string>> {
    const rows = await readRows(
      tx,
      { id: col.uuid },
      `select p.id from officer_interest i join platform p on p.operator_id = i.operator_id
        where i.user_id = $1 and p.id = any($2::uuid[]) and i.from_on <= $3::date and (i.to_on is null or i.to_on >= $3::date)`,
      [actor.userId, platformIds, this.clock.today()],
    );
    return new Set(rows.map((row) => row.id));
  }

  /** The officers of an office who are away on a day. */
  async away(tx: Tx, officeId: string, on: CivilDate): Promise<Set<string>> {
    const leaves = await store.leavesFrom(tx, officeId, on);
    return new Set(leaves.filter((leave) => awayOn(leave, on)).map((leave) => leave.userId));
  }

  /** The office's officers as inspectors of a platform on a day, with the reason for those who may not inspect. */
  async choices(
    tx: Tx,
    officeId: string,
    of: { platformId: string | null },
    on: CivilDate,
  ): Promise<Eligibility<OfficerRow>[]> {
    const officers = await store.activeOfficers(tx, officeId);
    const ids = officers.map((officer) => officer.id);
    const recused = new Set((await store.interested(tx, ids, of, this.clock.today())).map(({ id }) => id));
    return eligibleInspectors(officers, { on, recused, away: await this.away(tx, officeId, on) });
  }
}
