import { Injectable } from '@nestjs/common';
import { type AnonymousActor, Db } from '#libs/technique/kernel';
import { keyedDigest } from './seal.ts';
import { SignInSettings } from './sign-in.settings.ts';
import { forgetOldAttempts, lockLeft, noteAttempt } from './sign-in.store.ts';

/**
 * Wrong secrets of programs are counted like wrong passwords: by name and address, and by address alone. A secret has
 * 256 random bits, so only wrong ones are counted: many workers of one program may sign in at the same moment.
 */
@Injectable()
export class AttemptsService {
  constructor(
    private readonly db: Db,
    private readonly settings: SignInSettings,
  ) {}

  /** The minutes until the lock ends; null when an attempt is allowed. */
  async locked(nobody: AnonymousActor, name: string): Promise<number | null> {
    return this.db.readAsNobody(nobody, (tx) => lockLeft(tx, Object.values(this.keys(nobody, name))));
  }

  async wrong(nobody: AnonymousActor, name: string): Promise<void> {
    const { NAME, ADDRESS } = this.keys(nobody, name);
    await this.db.tx(nobody, async (tx) => {
      await noteAttempt(tx, { kind: 'ADDRESS', key: ADDRESS });
      await noteAttempt(tx, { kind: 'NAME', key: NAME });
      await forgetOldAttempts(tx);
    });
  }

  /** Somebody else who knows a program's id locks only their own address, and not the program at its address. */
  private keys({ address = '' }: AnonymousActor, name: string): { NAME: Buffer; ADDRESS: Buffer } {
    const key = (text: string): Buffer => keyedDigest(this.settings.key, text);
    return {
      NAME: key(`program:${name.toLowerCase()}:${address}`),
      ADDRESS: key(`program-address:${address}`),
    };
  }
}
