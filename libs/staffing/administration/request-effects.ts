import { Injectable } from '@nestjs/common';
import { AccountHooks, LinksService, NO_PASSWORD, endSessions, usernameTaken } from '#libs/technique/access';
import { Clock, Refusal, type Tx, Term } from '#libs/technique/kernel';
import { officeById } from '#libs/reference/territory';
import { ROLE_WORDS } from '#rules/technique/kernel';
import type { AccountRequestEntity } from './administration.entity.ts';
import * as store from './administration.store.ts';
import { type StaffRole, isOfficeRole } from './requests.rules.ts';

/** Applies an approved request to its account, in the transaction of the approval. */
@Injectable()
export class RequestEffects {
  constructor(
    private readonly clock: Clock,
    private readonly links: LinksService,
    private readonly hooks: AccountHooks,
  ) {}

  /** @returns the secret of the link for setting a password, or null where there is none */
  async carryOut(tx: Tx, row: AccountRequestEntity): Promise<string | null> {
    const { userId, roleBefore } = row;
    const role = roleBefore ?? row.role;
    switch (row.kind) {
      case 'CREATE':
        await this.open(tx, row);
        return this.links.make(tx, userId);
      case 'ROLE':
        await store.changeAccount(tx, userId, role, { role: row.role });
        // open sessions were started with the former role
        await endSessions(tx, userId);
        return null;
      case 'CLOSE':
        await this.notLast(tx, role, 'id');
        await store.changeAccount(tx, userId, role, {
          active: false,
          closed_at: this.clock.now(),
          closed_reason: row.reason,
          password_hash: NO_PASSWORD,
        });
        await endSessions(tx, userId);
        return null;
      case 'UNLOCK':
        await store.changeAccount(tx, userId, role, {
          failed_count: 0,
          lock_rounds: 0,
          locked_until: null,
        });
        return null;
      case 'RESET':
        await store.changeAccount(tx, userId, role, {
          password_hash: NO_PASSWORD,
          failed_count: 0,
          lock_rounds: 0,
          locked_until: null,
        });
        await this.hooks.reset(tx, userId);
        await endSessions(tx, userId);
        return this.links.make(tx, userId);
      case 'CERTIFICATE':
        await store.changeAccount(tx, userId, role, {
          certificate_no: row.certificateNo,
          certificate_valid_to: row.certificateValidTo,
        });
        return null;
    }
  }

  /** At least one administrator of each role must remain, or nobody could create another. @throws Refusal LAST_OF_ROLE */
  async notLast(tx: Tx, role: StaffRole, field: string): Promise<void> {
    if (isOfficeRole(role) || (await store.activeWithRole(tx, role)) > 1) return;
    throw new Refusal('LAST_OF_ROLE', { field, params: { role: new Term(role, ROLE_WORDS[role]) } });
  }

  private async open(tx: Tx, row: AccountRequestEntity): Promise<void> {
    const { username, staffNo, officeId } = row;
    if (await usernameTaken(tx, username))
      throw new Refusal('USERNAME_TAKEN', { field: 'id', params: { username } });
    if (staffNo !== null && (await store.staffNoTaken(tx, staffNo)))
      throw new Refusal('PERSON_HAS_ACCOUNT', { field: 'id', params: { staffNo } });
    if (officeId !== null && !(await officeById(tx, officeId))?.active)
      throw new Refusal('OFFICE_CLOSED', { field: 'id' });
    await store.insertAccount(tx, row, officeId === null ? 'ADMIN' : 'OFFICE', NO_PASSWORD);
  }
}
