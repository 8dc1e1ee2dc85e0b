import { Injectable, type OnModuleInit } from '@nestjs/common';
import { Acts, type Answer, type Doing } from '#libs/technique/acts';
import {
  Clock,
  type ActorOrSystem,
  Ids,
  type OfficeActor,
  Refusal,
  type Tx,
  col,
  readRows,
  reasonGiven,
} from '#libs/technique/kernel';
import { type PlatformEntity, PlatformHooks } from '#libs/supervision/platforms';
import { stateTerm } from '#rules/technique/acts';
import { openFinding, openSpan } from './figures.rules.ts';
import { FINDING_ACTS, mayFollow } from './finding-acts.rules.ts';
import { type Advance, type FindingKind, FindingSubject, besides, dueAfter } from './finding-subject.ts';
import { FindingEntity } from './findings.entity.ts';
import { FindingsReader } from './findings.reader.ts';
import * as store from './findings.store.ts';
import * as spans from './spans.store.ts';
import type { FindingType } from './findings.types.ts';

/** Findings after the seal, and the days each spent in each state. */
@Injectable()
export class FindingsService implements OnModuleInit {
  constructor(
    private readonly clock: Clock,
    private readonly ids: Ids,
    private readonly reader: FindingsReader,
    private readonly hooks: PlatformHooks,
    private readonly acts: Acts,
    private readonly subject: FindingSubject,
  ) {}

  onModuleInit(): void {
    // open findings move with their platform, and stay counted where they were until that day
    this.hooks.onMoved((tx, _actor, platform) => spans.cut(tx, platform, this.clock.today()));
    this.hooks.onOpenWork(store.openNumbers);
    this.hooks.countFindings({ open: openFinding, openOn: openSpan });
  }

  /** @throws Refusal NOT_FOUND */
  async get(tx: Tx, id: string): Promise<FindingEntity> {
    return store.findingById(tx, id);
  }

  /** By id, in the form that is shown; those that are not visible are absent. */
  async views(tx: Tx, ids: readonly string[]): Promise<Map<string, FindingType>> {
    return this.reader.viewsOf(tx, await store.existing(tx, ids));
  }

  /** Reads the findings once no other act holds them, and locks them. @throws Refusal NOT_FOUND */
  async held(tx: Tx, ids: readonly string[]): Promise<FindingEntity[]> {
    await store.hold(tx, ids);
    return store.findingsById(tx, ids);
  }

  /**
   * Changes the state of findings from a day on. Spans before that day stay as they were.
   * @throws Refusal STATE when the table has no such transition; BUSY when one changed at the same moment
   */
  async advance(tx: Tx, actor: ActorOrSystem, ids: readonly string[], to: Advance): Promise<void> {
    const rows = await store.findingsById(tx, ids);
    for (const row of rows) {
      if (!mayFollow(row.state, to.state)) {
        const params = { state: stateTerm(FINDING_ACTS, row.state), act: stateTerm(FINDING_ACTS, to.state) };
        throw new Refusal('STATE', { params });
      }
    }
    const { state, on } = to;
    const due = rows.map((row) => ({ ...row, dueOn: dueAfter(row, to) }));
    if (!(await spans.advance(tx, due, { state, on, set: besides(to) }))) throw new Refusal('BUSY');
    const change = (row: FindingEntity): store.NewChange => ({
      id: this.ids.next(),
      action: state,
      reason: to.reason ?? null,
      before: { state: row.state, dueOn: row.dueOn },
      after: { state, dueOn: dueAfter(row, to) },
      occurredAt: this.clock.now(),
    });
    await store.addChanges(
      tx,
      actor,
      rows.map((row) => [row, change(row)]),
    );
  }

  /** The open findings of a merged platform continue at the other platform. @returns their numbers */
  async carry(tx: Tx, actor: OfficeActor, from: string, to: PlatformEntity): Promise<string[]> {
    const rows = await this.openOf(tx, from);
    for (const row of rows) {
      const set = { platformId: to.id, version: row.version + 1 };
      const done = await tx.update(FindingEntity, { id: row.id, version: row.version }, set);
      if (done.affected !== 1) throw new Refusal('BUSY');
    }
    await spans.carry(
      tx,
      rows.map((row) => row.id),
      to,
      this.clock.today(),
    );
    await this.noted(tx, actor, rows, 'MERGE', { platform: to.name });
    return rows.map((row) => row.number);
  }

  /** Another office continues the open findings of a platform. @returns their numbers */
  async handOver(tx: Tx, actor: OfficeActor, platformId: string, officeId: string, office: string) {
    const rows = await this.openOf(tx, platformId);
    for (const row of rows) {
      const set = { handlingOfficeId: officeId, version: row.version + 1 };
      const done = await tx.update(FindingEntity, { id: row.id, version: row.version }, set);
      if (done.affected !== 1) throw new Refusal('BUSY');
    }
    await this.noted(tx, actor, rows, 'HAND_OVER', { office });
    return rows.map((row) => row.number);
  }

  private async openOf(tx: Tx, platformId: string): Promise<FindingEntity[]> {
    const open = await readRows(
      tx,
      { id: col.uuid },
      `select f.id from finding f where f.platform_id = $1 and ${openFinding('f')} order by f.number for update`,
      [platformId],
    );
    return store.findingsById(
      tx,
      open.map((row) => row.id),
    );
  }

  private async noted(
    tx: Tx,
    actor: OfficeActor,
    rows: readonly FindingEntity[],
    action: string,
    after: Record<string, unknown>,
  ): Promise<void> {
    const occurredAt = this.clock.now();
    await store.addChanges(
      tx,
      actor,
      rows.map((row) => [row, { id: this.ids.next(), action, after, occurredAt }]),
    );
  }

  /** @throws Refusal NOT_FOUND, OTHER_OFFICE, RECUSED, STALE, STATE, REASON_NEEDED; OPEN_WORK while an order covers it */
  async withdraw<T>(
    actor: OfficeActor,
    id: string,
    version: number,
    why: string,
    answer: Answer<FindingEntity, T>,
  ): Promise<T> {
    const text = reasonGiven(why);
    const work = async ({ today, change }: Doing<FindingKind>) => change({ on: today }, { text });
    return this.acts.perform(actor, this.subject, 'withdraw', { id, version }, work, answer);
  }
}
