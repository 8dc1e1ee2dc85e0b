import { Injectable } from '@nestjs/common';
import { usernameFault, usernameTaken } from '#libs/technique/access';
import { actTerm, stateTerm } from '#libs/technique/acts';
import { Audit } from '#libs/technique/audit';
import {
  type AdminActor,
  type CivilDate,
  Clock,
  Db,
  Ids,
  type OfficeActor,
  Refusal,
  type Tx,
  knownId,
  optionalText,
  reasonGiven,
  requiredText,
} from '#libs/technique/kernel';
import { officeById } from '#libs/reference/territory';
import { AccountRequestEntity } from './administration.entity.ts';
import * as store from './administration.store.ts';
import { REQUEST_ACTS, type RequestStep, decisionFault } from './request-acts.rules.ts';
import { type RequestKind, type StaffRole, requestFault } from './requests.rules.ts';
import { RequestEffects } from './request-effects.ts';

export interface Proposal {
  kind: RequestKind;
  userId?: string | null | undefined;
  username?: string | null | undefined;
  name?: string | null | undefined;
  staffNo?: string | null | undefined;
  role?: StaffRole | null | undefined;
  officeId?: string | null | undefined;
  certificateNo?: string | null | undefined;
  certificateValidTo?: CivilDate | null | undefined;
  reason: string;
}

type Meant = Pick<
  AccountRequestEntity,
  | 'userId'
  | 'username'
  | 'name'
  | 'staffNo'
  | 'role'
  | 'roleBefore'
  | 'officeId'
  | 'certificateNo'
  | 'certificateValidTo'
>;

/** Changes of accounts: one person asks, another decides. */
@Injectable()
export class RequestsService {
  constructor(
    private readonly db: Db,
    private readonly clock: Clock,
    private readonly ids: Ids,
    private readonly audit: Audit,
    private readonly effects: RequestEffects,
  ) {}

  /**
   * @throws Refusal ABOUT_ONESELF, ROLES_EXCLUDE, SAME_ROLE, ACCOUNT_CLOSED, LAST_OF_ROLE, REQUEST_WAITS, USERNAME_TAKEN,
   *   USERNAME_FORMAT, PERSON_HAS_ACCOUNT, OFFICE_CLOSED, REQUIRED, TOO_LONG, REASON_NEEDED, NOT_FOUND
   */
  async propose(actor: AdminActor, input: Proposal): Promise<AccountRequestEntity> {
    const reason = reasonGiven(input.reason, 'input.reason');
    return this.db.tx(actor, async (tx) => {
      const meant = input.kind === 'CREATE' ? await this.opened(tx, input) : await this.changed(tx, input);
      if (meant.userId === actor.userId) throw new Refusal('ABOUT_ONESELF', { field: 'input.userId' });
      return this.ask(tx, actor, input.kind, meant, reason);
    });
  }

  /** A director asks for the certificate of an officer of the own office. @throws Refusal NOT_FOUND, and as `propose` */
  async proposeCertificate(
    actor: OfficeActor,
    input: { userId: string; certificateNo: string; certificateValidTo: CivilDate; reason: string },
  ): Promise<AccountRequestEntity> {
    const reason = reasonGiven(input.reason, 'input.reason');
    return this.db.tx(actor, async (tx) => {
      const account = await store.officerById(tx, knownId(input.userId, 'input.userId'));
      if (account?.officeId !== actor.officeId) throw new Refusal('NOT_FOUND', { field: 'input.userId' });
      const fault = requestFault({ kind: 'CERTIFICATE', role: account.role, officeId: null }, account);
      if (fault) throw new Refusal(fault.code, { field: fault.field });
      const certificateNo = certificateNoGiven(input.certificateNo);
      const { certificateValidTo } = input;
      const meant = { ...this.named(account), certificateNo, certificateValidTo };
      return this.ask(tx, actor, 'CERTIFICATE', meant, reason);
    });
  }

  /**
   * @returns the request, and for a new or reset account the secret of its link, shown only once
   * @throws Refusal OWN_PROPOSAL, ABOUT_ONESELF, STATE, STALE, ACCOUNT_CHANGED, LAST_OF_ROLE
   */
  async approve(
    actor: AdminActor,
    id: string,
    version: number,
  ): Promise<{ request: AccountRequestEntity; secret: string | null }> {
    return this.db.tx(actor, async (tx) => {
      const row = await this.step(tx, actor, id, version, 'approve', null);
      const secret = await this.effects.carryOut(tx, row);
      return { request: await store.requestById(tx, row.id), secret };
    });
  }

  /** @throws Refusal OWN_PROPOSAL, ABOUT_ONESELF, STATE, STALE, REASON_NEEDED */
  async refuse(actor: AdminActor, id: string, version: number, why: string): Promise<AccountRequestEntity> {
    const reason = reasonGiven(why);
    return this.db.tx(actor, async (tx) => {
      await this.step(tx, actor, id, version, 'refuse', reason);
      return store.requestById(tx, knownId(id));
    });
  }

  /** Withdraws the own request. @throws Refusal FORBIDDEN, STATE, STALE */
  async withdraw(actor: AdminActor, id: string, version: number): Promise<AccountRequestEntity> {
    return this.db.tx(actor, async (tx) => {
      await this.step(tx, actor, id, version, 'withdraw', null);
      return store.requestById(tx, knownId(id));
    });
  }

