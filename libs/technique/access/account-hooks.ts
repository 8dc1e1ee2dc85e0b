import { Injectable } from '@nestjs/common';
import type { Tx } from '#libs/technique/kernel';

type Reset = (tx: Tx, userId: string) => Promise<void>;

/** Other data to delete when an account is reset, such as a second factor: the slice that owns the data registers here. */
@Injectable()
export class AccountHooks {
  private readonly resets: Reset[] = [];

  onReset(reset: Reset): void {
    this.resets.push(reset);
  }

  async reset(tx: Tx, userId: string): Promise<void> {
    for (const reset of this.resets) await reset(tx, userId);
  }
}
