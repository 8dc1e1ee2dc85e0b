import { Injectable } from '@nestjs/common';
import { Acts } from '#libs/technique/acts';
import {
  type CivilDate,
  Clock,
  Ids,
  type OfficeActor,
  type Tx,
  enterInSearch,
  requiredText,
} from '#libs/technique/kernel';
import { PlatformsService } from '#libs/supervision/platforms';
import { nextNumber } from '#libs/reference/territory';
import { nextState, notInState } from '#rules/technique/acts';
import { FINDING_ACTS, type FindingAct, sealedAs } from './finding-acts.rules.ts';
import { FindingSubject } from './finding-subject.ts';
import { FindingEntity } from './findings.entity.ts';
import { FINDING_SEARCH_KIND, type FindingAxis, type Severity } from './findings.rules.ts';
import * as store from './findings.store.ts';
import { open } from './spans.store.ts';

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

/** Findings during their inspection, up to the seal that opens them. */
@Injectable()
export class FindingDrafts {
  constructor(
    private readonly clock: Clock,
    private readonly ids: Ids,
    private readonly platforms: PlatformsService,
    private readonly acts: Acts,
    private readonly subject: FindingSubject,
  ) {}

  /** The findings of an inspection that were not dropped, by number. */
  async ofInspection(tx: Tx, inspectionId: string): Promise<FindingEntity[]> {
    return store.ofInspection(tx, inspectionId);
  }

  /** A draft inside an inspection; it counts only once the record is sealed. @throws Refusal REQUIRED, TOO_LONG */
  async raise(tx: Tx, actor: OfficeActor, origin: Origin, fields: FindingFields): Promise<FindingEntity> {
    const clean = cleanFinding(fields, 'finding.');
    const foundOn = this.clock.today();
    const year = Number(foundOn.slice(0, 4));
    const n = await nextNumber(tx, origin.officeId, 'FINDING', year);
    const row = tx.create(FindingEntity, {
      ...origin,
      ...clean,
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
    const { title, severity, axis } = row;
    await store.addChanges(tx, actor, [[row, this.change('RAISE', undefined, { title, severity, axis })]]);
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
    draftOnly(row, 'change');
    const after = cleanFinding(fields, '');
    const done = await tx.update(FindingEntity, { id: row.id, version }, { ...after, version: version + 1 });
    if (done.affected !== 1) throw await this.acts.stale(tx, actor, this.subject, row);
    const { title, description, severity, axis } = row;
    await store.addChanges(tx, actor, [
      [row, this.change('CHANGE', { title, description, severity, axis }, after)],
    ]);
  }

  /** Drops a draft; its number stays used, and its history shows that it was dropped. */
  async drop(tx: Tx, actor: OfficeActor, row: FindingEntity, version: number): Promise<void> {
    draftOnly(row, 'drop');
    const done = await tx.update(
      FindingEntity,
      { id: row.id, version },
      { dropped: true, version: version + 1 },
    );
    if (done.affected !== 1) throw await this.acts.stale(tx, actor, this.subject, row);
    await store.addChanges(tx, actor, [[row, this.change('DROP', { dropped: false }, { dropped: true })]]);
  }

  /** The seal opens the drafts of an inspection, with its day as the day they were found; those corrected on the spot close at once. */
  async openAll(
    tx: Tx,
    actor: OfficeActor,
    inspectionId: string,
    corrected: ReadonlySet<string>,
    on: CivilDate,
  ): Promise<void> {
    const rows = (await this.ofInspection(tx, inspectionId)).filter((r) => r.state === 'DRAFT');
    const [first] = rows;
    if (!first) return;
    const opened: [FindingEntity, { state: 'OPEN' | 'CLOSED'; repeat: boolean }][] = [];
    const changes: [FindingEntity, store.NewChange][] = [];
    const before = await store.itemsFoundBefore(tx, first.platformId, inspectionId, on);
    const sealedOn = this.clock.today();
    for (const row of rows) {
      const correctedOnSpot = corrected.has(row.inspectionItemId);
      const state = sealedAs(correctedOnSpot);
      await tx.update(
        FindingEntity,
        { id: row.id },
        {
          state,
          foundOn: on,
          closedOn: correctedOnSpot ? sealedOn : null,
          correctedOnSpot,
          repeat: before.has(row.itemCode),
          version: row.version + 1,
        },
      );
      opened.push([row, { state, repeat: before.has(row.itemCode) }]);
      changes.push([row, this.change('OPEN', { state: 'DRAFT' }, { state })]);
    }
    await open(tx, opened, await this.platforms.get(tx, first.platformId), sealedOn);
    await store.addChanges(tx, actor, changes);
    await enterInSearch(
      tx,
      rows.map(({ id, platformId, regionCode, number, title }) => ({
        id,
        platformId,
        regionCode,
        number,
        title,
        kind: FINDING_SEARCH_KIND,
        own: true,
        more: [],
      })),
    );
  }

  private change(action: string, before: object | undefined, after: object): store.NewChange {
    return {
      id: this.ids.next(),
      action,
      ...(before === undefined ? {} : { before }),
      after,
      occurredAt: this.clock.now(),
    };
  }
}

/** @throws Refusal STATE once the seal has opened it */
function draftOnly(row: FindingEntity, act: FindingAct): void {
  if (nextState(FINDING_ACTS, row, act) === undefined) throw notInState(FINDING_ACTS, row, act);
}

/** @throws Refusal REQUIRED, TOO_LONG */
function cleanFinding(fields: FindingFields, path: string): FindingFields {
  return {
    title: requiredText(fields.title, `${path}title`, 120),
    description: requiredText(fields.description, `${path}description`, 4000),
    severity: fields.severity,
    axis: fields.axis,
  };
}
