import { Injectable } from '@nestjs/common';
import { shutTo } from '#libs/access';
import { CalendarService } from '#libs/calendar';
import {
  type AllowedAction,
  type Connection,
  Db,
  type PageArgs,
  type PlatformActor,
  Refusal,
  type Tx,
  allowance,
  knownId,
  readerLang,
} from '#libs/kernel';
import { platformRefs } from '#libs/platforms';
import { type OfficeEntity, officesById } from '#libs/territory';
import { workingDaysLeft } from '#rules/calendar';
import type { Text } from '#rules/kernel';
import { CaseActEntity, CaseNoticeEntity } from './bulletins.entity.ts';
import { CaseParts, remarksOf } from './case-parts.ts';
import { type OwnCaseRow, pageOfOwnCases } from './cases.list.ts';
import { PLATFORM_ACTS } from './cases.rules.ts';
import type { OwnCase, OwnCaseNotice } from './own.types.ts';

const MAX_NOTICES = 200;

/** Cases as the platform's people see them, and notices of their own ones. */
@Injectable()
export class OwnCasesReader {
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
        allowedActions: noticeActions(actor, row),
      };
    });
  }

  /** How many notices wait for a view. */
  async waiting(actor: PlatformActor): Promise<number> {
    return (await this.notices(actor)).filter((n) => n.waiting).length;
  }
}

const NOBODY: Text = { zh: '', en: '' };

async function officeNames(tx: Tx, ids: readonly string[]): Promise<Map<string, Text>> {
  const offices: OfficeEntity[] = await officesById(tx, ids);
  return new Map(offices.map((o) => [o.id, { zh: o.name, en: o.nameEn }]));
}

/** What this person or program may do with a notice now; once it is over, nothing. */
function noticeActions(actor: PlatformActor, notice: CaseNoticeEntity): AllowedAction[] {
  if (notice.closedAs !== null) return [];
  return (['statement', 'consent'] as const)
    .filter((action) => action === 'statement' || notice.consentedAt === null)
    .map((action) => {
      const shut = shutTo(actor, PLATFORM_ACTS[action]);
      return allowance(action, shut?.code ?? null, shut?.params);
    });
}
