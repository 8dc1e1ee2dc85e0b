import { Injectable } from '@nestjs/common';
import { roleMay } from '#libs/technique/access';
import { type OfficeGate, type Answer, allowedActions, offerOf } from '#libs/technique/acts';
import { DutiesService } from '#libs/reference/duties';
import { EvidenceService } from '#libs/supervision/evidence';
import {
  type AllowedAction,
  type Asks,
  type Change,
  Clock,
  type Connection,
  Db,
  EVERYTHING,
  type OfficeActor,
  type PageArgs,
  Refusal,
  type Tx,
  changedFields,
  col,
  readRows,
} from '#libs/technique/kernel';
import { platformRefs } from '#libs/supervision/platforms';
import { RecusalService } from '#libs/staffing/staff';
import { handlerOf, officeById, officeName } from '#libs/reference/territory';
import { isOverdue } from './figures.rules.ts';
import { FINDING_ACTS } from './finding-acts.rules.ts';
import { type ListedFinding, type ShownFinding, pageOfFindings } from './findings.list.ts';
import { mayBeOrdered, mayBecomeCase } from './findings.rules.ts';
import * as store from './findings.store.ts';
import type { FindingFilterInput, FindingType } from './findings.types.ts';

const NOT_ASKED = { id: '', number: '', on: '' };

/** Reads of findings, in the form that pages show. */
@Injectable()
export class FindingsReader {
  constructor(
    private readonly db: Db,
    private readonly clock: Clock,
    private readonly duties: DutiesService,
    private readonly evidence: EvidenceService,
    private readonly recusal: RecusalService,
  ) {}

  async page(
    actor: OfficeActor,
    filter: FindingFilterInput,
    args: PageArgs,
    asks: Asks,
  ): Promise<Connection<FindingType>> {
    const ofNode: Asks = (field) => asks(`edges.node.${field}`);
    return this.db.read(actor, async (tx) => {
      const own = { lo: actor.regionLo, hi: actor.regionHi };
      const page = await pageOfFindings(tx, own, filter, { ...args, counted: asks('totalCount') }, ofNode);
      const views = await this.viewsOf(
        tx,
        page.edges.map((e) => e.node),
        ofNode,
      );
      return {
        ...page,
        edges: page.edges.flatMap((edge) => {
          const node = views.get(edge.node.id);
          return node ? [edge.showing(node)] : [];
        }),
      };
    });
  }

  async one(actor: OfficeActor, id: string): Promise<FindingType> {
    return this.db.read(actor, async (tx) => this.viewOf(tx, await store.findingById(tx, id)));
  }

  /** A finding as it is shown at the end of an act. */
  after(asks: Asks = EVERYTHING): Answer<ShownFinding, FindingType> {
    return (tx, row) => this.viewOf(tx, row, asks);
  }

  async viewOf(tx: Tx, row: ShownFinding, asks: Asks = EVERYTHING): Promise<FindingType> {
    const view = (await this.viewsOf(tx, [row], asks)).get(row.id);
    if (!view) throw new Refusal('NOT_FOUND', { field: 'id' });
    return view;
  }

  /** Findings as they are shown; one query for each kind of data, however many findings there are, and none for fields not asked for. */
  async viewsOf(
    tx: Tx,
    rows: readonly (ShownFinding | ListedFinding)[],
    asks: Asks = EVERYTHING,
  ): Promise<Map<string, FindingType>> {
    const views = new Map<string, FindingType>();
    if (rows.length === 0) return views;
    const each = (key: 'id' | 'itemVersionId' | 'platformId' | 'inspectionId'): string[] =>
      rows.map((r) => r[key]);
    const items = await this.duties.items(tx, each('itemVersionId'));
    const unnamed = rows.filter((row) => !('platformName' in row)).map((row) => row.platformId);
    const named = asks('platform') && unnamed.length > 0 ? await platformRefs(tx, unnamed) : null;
    const refs = named && new Map(named.map((p) => [p.id, p]));
    const files = asks('evidence') ? await this.evidence.of(tx, each('id')) : null;
    const inspections = asks('inspection') ? await this.inspections(tx, each('inspectionId')) : null;
    const today = this.clock.today();
    for (const row of rows) {
      const inspection = inspections ? inspections.get(row.inspectionId) : NOT_ASKED;
      const item = items.get(row.itemVersionId);
      const { platformId, regionCode } = row;
      const platform =
        'platformName' in row || refs === null
          ? { id: platformId, name: 'platformName' in row ? row.platformName : '', regionCode }
          : refs.get(platformId);
      if (item && platform && inspection) {
        const overdue = isOverdue(row, today);
        views.set(row.id, {
          ...row,
          item,
          platform,
          inspection,
          overdue,
          evidence: files?.get(row.id) ?? [],
        });
      }
    }
    return views;
  }

  /** The same decisions as in the services: withdrawing it, an order over it, a typical case made from it. */
  async actions(actor: OfficeActor, finding: FindingType): Promise<AllowedAction[]> {
    const orders = mayBeOrdered(finding.state) && roleMay(actor.role, 'order.draft');
    const casePossible = mayBecomeCase(finding.state) && roleMay(actor.role, 'case.draft');
    const withdraws =
      roleMay(actor.role, FINDING_ACTS.acts.withdraw.permission) &&
      allowedActions(FINDING_ACTS, actor, finding, undefined).length > 0;
    if (!orders && !withdraws && !casePossible) return [];
    const standing = await this.standing(actor, finding);
    // a case may be written by any office that sees the finding
    const author = { ...standing, otherOffice: null };
    return [
      ...(withdraws ? allowedActions(FINDING_ACTS, actor, finding, undefined, standing) : []),
      ...(orders ? [offerOf(actor, 'draftOrder', 'order.draft', standing)] : []),
      ...(casePossible ? [offerOf(actor, 'draftCase', 'case.draft', author)] : []),
    ];
  }

  /** The facts of a finding's office and region that decide whether this officer may act on it. */
  private async standing(actor: OfficeActor, finding: FindingType): Promise<OfficeGate> {
    const officeId = handlerOf(finding);
    return this.db.read(actor, async (tx) => {
      const aside = await this.recusal.mustStandAside(tx, actor, finding.platformId);
      if (officeId !== actor.officeId)
        return { otherOffice: officeName(await officeById(tx, officeId)), aside };
      return { otherOffice: null, aside };
    });
  }

  private async inspections(tx: Tx, ids: readonly string[]): Promise<Map<string, FindingType['inspection']>> {
    const rows = await readRows(
      tx,
      { id: col.uuid, number: col.text, on: col.date },
      'select id, number, coalesce(inspected_on, planned_on) as on from inspection where id = any($1::uuid[])',
      [ids],
    );
    return new Map(rows.map((row) => [row.id, row]));
  }

  async changes(actor: OfficeActor, findingId: string): Promise<Change[]> {
    const rows = await this.db.read(actor, (tx) => store.changesOf(tx, findingId));
    return rows.map(({ occurredAt: at, before, after, ...row }) => ({
      ...row,
      at,
      fields: changedFields(before, after),
    }));
  }
}
