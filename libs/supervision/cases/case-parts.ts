import { Injectable } from '@nestjs/common';
import { CalendarService } from '#libs/reference/calendar';
import { type DutyItem, DutiesService } from '#libs/reference/duties';
import { type FindingType, FindingsService } from '#libs/supervision/findings';
import { Clock, type Tx, changedFields } from '#libs/technique/kernel';
import { type PlatformRef, platformRefs } from '#libs/supervision/platforms';
import { workingDaysLeft } from '#rules/reference/calendar';
import type {
  CaseActEntity,
  CaseDraftEntity,
  CaseItemEntity,
  CaseNoticeEntity,
  CaseReviewEntity,
  CaseVersionEntity,
} from './cases.entity.ts';
import * as store from './cases.store.ts';
import type { CaseNotice, CaseRemark, CaseText, CaseVersion } from './cases.types.ts';
import { hindrance } from './cases.rules.ts';

type Texts = Pick<
  CaseDraftEntity,
  | 'title'
  | 'facts'
  | 'grounds'
  | 'outcome'
  | 'lesson'
  | 'toPlatforms'
  | 'categories'
  | 'tiers'
  | 'toSubordinates'
  | 'toSuperior'
>;

/** The rows behind one case and the views that both sides share. */
@Injectable()
export class CaseParts {
  constructor(
    readonly clock: Clock,
    private readonly calendars: CalendarService,
    private readonly duties: DutiesService,
    private readonly findings: FindingsService,
  ) {}

  async itemViews(tx: Tx, rows: readonly Pick<CaseItemEntity, 'itemVersionId'>[]): Promise<DutyItem[]> {
    const ids = rows.map((r) => r.itemVersionId);
    const views = await this.duties.items(tx, ids);
    return ids.flatMap((id) => views.get(id) ?? []);
  }

  async text(tx: Tx, row: Texts, items: readonly CaseItemEntity[]): Promise<CaseText> {
    const { title, facts, grounds, outcome, lesson } = row;
    const { toPlatforms, categories, tiers, toSubordinates, toSuperior } = row;
    return {
      title,
      facts,
      grounds,
      outcome,
      lesson,
      items: await this.itemViews(tx, items),
      audience: { toPlatforms, categories, tiers, toSubordinates, toSuperior },
    };
  }

  /** Newest first, each with its changes against the version before. */
  async versions(
    tx: Tx,
    rows: readonly CaseVersionEntity[],
    items: readonly CaseItemEntity[],
    reviews: readonly CaseReviewEntity[],
  ): Promise<CaseVersion[]> {
    const codes = (seq: number): string =>
      items
        .filter((i) => i.seq === seq)
        .map((i) => i.itemCode)
        .join(', ');
    const views: CaseVersion[] = [];
    for (const row of rows) {
      const { seq, publishedOn, sha256 } = row;
      const before = rows.find((r) => r.seq === seq - 1);
      const review = reviews.find((r) => r.seq === seq);
      views.push({
        seq,
        publishedOn,
        sha256,
        text: await this.text(
          tx,
          row,
          items.filter((i) => i.seq === seq),
        ),
        approvedBy: review?.approvedByName ?? null,
        publishedBy: review?.publishedByName ?? null,
        changes: before ? changedFields(compared(before, codes(seq - 1)), compared(row, codes(seq))) : [],
      });
    }
    return views;
  }

  async findingViews(tx: Tx, caseId: string): Promise<FindingType[]> {
    const ids = (await store.findingsOf(tx, [caseId])).map((f) => f.findingId);
    const views = await this.findings.views(tx, ids);
    return ids.flatMap((id) => views.get(id) ?? []);
  }

  async notices(
    tx: Tx,
    rows: readonly CaseNoticeEntity[],
    acts: readonly CaseActEntity[],
  ): Promise<CaseNotice[]> {
    const refs = new Map<string, PlatformRef>(
      (
        await platformRefs(
          tx,
          rows.map((n) => n.platformId),
        )
      ).map((p) => [p.id, p]),
    );
    const calendar = await this.calendars.current(tx);
    return rows.map((row) => {
      const { id, round, toldOn, dueOn, provisional, consentedAt, closedAs, version } = row;
      return {
        id,
        round,
        toldOn,
        dueOn,
        provisional,
        consentedAt,
        closedAs,
        version,
        platform: refs.get(row.platformId) ?? { id: row.platformId, name: '', regionCode: row.regionCode },
        workingDaysLeft: workingDaysLeft(this.clock.today(), dueOn, calendar),
        remarks: remarksOf(acts, id, (act) => act.actorName),
        toWeigh: closedAs === null && hindrance(row, this.clock.today()) === 'STATEMENT',
      };
    });
  }
}

/** The statements about a notice, oldest first. */
export function remarksOf(
  acts: readonly CaseActEntity[],
  noticeId: string,
  nameOf: (act: CaseActEntity) => string,
): CaseRemark[] {
  return acts
    .filter((a) => a.noticeId === noticeId && (a.kind === 'statement' || a.kind === 'weigh'))
    .map((a) => ({ id: a.id, side: a.side, by: nameOf(a), text: a.text ?? '', at: a.occurredAt }))
    .reverse();
}

/** The fields by which a version is compared with another. */
function compared(v: CaseVersionEntity, itemCodes: string): Record<string, unknown> {
  const { title, facts, grounds, outcome, lesson } = v;
  const { toPlatforms, categories, tiers, toSubordinates, toSuperior } = v;
  return {
    title,
    facts,
    grounds,
    outcome,
    lesson,
    itemCodes,
    toPlatforms,
    categories: categories.join(', '),
    tiers: tiers.join(', '),
    toSubordinates,
    toSuperior,
  };
}