  private async opened(tx: Tx, input: Proposal): Promise<Meant> {
    const username = requiredText(input.username ?? '', 'input.username', 40);
    const wrong = usernameFault(username);
    if (wrong) throw new Refusal(wrong, { field: 'input.username' });
    const name = requiredText(input.name ?? '', 'input.name', 60);
    const staffNo = requiredText(input.staffNo ?? '', 'input.staffNo', 40).toUpperCase();
    if (!input.role) throw new Refusal('REQUIRED', { field: 'input.role' });
    const officeId = input.officeId ? knownId(input.officeId, 'input.officeId') : null;
    const fault = requestFault({ kind: 'CREATE', role: input.role, officeId }, null);
    if (fault) throw new Refusal(fault.code, { field: fault.field });
    if (officeId !== null) {
      const office = await officeById(tx, officeId);
      if (!office) throw new Refusal('NOT_FOUND', { field: 'input.officeId' });
      if (!office.active) throw new Refusal('OFFICE_CLOSED', { field: 'input.officeId' });
    }
    if (await usernameTaken(tx, username))
      throw new Refusal('USERNAME_TAKEN', { field: 'input.username', params: { username } });
    if (await store.staffNoTaken(tx, staffNo))
      throw new Refusal('PERSON_HAS_ACCOUNT', { field: 'input.staffNo', params: { staffNo } });
    return {
      userId: this.ids.next(),
      username,
      name,
      staffNo,
      role: input.role,
      roleBefore: null,
      officeId,
      certificateNo: officeId === null ? null : optionalText(input.certificateNo, 'input.certificateNo', 100),
      certificateValidTo: officeId === null ? null : (input.certificateValidTo ?? null),
    };
  }

  private async changed(tx: Tx, input: Proposal): Promise<Meant> {
    const account = await store.accountById(tx, knownId(input.userId ?? '', 'input.userId'));
    if (!account) throw new Refusal('NOT_FOUND', { field: 'input.userId' });
    const role = input.kind === 'ROLE' ? input.role : account.role;
    if (!role) throw new Refusal('REQUIRED', { field: 'input.role' });
    const fault = requestFault({ kind: input.kind, role, officeId: null }, account);
    if (fault) throw new Refusal(fault.code, { field: fault.field });
    if (input.kind === 'CLOSE') await this.effects.notLast(tx, account.role, 'input.userId');
    const meant = { ...this.named(account), role, roleBefore: account.role };
    if (input.kind !== 'CERTIFICATE') return meant;
    if (!input.certificateValidTo) throw new Refusal('REQUIRED', { field: 'input.certificateValidTo' });
    const certificateNo = certificateNoGiven(input.certificateNo ?? '');
    return { ...meant, certificateNo, certificateValidTo: input.certificateValidTo };
  }

  private named(account: store.OfficerAccountRow): Meant {
    const { id: userId, username, name, staffNo, role, officeId } = account;
    return {
      userId,
      username,
      name,
      staffNo,
      role,
      officeId,
      roleBefore: role,
      certificateNo: null,
      certificateValidTo: null,
    };
  }

  private async ask(
    tx: Tx,
    actor: AdminActor | OfficeActor,
    kind: RequestKind,
    meant: Meant,
    reason: string,
  ): Promise<AccountRequestEntity> {
    if (await store.waitsFor(tx, meant.userId)) throw new Refusal('REQUEST_WAITS', { field: 'input.userId' });
    const id = this.ids.next();
    await tx.insert(AccountRequestEntity, {
      id,
      kind,
      ...meant,
      state: 'WAITING',
      reason,
      proposedBy: actor.userId,
      proposedByName: actor.name,
      proposedAt: this.clock.now(),
      version: 1,
    });
    await this.audit.done(tx, actor, {
      act: 'account.propose',
      subjectKind: 'USER',
      subjectId: meant.userId,
      after: { request: id, kind, role: meant.role, officeId: meant.officeId },
    });
    return store.requestById(tx, id);
  }

  private async step(
    tx: Tx,
    actor: AdminActor,
    id: string,
    version: number,
    step: RequestStep,
    decision: string | null,
  ): Promise<AccountRequestEntity> {
    const row = await store.requestById(tx, knownId(id));
    const fault = decisionFault(row, step, actor.userId);
    if (fault) {
      const params = { state: stateTerm(REQUEST_ACTS, row.state), act: actTerm(REQUEST_ACTS, step) };
      throw new Refusal(fault, { field: 'id', params: fault === 'STATE' ? params : {} });
    }
    const states = { approve: 'APPROVED', refuse: 'REFUSED', withdraw: 'WITHDRAWN' } as const;
    await store.decide(tx, row.id, version, {
      state: states[step],
      decidedBy: actor.userId,
      decidedByName: actor.name,
      decidedAt: this.clock.now(),
      decision,
    });
    await this.audit.done(tx, actor, {
      act: `account.${step}`,
      subjectKind: 'USER',
      subjectId: row.userId,
      before: { role: row.roleBefore },
      after: { request: row.id, kind: row.kind, role: row.role },
    });
    return row;
  }
}

/** @throws Refusal REQUIRED, TOO_LONG, MASKED */
function certificateNoGiven(text: string): string {
  const field = 'input.certificateNo';
  const given = requiredText(text, field, 100);
  if (given.includes('*')) throw new Refusal('MASKED', { field });
  return given;
}
