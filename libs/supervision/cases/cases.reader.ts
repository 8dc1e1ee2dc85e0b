import { Injectable } from '@nestjs/common';
import { officersById } from '#libs/technique/access';
import { type Answer, allowedActions } from '#libs/technique/acts';
import {
  type Actor,
  type Connection,
  Db,
  type OfficeActor,
  type PageArgs,
  type Tx,
  changedFields,
  civilDateIn,
  readerLang,
} from '#libs/technique/kernel';
import { RecusalService } from '#libs/staffing/staff';
import { officeView, officesById } from '#libs/reference/territory';
import { regionRange } from '#rules/reference/territory';
import DataLoader from 'dataloader';
import type { CaseActEntity, CaseEntity } from './cases.entity.ts';
import * as store from './cases.store.ts';
import type { CaseActType, CaseLine, CaseRef, CaseWarningType, TypicalCase } from './cases.types.ts';
import { CASE_ACTS } from './case-acts.rules.ts';
import { CaseParts } from './case-parts.ts';
import { type CaseWarning, warningsIn } from './case-readiness.ts';
import { type CaseListFilter, pageOfCases } from './cases.list.ts';
import { shownAs, viewUntil, withdrawnInTime } from './cases.rules.ts';
import { caseSteps } from './steps.rules.ts';

const CASES_PER_ITEM = 5;

/** Cases as offices see them: their own in full, those of others as published. */
@Injectable()
export class CasesReader {
  private readonly loaders = new WeakMap<Actor, DataLoader<string, CaseRef[]>>();

  constructor(
    private readonly db: Db,
    private readonly parts: CaseParts,
    private readonly recusal: RecusalService,
  ) {}

  /** @throws Refusal NOT_FOUND */
  async one(actor: OfficeActor, id: string): Promise<TypicalCase> {
    return this.db.tx(actor, async (tx) => this.after(actor)(tx, await store.caseById(tx, id)));
  }

  /** A case as its reader sees it at the end of an act. */
  after(actor: OfficeActor): Answer<CaseEntity, TypicalCase> {
    return async (tx, found) =>
      found.officeId === actor.officeId ? this.own(tx, actor, found) : this.others(tx, actor, found);
  }

  async page(actor: OfficeActor, filter: CaseListFilter, args: PageArgs): Promise<Connection<CaseLine>> {
    return this.db.tx(actor, async (tx) => {
      const page = await pageOfCases(tx, actor, filter, args);
      const rows = page.edges.map((e) => e.node);
      const offices = new Map(
        (
          await officesById(
            tx,
            rows.map((r) => r.officeId),
          )
        ).map((o) => [o.id, officeView(o)]),
      );
      const edges = page.edges.flatMap(({ cursor, node }) => {
        const office = offices.get(node.officeId);
        if (!office) return [];
        const { id, number, title, state, publishedOn, withdrawnOn, itemCodes } = node;
        const { toPlatforms, categories, tiers, toSubordinates, toSuperior } = node;
        const line: CaseLine = {
          id,
          number,
          title,
          state,
          publishedOn,
          withdrawnOn,
          itemCodes,
          office,
          own: node.officeId === actor.officeId,
          shown: shownAs(node),
          audience: { toPlatforms, categories, tiers, toSubordinates, toSuperior },
          draftedOn: civilDateIn(node.createdAt),
        };
        return [{ cursor, node: line }];
      });
      return { ...page, edges };
    });
  }

  /** The newest published cases on a duty item that the reader may see; one query for all items of a request. */
  async ofItem(actor: Actor, code: string): Promise<CaseRef[]> {
    let loader = this.loaders.get(actor);
    if (!loader) {
      loader = new DataLoader((codes) => this.ofItems(actor, codes), { cache: false });
      this.loaders.set(actor, loader);
    }
    return loader.load(code);
  }

  private async ofItems(actor: Actor, codes: readonly string[]): Promise<CaseRef[][]> {
    const rows = await this.db.tx(actor, (tx) => store.casesOfItems(tx, [...new Set(codes)], CASES_PER_ITEM));
    return codes.map((code) =>
      rows
        .filter((r) => r.itemCode === code)
        .map(({ id, number, title, publishedOn, office, officeEn }) => {
          return { id, number, title, publishedOn, officeName: { zh: office, en: officeEn } };
        }),
    );
  }

