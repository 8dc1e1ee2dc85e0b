import { Injectable, type OnModuleInit } from '@nestjs/common';
import { type OfficerRow, officersById } from '#libs/technique/access';
import { Acts, type Answer, allowedActions } from '#libs/technique/acts';
import { DutiesService } from '#libs/reference/duties';
import { EvidenceService, EvidenceSubjects, type Subject } from '#libs/supervision/evidence';
import { FindingDrafts, type FindingType, FindingsReader, FindingsService } from '#libs/supervision/findings';
import {
  type Actor,
  type Change,
  type Connection,
  Db,
  type OfficeActor,
  type PageArgs,
  Refusal,
  type Tx,
  changedFields,
  knownId,
} from '#libs/technique/kernel';
import { platformRefs } from '#libs/supervision/platforms';
import { RecusalService } from '#libs/staffing/staff';
import { officeName, officesById, officeView } from '#libs/reference/territory';
import { INSPECTION_ACTS } from './inspection-acts.rules.ts';
import { InspectionSubject } from './inspection-subject.ts';
import {
  type InspectionActEntity,
  type InspectionEntity,
  InspectionItemEntity,
} from './inspections.entity.ts';
import * as store from './inspections.store.ts';
import type { Inspection, InspectionFilterInput, InspectionItem, Supplement } from './inspections.types.ts';

/** Reads of inspections, in the form that pages show; also decides when a file may be added to one. */
@Injectable()
export class InspectionsReader implements OnModuleInit {
  constructor(
    private readonly db: Db,
    private readonly acts: Acts,
    private readonly subject: InspectionSubject,
    private readonly findings: FindingsService,
    private readonly drafts: FindingDrafts,
    private readonly findingViews: FindingsReader,
    private readonly evidence: EvidenceService,
    private readonly duties: DutiesService,
    private readonly subjects: EvidenceSubjects,
    private readonly recusal: RecusalService,
  ) {}

  /** The history; for a recording, which items and what was noted for each. */
  async changes(actor: OfficeActor, id: string): Promise<Change[]> {
    return this.db.tx(actor, async (tx) => {
      const codes = new Map((await store.itemsOf(tx, id)).map((item) => [item.id, item.itemCode]));
      return (await store.actsOf(tx, id)).map((act) => ({
        id: act.id,
        at: act.occurredAt,
        recordedAt: act.recordedAt,
        actorName: act.actorName,
        action: act.kind,
        ...(OF_FINDING.includes(act.kind)
          ? { reason: null, fields: [{ field: 'finding', before: null, after: act.text }] }
          : { reason: act.text, fields: fieldsOf(act, codes) }),
      }));
    });
  }

  onModuleInit(): void {
    this.subjects.register('INSPECTION_ITEM', async (tx, actor, id) => {
      // a platform's people see no items, neither of others nor of their own
      if (actor.kind !== 'OFFICE') throw new Refusal('NOT_FOUND', { field: 'subjectId' });
      const item = await tx.findOneBy(InspectionItemEntity, { id: knownId(id, 'subjectId') });
      return this.underWay(tx, actor, item?.inspectionId);
    });
    this.subjects.register('FINDING', async (tx, actor, id) =>
      this.underWay(tx, actor, (await this.findings.get(tx, id)).inspectionId),
    );
  }

  private async underWay(tx: Tx, actor: Actor, inspectionId: string | undefined): Promise<Subject> {
    if (actor.kind !== 'OFFICE' || inspectionId === undefined)
      throw new Refusal('NOT_FOUND', { field: 'subjectId' });
    const ref = { id: inspectionId, field: 'subjectId' };
    const { platformId, regionCode, officeId } = await this.acts.openFor(
      tx,
      actor,
      this.subject,
      'record',
      ref,
    );
    return { platformId, regionCode, officeId, regionAt: regionCode, round: 1 };
  }

  async page(
    actor: OfficeActor,
    filter: InspectionFilterInput,
    args: PageArgs,
  ): Promise<Connection<Inspection>> {
    return this.db.tx(actor, async (tx) => {
      const page = await store.pageOfInspections(tx, actor.userId, filter, args);
      const views = await this.views(
        tx,
        actor,
        page.edges.map((e) => e.node),
      );
      return {
        ...page,
        edges: page.edges.flatMap(({ cursor }, i) => (views[i] ? [{ cursor, node: views[i] }] : [])),
      };
    });
  }

  /** @throws Refusal NOT_FOUND */
  async one(actor: OfficeActor, id: string): Promise<Inspection> {
    return this.db.tx(actor, async (tx) => this.after(actor)(tx, await store.inspectionById(tx, id)));
  }

