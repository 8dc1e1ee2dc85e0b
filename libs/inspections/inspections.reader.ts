import { Injectable, type OnModuleInit } from '@nestjs/common';
import { type OfficerRow, officersById, roleMay } from '#libs/access';
import { DutiesService } from '#libs/duties';
import { EvidenceService, EvidenceSubjects, type Subject } from '#libs/evidence';
import { FindingDrafts, type FindingType, FindingsReader, FindingsService } from '#libs/findings';
import {
  type Actor,
  type AllowedAction,
  type Change,
  type Connection,
  Db,
  type OfficeActor,
  type PageArgs,
  Refusal,
  type RefusalCode,
  type Tx,
  allowance,
  changedFields,
  knownId,
} from '#libs/kernel';
import { platformRefs } from '#libs/platforms';
import { RecusalService } from '#libs/staff';
import { officeName, officesById, officeView } from '#libs/territory';
import { InspectionDesk } from './inspections.desk.ts';
import {
  type InspectionActEntity,
  type InspectionEntity,
  InspectionItemEntity,
} from './inspections.entity.ts';
import { INSPECTION_NEXT, type InspectionStep, stepFrom } from './inspections.rules.ts';
import * as store from './inspections.store.ts';
import type { Inspection, InspectionFilterInput, InspectionItem, Supplement } from './inspections.types.ts';

const PERMISSION_OF = {
  start: 'inspection.record',
  record: 'inspection.record',
  raise: 'finding.raise',
  seal: 'inspection.record',
  supplement: 'inspection.record',
  cancel: 'inspection.cancel',
} as const;
const BY_INSPECTORS: readonly InspectionStep[] = ['start', 'record', 'raise', 'seal'];

/** Reads of inspections, shaped for those who look; also says when a file may be added to one. */
@Injectable()
export class InspectionsReader implements OnModuleInit {
  constructor(
    private readonly db: Db,
    private readonly desk: InspectionDesk,
    private readonly findings: FindingsService,
    private readonly drafts: FindingDrafts,
    private readonly findingViews: FindingsReader,
    private readonly evidence: EvidenceService,
    private readonly duties: DutiesService,
    private readonly subjects: EvidenceSubjects,
    private readonly recusal: RecusalService,
  ) {}

  /** What was done with it; of a recording, which items and what was noted of each. */
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
    const row = await this.desk.mine(tx, actor, inspectionId, 'TOGETHER');
    stepFrom(row.state, 'record');
    const { platformId, regionCode, officeId } = row;
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

  async one(actor: OfficeActor, id: string): Promise<Inspection> {
    return this.db.tx(actor, async (tx) => {
      const [view] = await this.views(tx, actor, [await store.inspectionById(tx, id)]);
      if (!view) throw new Refusal('NOT_FOUND', { field: 'id' });
      return view;
    });
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
          allowedActions: actions(
            actor,
            row,
            officeName(offices.get(row.officeId)),
            team.some((t) => t.inspectionId === row.id && t.userId === actor.userId && t.leftOn === null),
            aside.has(row.platformId),
          ),
        },
      ];
    });
  }
}

/** What this officer may do with the inspection now; steps that its state does not know are absent. */
function actions(
  actor: OfficeActor,
  row: InspectionEntity,
  office: string,
  inspector: boolean,
  aside: boolean,
): AllowedAction[] {
  const why = (step: InspectionStep): RefusalCode | null => {
    if (row.officeId !== actor.officeId) return 'OTHER_OFFICE';
    if (aside) return 'RECUSED';
    if (!roleMay(actor.role, PERMISSION_OF[step])) return 'FORBIDDEN';
    return BY_INSPECTORS.includes(step) && !inspector ? 'NOT_AN_INSPECTOR' : null;
  };
  return (Object.keys(INSPECTION_NEXT[row.state]) as InspectionStep[]).map((action) =>
    allowance(action, why(action), { office, name: actor.name }),
  );
}

/** Acts whose text is the number of a finding. */
const OF_FINDING = ['RAISE', 'CHANGE', 'DROP'];

/** Of a recording the fields of each item, named `item code.field`. */
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
