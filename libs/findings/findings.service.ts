import { Injectable } from '@nestjs/common';
import { Audit } from '#libs/audit';
import { DutiesService } from '#libs/duties';
import { EvidenceService } from '#libs/evidence';
import {
  type Actor,
  type Change,
  type CivilDate,
  Clock,
  type Connection,
  Db,
  Ids,
  type OfficeActor,
  type PageArgs,
  Refusal,
  type Tx,
  addMonths,
  changedFields,
  reasonGiven,
  requiredText,
} from '#libs/kernel';
import { platformRefs } from '#libs/platforms';
import { TerritoryService, nextNumber } from '#libs/territory';
import { FindingChangeEntity, FindingEntity, FindingSpanEntity } from './findings.entity.ts';
import { pageOfFindings } from './findings.list.ts';
import {
  FINDING_WORDS,
  type FindingAxis,
  type FindingState,
  type Severity,
  mayFollow,
} from './findings.rules.ts';
import type { FindingFilterInput, FindingType } from './findings.types.ts';

const UUID = /^[0-9a-f]{8}-([0-9a-f]{4}-){3}[0-9a-f]{12}$/i;

export interface FindingFields {
  title: string;
  description: string;
  severity: Severity;
  axis: FindingAxis;
}

export interface Origin {
  inspectionId: string;
  inspectionItemId: string;
  platformId: string;
  regionCode: string;
  officeId: string;
  regionAt: string;
  itemCode: string;
  itemVersionId: string;
  areaCode: string;
}

export interface Advance {
  state: FindingState;
  on: CivilDate;
  dueOn?: CivilDate | null;
  orderId?: string | null;
  orderNumber?: string | null;
  reason?: string;
}

/** Findings and the days each spent in each state. */
@Injectable()
export class FindingsService {
  constructor(
    private readonly db: Db,
    private readonly clock: Clock,
    private readonly ids: Ids,
    private readonly audit: Audit,
    private readonly duties: DutiesService,
    private readonly evidence: EvidenceService,
    private readonly territory: TerritoryService,
  ) {}

  /** @throws Refusal NOT_FOUND */
  async get(tx: Tx, id: string): Promise<FindingEntity> {
    const row = UUID.test(id) ? await tx.findOneBy(FindingEntity, { id }) : null;
    if (!row) throw new Refusal('NOT_FOUND', { field: 'id' });
    return row;
  }

  async page(
    actor: OfficeActor,
    filter: FindingFilterInput,
    args: PageArgs,
  ): Promise<Connection<FindingType>> {
    return this.db.tx(actor, async (tx) => {
      const page = await pageOfFindings(tx, filter, args);
      const views = await this.viewsOf(
        tx,
        page.edges.map((e) => e.node),
      );
      return {
        ...page,
        edges: page.edges.flatMap(({ cursor, node }) =>
          views.has(node.id) ? [{ cursor, node: views.get(node.id) as FindingType }] : [],
        ),
      };
    });
  }

  async one(actor: OfficeActor, id: string): Promise<FindingType> {
    return this.db.tx(actor, async (tx) => this.viewOf(tx, await this.get(tx, id)));
  }

  async viewOf(tx: Tx, row: FindingEntity): Promise<FindingType> {
    const view = (await this.viewsOf(tx, [row])).get(row.id);
    if (!view) throw new Refusal('NOT_FOUND', { field: 'id' });
    return view;
  }

  async views(tx: Tx, ids: readonly string[]): Promise<Map<string, FindingType>> {
    const rows =
      ids.length === 0
        ? []
        : await tx.createQueryBuilder(FindingEntity, 'f').where('f.id = any(:ids)', { ids }).getMany();
    return this.viewsOf(tx, rows);
  }

  /** Findings as they are shown; one query a kind, however many there are. */
  async viewsOf(tx: Tx, rows: readonly FindingEntity[]): Promise<Map<string, FindingType>> {
    const items = await this.duties.items(
      tx,
      rows.map((r) => r.itemVersionId),
    );
    const refs = new Map(
      (
        await platformRefs(
          tx,
          rows.map((r) => r.platformId),
        )
      ).map((p) => [p.id, p]),
    );
    const files = await this.evidence.of(
      tx,
      rows.map((r) => r.id),
    );
    const inspections = new Map(
      (
        await tx.query<{ id: string; number: string; on: CivilDate }[]>(
          'select id, number, coalesce(inspected_on, planned_on) as "on" from inspection where id = any($1::uuid[])',
          [rows.map((r) => r.inspectionId)],
        )
      ).map((i) => [i.id, i]),
    );
    const views = new Map<string, FindingType>();
    for (const row of rows) {
      const inspection = inspections.get(row.inspectionId);
      const item = items.get(row.itemVersionId);
      const platform = refs.get(row.platformId);
      if (item && platform && inspection)
        views.set(row.id, { ...row, item, platform, inspection, evidence: files.get(row.id) ?? [] });
    }
    return views;
  }

