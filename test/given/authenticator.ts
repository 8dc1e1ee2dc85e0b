import { setTimeout as sleep } from 'node:timers/promises';
import { Secret, TOTP } from 'otpauth';
import type { Desk, Person } from './desk.ts';

/** The app on somebody's phone. `ahead` counts steps of thirty seconds: a code is accepted only once. */
export class Authenticator {
  private readonly totp: TOTP;

  constructor(readonly secret: string) {
    this.totp = new TOTP({ secret: Secret.fromBase32(secret), algorithm: 'SHA1', digits: 6, period: 30 });
  }

  code(ahead = 0): string {
    return this.totp.generate({ timestamp: Date.now() + ahead * 30_000 });
  }

  /** Sets the app up for a person, with the code of the step before the current one, so that two are left to sign in with. */
  static async enrol(
    desk: Desk,
    who: Person,
  ): Promise<{ app: Authenticator; used: string; codes: string[] }> {
    // the code of the step before must not be two steps old when it arrives
    const left = TOTP.remaining({ period: 30 });
    if (left < 5_000) await sleep(left);
    const { beginSecondFactor: begun } = await desk.must<{ beginSecondFactor: { secret: string } }>(
      who,
      'mutation { beginSecondFactor { secret } }',
    );
    const app = new Authenticator(begun.secret);
    const used = app.code(-1);
    const { confirmSecondFactor: codes } = await desk.must<{ confirmSecondFactor: string[] }>(
      who,
      'mutation ($code: String!) { confirmSecondFactor(code: $code) }',
      { code: used },
    );
    return { app, used, codes };
  }
}
