import { Injectable } from '@nestjs/common';
import { hash, verify } from 'argon2';
import { Audit } from '#libs/technique/audit';
import { Db, Refusal, type SignedActor } from '#libs/technique/kernel';
import * as store from './access.store.ts';
import { anonymousFrom } from './actors.ts';
import { isCommonPassword } from './common-passwords.ts';
import { PASSWORD_MAX, passwordFault } from './passwords.rules.ts';
import { endOtherSessions } from './sessions.store.ts';
import { SignInSettings } from './sign-in.settings.ts';
import { noteAttempt, noteSuccess } from './sign-in.store.ts';

/** A person changes their own password here; nobody can change another person's. */
@Injectable()
export class PasswordsService {
  constructor(
    private readonly db: Db,
    private readonly audit: Audit,
    private readonly settings: SignInSettings,
  ) {}

  /**
   * Sets the new password and ends the person's other sessions; the session of the request continues. A wrong current password
   * counts like a failed sign-in, so that an unattended screen cannot be used to guess passwords.
   * @returns how many other sessions were ended
   * @throws Refusal FORBIDDEN for a program, SIGN_IN_LOCKED, PASSWORD_WRONG, BUSY, and the refusals of `passwordFault`
   */
  async change(
    actor: SignedActor,
    session: string,
    given: { current: string; next: string },
  ): Promise<number> {
    if (actor.role === 'PROGRAM') throw new Refusal('FORBIDDEN');
    const { current, next } = given;
    const anonymous = anonymousFrom(actor);
    const user = await this.db.tx(anonymous, (tx) => store.userById(tx, actor.userId));
    if (!user?.active) throw new Refusal('UNAUTHENTICATED');
    const minutes = await this.db.tx(anonymous, (tx) => noteAttempt(tx, { userId: user.id }));
    if (minutes !== null) throw new Refusal('SIGN_IN_LOCKED', { field: 'current', params: { minutes } });
    const right = await verify(user.passwordHash, current.slice(0, PASSWORD_MAX)).catch(() => false);
    if (!right) throw new Refusal('PASSWORD_WRONG', { field: 'current' });
    await this.db.tx(anonymous, (tx) => noteSuccess(tx, user.id));
    const fault = passwordFault({
      next,
      current,
      username: user.username,
      rules: this.settings.passwordRules,
      listed: isCommonPassword,
    });
    if (fault) throw new Refusal(fault.code, { field: 'next', params: fault.params ?? {} });
    // argon2id is slow on purpose: outside the transaction
    const passwordHash = await hash(next);
    return this.db.tx(anonymous, async (tx) => {
      if (!(await store.setPassword(tx, user, passwordHash))) throw new Refusal('BUSY');
      const ended = await endOtherSessions(tx, user.id, session);
      await this.audit.done(tx, actor, {
        act: 'password.change',
        subjectKind: 'USER',
        subjectId: user.id,
        after: { sessionsEnded: ended },
      });
      return ended;
    });
  }
}
