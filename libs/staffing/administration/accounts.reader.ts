import { Injectable } from '@nestjs/common';
import { permissionsOf } from '#libs/technique/access';
import { type AdminActor, Db, type OfficeActor } from '#libs/technique/kernel';
import type { AccountRequestEntity } from './administration.entity.ts';
import * as store from './administration.store.ts';
import { nextState } from '#libs/technique/acts';
import { REQUEST_ACTS, decisionFault } from './request-acts.rules.ts';
import type { RequestState } from './requests.rules.ts';

type Row = store.AccountRow & { locked: boolean; permissions: string[] };

/** Accounts, and the requests about them. */
@Injectable()
export class AccountsReader {
  constructor(private readonly db: Db) {}

  async accounts(actor: AdminActor): Promise<Row[]> {
    const rows = await this.db.tx(actor, (tx) => store.accounts(tx));
    // a lock uses real time, like the sessions
    const now = Date.now();
    return rows.map((row) => ({
      ...row,
      locked: row.lockedUntil !== null && row.lockedUntil.getTime() > now,
      permissions: row.active ? permissionsOf(row.role) : [],
    }));
  }

  async requests(
    actor: AdminActor | OfficeActor,
    state: RequestState | null,
  ): Promise<AccountRequestEntity[]> {
    return this.db.tx(actor, (tx) => store.requests(tx, state));
  }

  /** The steps for the reader, each with the code of the refusal where it is not allowed. */
  steps(actor: AdminActor | OfficeActor, row: AccountRequestEntity) {
    if (actor.kind !== 'ADMIN') return [];
    return (['approve', 'refuse', 'withdraw'] as const)
      .filter((step) => nextState(REQUEST_ACTS, row, step) !== undefined)
      .map((step) => ({ step, code: decisionFault(row, step, actor.userId) }))
      .filter(({ step, code }) => step !== 'withdraw' || code === null);
  }
}
