import { Injectable, type OnModuleInit } from '@nestjs/common';
import { Audit } from '#libs/technique/audit';
import { type SignedActor, Db, Refusal, type Tx } from '#libs/technique/kernel';
import { AccountHooks } from './account-hooks.ts';
import * as accounts from './access.store.ts';
import { anonymousFrom } from './actors.ts';
import { RECOVERY_CODES, base32Of, newRecoveryCode, newSecret, plainCode, stepOf, uriOf } from './codes.ts';
import { keyedDigest, seal, unseal } from './seal.ts';
import * as store from './second-factor.store.ts';
import { SignInSettings } from './sign-in.settings.ts';

export interface FactorStatus extends store.FactorState {
  required: boolean;
}

/** A person's own second factor: time-based codes of an app (RFC 6238), and ten codes on paper in case the app is lost. */
@Injectable()
export class SecondFactorService implements OnModuleInit {
  constructor(
    private readonly db: Db,
    private readonly audit: Audit,
    private readonly settings: SignInSettings,
    private readonly hooks: AccountHooks,
  ) {}

  /** A person whose account is reset may have lost the app as well. */
  onModuleInit(): void {
    this.hooks.onReset(async (tx, userId) => {
      await store.removeFactorOf(tx, userId);
    });
  }

  async standing(actor: SignedActor): Promise<FactorStatus> {
    const state = await this.db.tx(anonymousFrom(actor), (tx) => store.factorState(tx, actor.userId));
    return { ...state, required: this.settings.secondFactor.includes(actor.role) };
  }

  /** A new secret, shown once; it has no effect until `confirm`. @throws Refusal SECOND_FACTOR_ON */
  async begin(actor: SignedActor): Promise<{ secret: string; uri: string }> {
    const secret = newSecret();
    const { userId } = actor;
    return this.db.tx(anonymousFrom(actor), async (tx) => {
      const user = await accounts.userById(tx, userId);
      if (!user) throw new Refusal('UNAUTHENTICATED');
      if (!(await store.beginFactor(tx, userId, seal(this.settings.key, secret, userId))))
        throw new Refusal('SECOND_FACTOR_ON');
      await this.audit.done(tx, actor, this.line('secondFactor.begin', actor));
      return { secret: base32Of(secret), uri: uriOf(secret, user.username) };
    });
  }

  /**
   * The first code proves that the app has the secret. @returns the recovery codes, which are shown only once
   * @throws Refusal SECOND_FACTOR_OFF, SECOND_FACTOR_ON, CODE_WRONG
   */
  async confirm(actor: SignedActor, code: string): Promise<string[]> {
    return this.db.tx(anonymousFrom(actor), async (tx) => {
      const factor = await store.factorOf(tx, actor.userId);
      if (!factor) throw new Refusal('SECOND_FACTOR_OFF');
      if (factor.confirmedAt) throw new Refusal('SECOND_FACTOR_ON');
      const step = stepOf(this.open(actor.userId, factor.secret), plainCode(code));
      if (step === null) throw new Refusal('CODE_WRONG', { field: 'code' });
      if (!(await store.confirmFactor(tx, actor.userId, factor.secret, step)))
        throw new Refusal('SECOND_FACTOR_OFF');
      const codes = await this.renew(tx, actor.userId);
      await this.audit.done(tx, actor, this.line('secondFactor.enrol', actor));
      return codes;
    });
  }

  /** Ten new codes; the former ones become invalid. @throws Refusal SECOND_FACTOR_OFF */
  async renewCodes(actor: SignedActor): Promise<string[]> {
    return this.db.tx(anonymousFrom(actor), async (tx) => {
      const { confirmedAt } = await store.factorState(tx, actor.userId);
      if (!confirmedAt) throw new Refusal('SECOND_FACTOR_OFF');
      const codes = await this.renew(tx, actor.userId);
      await this.audit.done(tx, actor, this.line('secondFactor.renewCodes', actor));
      return codes;
    });
  }

  /** @throws Refusal SECOND_FACTOR_REQUIRED where the role must have one, SECOND_FACTOR_OFF */
  async remove(actor: SignedActor): Promise<boolean> {
    if (this.settings.secondFactor.includes(actor.role)) throw new Refusal('SECOND_FACTOR_REQUIRED');
    return this.db.tx(anonymousFrom(actor), async (tx) => {
      if (!(await store.removeFactor(tx, actor.userId))) throw new Refusal('SECOND_FACTOR_OFF');
      await this.audit.done(tx, actor, this.line('secondFactor.remove', actor));
      return true;
    });
  }

  /** Whether this code of the app, or this recovery code, is right; checking it uses it up. */
  async take(tx: Tx, userId: string, typed: string): Promise<boolean> {
    const factor = await store.factorOf(tx, userId);
    if (!factor?.confirmedAt) return false;
    const code = plainCode(typed);
    const step = stepOf(this.open(userId, factor.secret), code);
    if (step !== null) return store.useTimeStep(tx, userId, step);
    return store.takeRecoveryCode(tx, userId, this.hashOf(userId, code));
  }

  private async renew(tx: Tx, userId: string): Promise<string[]> {
    const codes = Array.from({ length: RECOVERY_CODES }, newRecoveryCode);
    await store.setRecoveryCodes(
      tx,
      userId,
      codes.map((code) => this.hashOf(userId, plainCode(code))),
    );
    return codes;
  }

  private hashOf(userId: string, code: string): Buffer {
    return keyedDigest(this.settings.key, `recovery:${userId}:${code}`);
  }

  private open(userId: string, secret: Buffer): Buffer {
    return unseal(this.settings.key, secret, userId);
  }

  private line(
    act: string,
    { userId }: SignedActor,
  ): { act: string; subjectKind: string; subjectId: string } {
    return { act, subjectKind: 'USER', subjectId: userId };
  }
}