  async changes(actor: OfficeActor, findingId: string): Promise<Change[]> {
    const rows = await this.db.tx(actor, (tx) =>
      tx.find(FindingChangeEntity, { where: { findingId }, order: { occurredAt: 'DESC', id: 'DESC' } }),
    );
    return rows.map(({ occurredAt: at, before, after, ...row }) => ({
      ...row,
      at,
      fields: changedFields(before, after),
    }));
  }

  async ofInspection(tx: Tx, inspectionId: string): Promise<FindingEntity[]> {
    return tx.find(FindingEntity, { where: { inspectionId, dropped: false }, order: { n: 'ASC' } });
  }

  /** A draft inside an inspection; it counts only once the record is sealed. */
  async raise(tx: Tx, actor: OfficeActor, origin: Origin, fields: FindingFields): Promise<FindingEntity> {
    const foundOn = this.clock.today();
    const year = Number(foundOn.slice(0, 4));
    const n = await nextNumber(tx, origin.officeId, 'FINDING', year);
    const row = tx.create(FindingEntity, {
      ...origin,
      ...cleanFinding(fields),
      id: this.ids.next(),
      year,
      n,
      number: `F-${year}-${String(n).padStart(4, '0')}`,
      state: 'DRAFT',
      foundOn,
      correctedOnSpot: false,
      repeat: false,
      dropped: false,
      version: 1,
      createdAt: this.clock.now(),
    });
    await tx.insert(FindingEntity, row);
    await this.changed(tx, actor, row, 'RAISE', null, null, {
      title: row.title,
      severity: row.severity,
      axis: row.axis,
    });
    return row;
  }

  /** @throws Refusal STALE, STATE when the record is sealed already */
  async redraft(
    tx: Tx,
    actor: OfficeActor,
    row: FindingEntity,
    version: number,
    fields: FindingFields,
  ): Promise<void> {
    if (row.state !== 'DRAFT')
      throw new Refusal('STATE', { params: { state: FINDING_WORDS[row.state], act: '修改 / change' } });
    const set = cleanFinding(fields);
    const done = await tx.update(FindingEntity, { id: row.id, version }, { ...set, version: version + 1 });
    if (done.affected !== 1) throw await this.stale(tx, row.id);
    await this.changed(
      tx,
      actor,
      row,
      'CHANGE',
      null,
      { title: row.title, description: row.description, severity: row.severity, axis: row.axis },
      { ...set },
    );
  }

  /** Takes a draft back; its number stays used, and its history says so. */
  async drop(tx: Tx, actor: OfficeActor, row: FindingEntity, version: number): Promise<void> {
    if (row.state !== 'DRAFT')
      throw new Refusal('STATE', { params: { state: FINDING_WORDS[row.state], act: '删除 / drop' } });
    const done = await tx.update(
      FindingEntity,
      { id: row.id, version },
      { dropped: true, version: version + 1 },
    );
    if (done.affected !== 1) throw await this.stale(tx, row.id);
    await this.changed(tx, actor, row, 'DROP', null, { dropped: false }, { dropped: true });
  }

  /** The seal opens the drafts of an inspection; what was corrected on the spot closes at once. */
  async openAll(
    tx: Tx,
    actor: OfficeActor,
    inspectionId: string,
    corrected: ReadonlySet<string>,
    on: CivilDate,
  ): Promise<void> {
    for (const row of (await this.ofInspection(tx, inspectionId)).filter((r) => r.state === 'DRAFT')) {
      const done = corrected.has(row.inspectionItemId);
      const [before] = await tx.query<{ n: number }[]>(
        `select count(*) as n from finding where platform_id = $1 and item_code = $2 and id <> $3 and found_on >= $4
            and state not in ('DRAFT', 'WITHDRAWN') and inspection_id <> $5`,
        [row.platformId, row.itemCode, row.id, addMonths(on, -24), inspectionId],
      );
      await tx.update(
        FindingEntity,
        { id: row.id },
        {
          state: done ? 'CLOSED' : 'OPEN',
          foundOn: on,
          closedOn: done ? on : null,
          correctedOnSpot: done,
          repeat: Number(before?.n ?? 0) > 0,
          version: row.version + 1,
        },
      );
      await this.span(tx, row, 1, done ? 'CLOSED' : 'OPEN', null, on);
      await this.changed(
        tx,
        actor,
        row,
        'OPEN',
        null,
        { state: 'DRAFT' },
        { state: done ? 'CLOSED' : 'OPEN' },
      );
    }
  }

