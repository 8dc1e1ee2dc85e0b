import type { OfficeActor, Tx } from '#libs/technique/kernel';
import type { PlatformEntity } from './platforms.entity.ts';

type AfterChange = (tx: Tx, actor: OfficeActor, platform: PlatformEntity) => Promise<void>;

/** Numbers of unfinished records at a platform; the draft of an order has none. */
type NumbersOf = (tx: Tx, platformId: string) => Promise<(string | null)[]>;

/** Which findings count as open, as conditions in SQL from the slice of findings. */
export interface OpenFindings {
  /** On a row of finding. */
  open: (finding: string) => string;
  /** On a row of finding_span, at the end of a day. */
  openOn: (span: string, day: string) => string;
}

type AfterMove = (tx: Tx, actor: OfficeActor, platform: PlatformEntity, from: string) => Promise<void>;

/** Later slices register here for changes of a platform, so that this slice needs no import of them: the ledger opens its entries so. */
export class PlatformHooks {
  private readonly applicabilityChanged: AfterChange[] = [];
  private readonly moved: AfterMove[] = [];
  private readonly renamed: AfterChange[] = [];
  private readonly retired: AfterChange[] = [];
  private readonly openWorkOf: NumbersOf[] = [];
  private findings: OpenFindings | null = null;

  /** Called inside the act's transaction when a platform enters, or changes its categories or tier. */
  onApplicability(hook: AfterChange): void {
    this.applicabilityChanged.push(hook);
  }

  async applicability(tx: Tx, actor: OfficeActor, platform: PlatformEntity): Promise<void> {
    for (const hook of this.applicabilityChanged) await hook(tx, actor, platform);
  }

  /** Called when the region, tier or categories of a platform change, after the new span began; `from` is the region it leaves. */
  onMoved(hook: AfterMove): void {
    this.moved.push(hook);
  }

  async move(tx: Tx, actor: OfficeActor, platform: PlatformEntity, from: string): Promise<void> {
    for (const hook of this.moved) await hook(tx, actor, platform, from);
  }

  /** Called when the name of a platform changes, so that its records can be found by the new one. */
  onRenamed(hook: AfterChange): void {
    this.renamed.push(hook);
  }

  async rename(tx: Tx, actor: OfficeActor, platform: PlatformEntity): Promise<void> {
    for (const hook of this.renamed) await hook(tx, actor, platform);
  }

  /** Called when a platform leaves the register, on the day it gives. */
  onRetired(hook: AfterChange): void {
    this.retired.push(hook);
  }

  async retire(tx: Tx, actor: OfficeActor, platform: PlatformEntity): Promise<void> {
    for (const hook of this.retired) await hook(tx, actor, platform);
  }

  /** Registers a function that gives the numbers of unfinished records at a platform. */
  onOpenWork(hook: NumbersOf): void {
    this.openWorkOf.push(hook);
  }

  /** Numbers of unfinished records at a platform, ten at most; it cannot be retired while there are any. */
  async openWork(tx: Tx, platformId: string): Promise<(string | null)[]> {
    const numbers: (string | null)[] = [];
    for (const hook of this.openWorkOf) numbers.push(...(await hook(tx, platformId)));
    return numbers.sort((a, b) => (a ?? '\uffff').localeCompare(b ?? '\uffff')).slice(0, 10);
  }

  countFindings(by: OpenFindings): void {
    this.findings = by;
  }

  get openFindings(): OpenFindings {
    if (this.findings === null) throw new Error('no slice says which findings are open');
    return this.findings;
  }
}