  private async own(tx: Tx, actor: OfficeActor, c: CaseEntity): Promise<TypicalCase> {
    const [draft] = await store.draftsOf(tx, [c.id]);
    if (!draft) throw new Error(`case ${c.id} without a text`);
    const items = await store.itemsOf(tx, [c.id]);
    const acts = await store.actsOf(tx, [c.id]);
    const notices = await store.noticesOf(tx, [c.id]);
    const open = notices.filter((n) => n.closedAs === null);
    const working = ['DRAFT', 'RETURNED', 'SUBMITTED', 'APPROVED', 'NOTIFIED'].includes(c.state);
    const warnings = working ? await warningsIn(tx, c.id) : [];
    const unanswered = warnings.filter((w) => w.answer === null).length;
    const ids = [c.draftedBy, c.submittedBy, c.approvedBy].filter((id) => id !== null);
    const names = new Map((await officersById(tx, ids)).map((o) => [o.id, o.name]));
    const name = (id: string | null): string | null => (id === null ? null : (names.get(id) ?? null));
    const { toPlatforms, categories, tiers } = draft;
    const range = regionRange(c.regionCode);
    const today = this.parts.clock.today();
    const sources = (await store.sourcePlatforms(tx, c.id)).map(({ platformId }) => platformId);
    const aside = (await this.recusal.ofOne(tx, actor, sources)).size > 0;
    const part = { unanswered, notices: open, today };
    const actions = allowedActions(CASE_ACTS, actor, c, part, { otherOffice: null, aside });
    return {
      ...(await this.common(tx, c)),
      own: true,
      title: draft.title,
      state: c.state,
      text: await this.parts.text(
        tx,
        draft,
        items.filter((i) => i.seq === 0),
      ),
      versions: await this.parts.versions(
        tx,
        await store.versionsOf(tx, [c.id]),
        items,
        await store.reviewsOf(tx, [c.id]),
      ),
      warnings: warnings.map(warningView),
      openWarnings: unanswered,
      notices: await this.parts.notices(tx, notices, acts),
      acts: acts.map(actView),
      steps: caseSteps(
        {
          ...c,
          draftedOn: civilDateIn(c.createdAt),
          viewUntil: viewUntil(open),
          submittedBy: name(c.submittedBy),
          mayApprove: actions.some(({ action, allowed }) => action === 'approve' && allowed),
        },
        readerLang(),
      ),
      recipients: toPlatforms ? await store.countAddressed(tx, range, categories, tiers) : 0,
      draftedBy: name(c.draftedBy),
      submittedBy: name(c.submittedBy),
      approvedBy: name(c.approvedBy),
      decisionChangedOn: c.decisionChangedOn,
      withdrawDueOn: c.withdrawDueOn,
      withdrawnInTime: withdrawnInTime(c),
      allowedActions: actions,
    };
  }

  /** A case of another office: its published text, and whether it was withdrawn; nothing of how it was written. */
  private async others(tx: Tx, actor: OfficeActor, c: CaseEntity): Promise<TypicalCase> {
    const items = await store.itemsOf(tx, [c.id]);
    const versions = await this.parts.versions(tx, await store.versionsOf(tx, [c.id]), items, []);
    const common = await this.common(tx, c);
    return {
      ...common,
      own: false,
      title: c.title ?? '',
      state: c.withdrawnOn === null ? 'PUBLISHED' : 'WITHDRAWN',
      text: versions[0]?.text ?? null,
      versions,
      warnings: [],
      openWarnings: 0,
      notices: [],
      acts: [],
      steps: [],
      recipients: null,
      draftedBy: null,
      submittedBy: null,
      approvedBy: null,
      decisionChangedOn: null,
      withdrawDueOn: null,
      withdrawnInTime: null,
      allowedActions: [],
    };
  }

  private async common(tx: Tx, c: CaseEntity) {
    const [office] = await officesById(tx, [c.officeId]);
    if (!office) throw new Error(`case ${c.id} without an office`);
    const { id, number, publishedOn, withdrawnOn, withdrawReason, version } = c;
    return {
      id,
      number,
      publishedOn,
      withdrawnOn,
      withdrawReason,
      version,
      office: officeView(office),
      shown: shownAs(c),
      findings: await this.parts.findingViews(tx, id),
      draftedOn: civilDateIn(c.createdAt),
    };
  }
}

function warningView(w: CaseWarning): CaseWarningType {
  const { answer, ...warning } = w;
  return {
    ...warning,
    reason: answer?.reason ?? null,
    answeredBy: answer?.by ?? null,
    answeredAt: answer?.at ?? null,
  };
}

function actView(row: CaseActEntity): CaseActType {
  const { id, kind, side, role: byRole, actorName: byName, door, stateAfter, text, recordedAt } = row;
  return {
    id,
    kind,
    side,
    byRole,
    byName,
    door,
    stateAfter,
    text,
    recordedAt,
    fields: row.kind === 'change' ? changedFields(row.before, row.after) : [],
    at: row.occurredAt,
  };
}