  /** An inspection as its reader sees it at the end of an act. */
  after(actor: OfficeActor): Answer<InspectionEntity, Inspection> {
    return async (tx, row) => {
      const [view] = await this.views(tx, actor, [row]);
      if (!view) throw new Refusal('NOT_FOUND', { field: 'id' });
      return view;
    };
  }

  async items(actor: OfficeActor, inspectionId: string): Promise<InspectionItem[]> {
    return this.db.tx(actor, async (tx) => {
      const rows = await store.itemsOf(tx, inspectionId);
      const duties = await this.duties.items(
        tx,
        rows.map((r) => r.itemVersionId),
      );
      const drafts = await this.drafts.ofInspection(tx, inspectionId);
      const views = await this.findingViews.viewsOf(tx, drafts);
      const files = await this.evidence.of(
        tx,
        rows.map((r) => r.id),
      );
      return rows.flatMap((row) => {
        const item = duties.get(row.itemVersionId);
        if (!item) return [];
        const findings = drafts
          .filter((d) => d.inspectionItemId === row.id)
          .map((d) => views.get(d.id))
          .filter((v): v is FindingType => v !== undefined);
        return [{ ...row, item, findings, evidence: files.get(row.id) ?? [] }];
      });
    });
  }

  async supplements(actor: OfficeActor, inspectionId: string): Promise<Supplement[]> {
    const rows = await this.db.tx(actor, (tx) => store.supplementsOf(tx, inspectionId));
    return rows.map(({ id, text, actorName: byName, occurredAt: at }) => ({ id, text, byName, at }));
  }

  private async views(tx: Tx, actor: OfficeActor, rows: readonly InspectionEntity[]): Promise<Inspection[]> {
    const ids = rows.map((r) => r.id);
    const refs = new Map(
      (
        await platformRefs(
          tx,
          rows.map((r) => r.platformId),
        )
      ).map((p) => [p.id, p]),
    );
    const offices = new Map(
      (
        await officesById(
          tx,
          rows.map((r) => r.officeId),
        )
      ).map((o) => [o.id, o]),
    );
    const team = await store.teamOf(tx, ids);
    const people = new Map(
      (await officersById(tx, [...new Set(team.map((t) => t.userId))])).map((o) => [o.id, o]),
    );
    const progress = await store.progressOf(tx, ids);
    const aside = await this.recusal.ofOne(
      tx,
      actor,
      rows.map((r) => r.platformId),
    );
    return rows.flatMap((row) => {
      const platform = refs.get(row.platformId);
      const office = offices.get(row.officeId);
      const inspectors = team
        .filter((t) => t.inspectionId === row.id)
        .flatMap((t): OfficerRow[] => {
          const person = people.get(t.userId);
          return person ? [{ ...person, name: t.name, certificateNo: t.certificateNo, onRecord: true }] : [];
        });
      const lead = inspectors.find((o) => o.id === row.leadId);
      if (!platform || !office || !lead) return [];
      const p = progress.get(row.id);
      return [
        {
          ...row,
          platform,
          office: officeView(office),
          inspectors,
          lead,
          checked: p?.checked ?? 0,
          total: p?.total ?? 0,
          findingCount: p?.findings ?? 0,
          allowedActions: allowedActions(
            INSPECTION_ACTS,
            actor,
            row,
            {
              inspectors: team
                .filter((t) => t.inspectionId === row.id && t.leftOn === null)
                .map((t) => t.userId),
              readerId: actor.userId,
            },
            {
              otherOffice: row.officeId === actor.officeId ? null : officeName(office),
              aside: aside.has(row.platformId),
            },
          ),
        },
      ];
    });
  }
}

/** Acts whose history text is the number of a finding. */
const OF_FINDING = ['RAISE', 'CHANGE_FINDING', 'DROP_FINDING'];

/** The recorded fields of each item, named `item code.field`. */
function fieldsOf(
  { kind, before, after }: Pick<InspectionActEntity, 'kind' | 'before' | 'after'>,
  codes: ReadonlyMap<string, string>,
): Change['fields'] {
  if (kind !== 'RECORD') return changedFields(before, after);
  const of = (held: Record<string, unknown> | null, id: string) =>
    (held?.[id] ?? null) as Record<string, unknown> | null;
  return Object.keys(after ?? {}).flatMap((id) =>
    changedFields(of(before, id), of(after, id)).map((change) => ({
      ...change,
      field: `${codes.get(id) ?? '?'}.${change.field}`,
    })),
  );
}