  /**
   * Moves findings to a state from a day on. What stood before that day stays as it was.
   * @throws Refusal STATE when the table of states does not know the step
   */
  async advance(tx: Tx, actor: Actor, ids: readonly string[], to: Advance): Promise<void> {
    for (const id of ids) {
      const row = await this.get(tx, id);
      if (!mayFollow(row.state, to.state)) {
        throw new Refusal('STATE', {
          params: { state: FINDING_WORDS[row.state], act: FINDING_WORDS[to.state] },
        });
      }
      const ends = to.state === 'CLOSED' || to.state === 'WITHDRAWN';
      const dueOn = to.dueOn === undefined ? (to.state === 'OPEN' ? null : row.dueOn) : to.dueOn;
      const set = {
        state: to.state,
        dueOn,
        version: row.version + 1,
        ...(ends ? { closedOn: to.on } : {}),
        ...(to.orderId === undefined ? {} : { orderId: to.orderId }),
        ...(to.orderNumber === undefined ? {} : { orderNumber: to.orderNumber }),
      };
      await tx.update(FindingEntity, { id }, set);
      const [last] = await tx.query<{ seq: number }[]>(
        'select max(seq) as seq from finding_span where finding_id = $1',
        [id],
      );
      await tx.query('update finding_span set until_on = $2 where finding_id = $1 and until_on is null', [
        id,
        to.on,
      ]);
      await this.span(tx, row, (last?.seq ?? 0) + 1, to.state, dueOn, to.on);
      await this.changed(
        tx,
        actor,
        row,
        to.state,
        to.reason ?? null,
        { state: row.state, dueOn: row.dueOn },
        { state: to.state, dueOn },
      );
    }
  }

  /** @throws Refusal NOT_FOUND, OTHER_OFFICE, STALE, STATE, REASON_NEEDED; OPEN_WORK while an order covers it */
  async withdraw(actor: OfficeActor, id: string, version: number, why: string): Promise<FindingType> {
    const reason = reasonGiven(why);
    return this.db.tx(actor, async (tx) => {
      const row = await this.get(tx, id);
      this.territory.ownRecord(actor, row.officeId);
      if (row.version !== version) throw await this.stale(tx, id);
      if (row.state === 'ORDERED' || row.state === 'ANSWERED')
        throw new Refusal('OPEN_WORK', { params: { items: row.orderNumber ?? '' } });
      await this.advance(tx, actor, [id], { state: 'WITHDRAWN', on: this.clock.today(), reason });
      await this.audit.done(tx, actor, {
        act: 'finding.withdraw',
        subjectKind: 'FINDING',
        subjectId: id,
        regionAt: row.regionAt,
      });
      return this.viewOf(tx, await this.get(tx, id));
    });
  }

  private async span(
    tx: Tx,
    row: FindingEntity,
    seq: number,
    state: FindingState,
    dueOn: CivilDate | null,
    fromOn: CivilDate,
  ): Promise<void> {
    const { id: findingId, platformId, regionCode, regionAt } = row;
    await tx.insert(FindingSpanEntity, {
      findingId,
      seq,
      platformId,
      regionCode,
      regionAt,
      state,
      dueOn,
      fromOn,
      untilOn: null,
    });
  }

  private async changed(
    tx: Tx,
    actor: Actor,
    row: FindingEntity,
    action: string,
    reason: string | null,
    before: object | null,
    after: object | null,
  ): Promise<void> {
    await tx.insert(FindingChangeEntity, {
      id: this.ids.next(),
      findingId: row.id,
      platformId: row.platformId,
      regionCode: row.regionCode,
      officeId: row.officeId,
      regionAt: row.regionCode,
      actorId: actor.userId,
      actorName: actor.name,
      action,
      reason,
      before: before as never,
      after: after as never,
      occurredAt: this.clock.now(),
    });
  }

  private async stale(tx: Tx, findingId: string): Promise<Refusal> {
    const last = await tx.findOne(FindingChangeEntity, {
      where: { findingId },
      order: { occurredAt: 'DESC', id: 'DESC' },
    });
    const changedAt = last?.recordedAt.toISOString() ?? '';
    return new Refusal('STALE', {
      params: {
        changedBy: last?.actorName ?? '—',
        changedAt,
        fields: Object.keys(last?.after ?? {}).join(', '),
      },
    });
  }
}

/** @throws Refusal REQUIRED, TOO_LONG */
export function cleanFinding(fields: FindingFields): FindingFields {
  return {
    title: requiredText(fields.title, 'finding.title', 120),
    description: requiredText(fields.description, 'finding.description', 4000),
    severity: fields.severity,
    axis: fields.axis,
  };
}
