import type { OfficeActor, Tx } from '#libs/kernel';
import type { PlatformEntity } from './platforms.entity.ts';

type AfterChange = (tx: Tx, actor: OfficeActor, platform: PlatformEntity) => Promise<void>;

/** Where later slices join a platform's life without this one knowing them: the ledger opens its entries here. */
export class PlatformHooks {
  private readonly applicabilityChanged: AfterChange[] = [];

  /** Called inside the act's transaction when a platform enters, or changes its categories or tier. */
  onApplicability(hook: AfterChange): void {
    this.applicabilityChanged.push(hook);
  }

  async applicability(tx: Tx, actor: OfficeActor, platform: PlatformEntity): Promise<void> {
    for (const hook of this.applicabilityChanged) await hook(tx, actor, platform);
  }
}
