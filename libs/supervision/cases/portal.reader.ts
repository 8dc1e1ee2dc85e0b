import { Injectable } from '@nestjs/common';
import { type Answer, allowedActions } from '#libs/technique/acts';
import { CalendarService } from '#libs/reference/calendar';
import {
  type Connection,
  Db,
  type PageArgs,
  type PlatformActor,
  Refusal,
  type Tx,
  knownId,
  readerLang,
} from '#libs/technique/kernel';
import { platformRefs } from '#libs/supervision/platforms';
import { type OfficeEntity, officesById } from '#libs/reference/territory';
import { workingDaysLeft } from '#rules/reference/calendar';
import type { Text } from '#rules/technique/kernel';
import { CaseActEntity, CaseNoticeEntity } from './cases.entity.ts';
import { NOTICE_ACTS } from './case-acts.rules.ts';
import { CaseParts, remarksOf } from './case-parts.ts';
import { type OwnCaseRow, pageOfOwnCases } from './cases.list.ts';
import type { OwnCase, OwnCaseNotice } from './portal.types.ts';

const MAX_NOTICES = 200;

/** Cases as the platform's people see them, and the notices about the platform's own cases. */
@Injectable()
export class PortalCasesReader {
  constructor(
    private readonly db: Db,
    private readonly calendars: CalendarService,
    private readonly parts: CaseParts,
  ) {}

  async page(
    actor: PlatformActor,
    filter: { text?: string | null; itemCode?: string | null },
    args: PageArgs,
  ): Promise<Connection<OwnCase>> {
    return this.db.tx(actor, async (tx) => {
      const page = await pageOfOwnCases(tx, filter, args);
      const views = await this.views(
        tx,
        page.edges.map((e) => e.node),
      );
      return { ...page, edges: page.edges.map(({ cursor }, i) => ({ cursor, node: views[i] as OwnCase })) };
    });
  }

  /** @throws Refusal NOT_FOUND */
  async one(actor: PlatformActor, id: string): Promise<OwnCase> {
    knownId(id);
    return this.db.tx(actor, async (tx) => {
      const page = await pageOfOwnCases(tx, { id }, { first: 1 });
      const [view] = await this.views(
        tx,
        page.edges.map((e) => e.node),
      );
      if (!view) throw new Refusal('NOT_FOUND', { field: 'id' });
      return view;
    });
  }

  private async views(tx: Tx, rows: readonly OwnCaseRow[]): Promise<OwnCase[]> {
    const offices = await officeNames(
      tx,
      rows.map((r) => r.officeId),
    );
    const views: OwnCase[] = [];
    for (const row of rows) {
      const { id, number, title, seq, publishedOn, withdrawnOn, withdrawReason, sha256 } = row;
      const { facts, grounds, outcome, lesson } = row;
      const readable = facts !== null && grounds !== null && outcome !== null && lesson !== null;
      views.push({
        id,
        number,
        title,
        seq,
        publishedOn,
        withdrawnOn,
        withdrawReason,
        sha256,
        officeName: offices.get(row.officeId) ?? NOBODY,
        text: readable ? { facts, grounds, outcome, lesson } : null,
        items: await this.parts.itemViews(
          tx,
          row.itemVersionIds.map((itemVersionId) => ({ itemVersionId })),
        ),
      });
    }
    return views;
  }

  /** Notices of my platforms, the newest first. */
  async notices(actor: PlatformActor): Promise<OwnCaseNotice[]> {
    return this.db.tx(actor, async (tx) => {
      const rows = await tx.find(CaseNoticeEntity, {
        order: { toldAt: 'DESC', id: 'DESC' },
        take: MAX_NOTICES,
      });
      return this.noticeViews(tx, actor, rows);
    });
  }

  /** @throws Refusal NOT_FOUND */
  async notice(actor: PlatformActor, id: string): Promise<OwnCaseNotice> {
    knownId(id);
    return this.db.tx(actor, async (tx) => {
      const rows = await tx.find(CaseNoticeEntity, { where: { id } });
      const [view] = await this.noticeViews(tx, actor, rows);
      if (!view) throw new Refusal('NOT_FOUND', { field: 'id' });
      return view;
    });
  }

  /** A notice as its reader sees it at the end of an act. */
  after(actor: PlatformActor): Answer<CaseNoticeEntity, OwnCaseNotice> {
    return async (tx, notice) => {
      const [view] = await this.noticeViews(tx, actor, [notice]);
      return view as OwnCaseNotice;
    };
  }

  private async noticeViews(
    tx: Tx,
    actor: PlatformActor,
    rows: readonly CaseNoticeEntity[],
  ): Promise<OwnCaseNotice[]> {
    if (rows.length === 0) return [];
    const offices = await officeNames(
      tx,
      rows.map((r) => r.officeId),
    );
    const refs = await platformRefs(
      tx,
      rows.map((r) => r.platformId),
    );
    const acts = await tx
      .createQueryBuilder(CaseActEntity, 'a')
      .where('a.notice_id = any(:ids)', { ids: rows.map((r) => r.id) })
      .orderBy('a.occurredAt', 'DESC')
      .addOrderBy('a.id', 'DESC')
      .getMany();
    const calendar = await this.calendars.current(tx);
    const today = this.parts.clock.today();
    return rows.map((row) => {
      const { id, title, facts, grounds, outcome, lesson, toldOn, dueOn, provisional } = row;
      const { consentedAt, closedAs, version } = row;
      const officeName = offices.get(row.officeId) ?? NOBODY;
      return {
        id,
        title,
        toldOn,
        dueOn,
        provisional,
        consentedAt,
        closedAs,
        version,
        officeName,
        text: { facts, grounds, outcome, lesson },
        platformName: refs.find((p) => p.id === row.platformId)?.name ?? '',
        workingDaysLeft: workingDaysLeft(today, dueOn, calendar),
        remarks: remarksOf(acts, id, (a) => (a.side === 'OFFICE' ? officeName[readerLang()] : a.actorName)),
        waiting: closedAs === null && consentedAt === null && row.statedAt === null && today <= dueOn,
        allowedActions: allowedActions(NOTICE_ACTS, actor, row, undefined),
      };
    });
  }

  /** How many notices still wait for a view. */
  async waiting(actor: PlatformActor): Promise<number> {
    return (await this.notices(actor)).filter((n) => n.waiting).length;
  }
}

const NOBODY: Text = { zh: '', en: '' };

async function officeNames(tx: Tx, ids: readonly string[]): Promise<Map<string, Text>> {
  const offices: OfficeEntity[] = await officesById(tx, ids);
  return new Map(offices.map((o) => [o.id, { zh: o.name, en: o.nameEn }]));
}
