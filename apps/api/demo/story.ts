import { theId } from '#libs/technique/acts';
import type { INestApplicationContext } from '@nestjs/common';
import {
  type CivilDate,
  type OfficeActor,
  type PlatformActor,
  type SettableClock,
  addDays,
  civilDateIn,
} from '#libs/technique/kernel';
import { InspectionsService } from '#libs/supervision/inspections';
import { PortalLedgerService } from '#libs/supervision/ledger';
import {
  ExtensionsService,
  OrdersService,
  PortalOrdersService,
  SettlementService,
} from '#libs/supervision/orders';
import type { Agenda } from './agenda.ts';
import type { WorkDays } from './days.ts';
import type { Chance } from './random.ts';
import type { Reads } from './reads.ts';
import { type InventedPlatform, TITLES } from './world.ts';

export interface Team {
  director: OfficeActor;
  officers: OfficeActor[];
  inspectors: OfficeActor[];
}

export interface Case {
  id: string;
  /** Its index among the platforms of all offices. */
  i: number;
  invented: InventedPlatform;
  team: Team;
  responsible: PlatformActor;
  /** Where its latest order stops, so that the to-do list has something. */
  stage?: Stage;
}

export type Stage = 'DRAFT' | 'SERVED' | 'ANSWERED' | 'ACCEPTED';

/** How work arises and is done: inspections, orders, answers, verifications, through the services only. */
export class Story {
  private readonly inspections: InspectionsService;
  private readonly orders: OrdersService;
  private readonly settlement: SettlementService;
  private readonly own: PortalOrdersService;
  private readonly extensions: ExtensionsService;
  private readonly ledger: PortalLedgerService;

  constructor(
    private readonly app: INestApplicationContext,
    private readonly clock: SettableClock,
    private readonly chance: Chance,
    private readonly agenda: Agenda,
    private readonly reads: Reads,
    private readonly days: WorkDays,
  ) {
    this.inspections = app.get(InspectionsService);
    this.orders = app.get(OrdersService);
    this.settlement = app.get(SettlementService);
    this.own = app.get(PortalOrdersService);
    this.extensions = app.get(ExtensionsService);
    this.ledger = app.get(PortalLedgerService);
  }

  /** The next inspection of a platform, and the one after it. */
  planChecks(c: Case, first: Date): void {
    this.agenda.at(first, async () => {
      await this.check(c);
      const months = c.invented.tier === 'GENERAL' ? this.chance.whole(7, 11) : this.chance.whole(5, 7);
      this.planChecks(c, this.days.later(months * 30 + this.chance.whole(0, 20)));
    });
  }

  /** One more inspection, on or after a day; none when the platform is registered later than that. */
  checkOnce(c: Case, on: CivilDate): void {
    if (on > this.clock.today()) this.agenda.at(this.days.onOrAfter(on), () => this.check(c));
  }

  /** An inspection with findings, and an order that stops at a stage. */
  leaveAt(c: Case, stage: Stage, from: CivilDate): void {
    this.agenda.at(this.days.onOrAfter(from), async () => {
      c.stage = stage;
      await this.check(c);
    });
  }

  private async check(c: Case): Promise<void> {
    const { chance } = this;
    const [lead, second] = chance.some(c.team.inspectors, 2);
    const planner = chance.pick(c.team.officers);
    if (!lead || !second) return;
    const areaCodes = chance.some(['1', '2', '3', '4', '5', '6', '7', '8', '9', '10'], chance.whole(2, 4));
    const plannedOn = civilDateIn(this.days.later(chance.whole(2, 6)));
    const id = await this.inspections.plan(
      planner,
      {
        platformId: c.id,
        mode: chance.pick(['ON_SITE', 'ON_SITE', 'REMOTE', 'DOCUMENTS']),
        plannedOn,
        inspectorIds: [lead.userId, second.userId],
        leadId: lead.userId,
        purpose: chance.pick(['年度例行检查', '日常监督检查', '专项检查', '整改回访检查']),
        areaCodes,
      },
      theId,
    );
    this.agenda.at(this.days.onOrAfter(plannedOn), () => this.inspect(c, id, lead));
  }

  private async inspect(c: Case, id: string, lead: OfficeActor): Promise<void> {
    const { chance } = this;
    await this.inspections.start(lead, id, 1, theId);
    const items = await this.reads.items(id);
    // platforms improve: each year they do better than the year before
    const years = (this.clock.now().getTime() - Date.parse('2023-12-01')) / 31_557_600_000;
    const care = c.stage ? 0.4 : Math.min(0.9, c.invented.care + 0.06 * years);
    const records = items.map((item) => {
      if (chance.happens(0.03)) return { itemId: item.id, version: 1, result: 'NOT_CHECKED' as const };
      const system = chance.happens(care)
        ? ('ESTABLISHED' as const)
        : chance.happens(0.6)
          ? ('PARTIAL' as const)
          : ('NONE' as const);
      const good = chance.happens(care + 0.05) && system !== 'NONE';
      const operation = good
        ? ('EFFECTIVE' as const)
        : chance.happens(0.65)
          ? ('PARTIAL' as const)
          : ('NOT_OPERATING' as const);
      const sampled = chance.pick([5, 8, 10, 20]);
      const failed = operation === 'EFFECTIVE' ? 0 : chance.whole(1, Math.ceil(sampled / 2));
      return {
        itemId: item.id,
        version: 1,
        result: 'ASSESSED' as const,
        systemState: system,
        operationState: operation,
        sampled,
        failed,
        correctedOnSpot: system === 'ESTABLISHED' && operation === 'PARTIAL' && chance.happens(0.15),
      };
    });
    await this.inspections.record(lead, id, records, theId);
    let raised = 0;
    for (const record of records) {
      if (
        record.result !== 'ASSESSED' ||
        (record.systemState === 'ESTABLISHED' && record.operationState === 'EFFECTIVE')
      )
        continue;
      if (raised >= 6 || chance.happens(0.45)) continue;
      raised += 1;
      const axis =
        record.systemState === 'ESTABLISHED'
          ? 'OPERATION'
          : record.operationState === 'EFFECTIVE'
            ? 'SYSTEM'
            : 'BOTH';
      const title = items.find((i) => i.id === record.itemId)?.title ?? '';
      const severity =
        record.systemState === 'NONE' && record.operationState === 'NOT_OPERATING'
          ? chance.pick(['SERIOUS', 'GRAVE'] as const)
          : chance.pick(['MINOR', 'MINOR', 'SERIOUS'] as const);
      await this.inspections.raise(
        lead,
        id,
        {
          itemId: record.itemId,
          title: `${title}：${chance.pick(TITLES[axis])}`,
          description: `抽查 ${String(record.sampled)} 件，其中 ${String(record.failed)} 件无相应记录；制度文本由平台当场提供并核对版本。`,
          severity,
          axis,
        },
        theId,
      );
    }
    await this.inspections.seal(
      lead,
      id,
      2,
      raised === 0 ? '所查各项制度健全、运行正常。' : `发现 ${String(raised)} 项问题，建议责令限期整改。`,
      theId,
    );
    const open = await this.reads.openFindings(id);
    if (open.length > 0) this.agenda.at(this.days.later(chance.whole(1, 5)), () => this.order(c, id));
  }

  private async order(c: Case, inspectionId: string): Promise<void> {
    const { chance } = this;
    const officer = chance.pick(c.team.officers);
    const findings = await this.reads.openFindings(inspectionId);
    if (findings.length === 0) return;
    const id = await this.orders.draft(
      officer,
      {
        platformId: c.id,
        measures: findings.map((f) => ({
          findingId: f.id,
          text: `针对“${f.title}”完善制度、落实责任人，并提交运行记录。`,
        })),
        grounds: '检查中发现的问题及其证据已当场告知平台，平台未提出异议。',
        legalBasis: '《网络信息内容生态治理规定》及本系统责任清单相应条目',
        days: chance.pick([10, 15, 15, 15, 20]),
      },
      theId,
    );
    if (c.stage === 'DRAFT') return;
    this.agenda.at(this.days.later(chance.whole(0, 2)), async () => {
      await this.orders.issue(c.team.director, id, (await this.reads.order(id)).version, theId);
      this.agenda.at(this.days.later(chance.whole(1, 4)), () => this.serve(c, id, officer));
    });
  }

  private async serve(c: Case, id: string, officer: OfficeActor): Promise<void> {
    const { chance } = this;
    if (chance.happens(0.4)) {
      await this.own.confirmService(c.responsible, id, (await this.reads.order(id)).version, theId);
    } else {
      const method = chance.pick(['DIRECT', 'POST', 'ELECTRONIC'] as const);
      await this.orders.serve(
        officer,
        id,
        (await this.reads.order(id)).version,
        {
          method,
          servedOn: this.clock.today(),
          proof: method === 'ELECTRONIC' ? null : '送达回证',
        },
        theId,
      );
    }
    const { dueOn } = await this.reads.order(id);
    if (dueOn === null) return;
    if (c.stage === 'SERVED') {
      await this.extensions.ask(
        c.responsible,
        id,
        5,
        '涉及推荐与审核两套系统改造，须分两次停机升级。',
        theId,
      );
      return;
    }
    // some answer at once, most in the days before the deadline, some late
    const shift = chance.happens(0.5 + c.invented.care * 0.42) ? -chance.whole(0, 6) : chance.whole(2, 25);
    const prompt =
      c.stage !== undefined || chance.happens(0.3) ? addDays(this.clock.today(), chance.whole(2, 6)) : null;
    const answerOn = prompt ?? [addDays(dueOn, shift), addDays(this.clock.today(), 1)].sort().at(-1) ?? dueOn;
    this.agenda.at(this.days.onOrAfter(answerOn), () => this.answer(c, id, officer));
    // a platform that is nearly done asks for the missing days
    if (prompt === null && shift > 0 && shift <= 4)
      this.agenda.at(new Date(`${dueOn}T01:00:00Z`), () => this.moreTime(c, id));
  }

  private async moreTime(c: Case, id: string): Promise<void> {
    await this.extensions.ask(c.responsible, id, 5, '制度已修订，系统改造尚在测试，预计一周内上线。', theId);
    const waits = await this.reads.extension(id);
    const { version } = await this.reads.order(id);
    await this.extensions.grant(c.team.director, id, version, { extensionId: waits.id, days: 5 }, theId);
  }

  private async answer(c: Case, id: string, officer: OfficeActor): Promise<void> {
    const { chance } = this;
    const open = await this.reads.openMeasures(id);
    await this.own.saveAnswer(
      c.responsible,
      id,
      open.map((m) => ({
        measureId: m.id,
        text: '制度已修订并发布，责任到人；运行记录自发布之日起留存，详见说明。',
        systemClaim: 'ESTABLISHED',
        operationClaim: chance.pick(['EFFECTIVE', 'EFFECTIVE', 'PARTIAL'] as const),
      })),
      theId,
    );
    await this.own.submitAnswer(c.responsible, id, (await this.reads.order(id)).version, theId);
    if (c.stage === 'ANSWERED') return;
    this.agenda.at(this.days.later(chance.whole(1, 3)), async () => {
      await this.settlement.accept(officer, id, (await this.reads.order(id)).version, null, theId);
      if (c.stage === 'ACCEPTED') return;
      this.agenda.at(this.days.later(chance.whole(1, 8)), () => this.verify(c, id, officer));
    });
  }

  private async verify(c: Case, id: string, accepted: OfficeActor): Promise<void> {
    const { chance } = this;
    const verifier = chance.pick(
      [...c.team.officers, ...c.team.inspectors].filter((o) => o.userId !== accepted.userId),
    );
    const open = await this.reads.openMeasures(id);
    const results = open.map((m) =>
      chance.happens(0.78 + c.invented.care * 0.2)
        ? {
            measureId: m.id,
            outcome: 'PASS' as const,
            systemState: 'ESTABLISHED' as const,
            operationState: chance.pick(['EFFECTIVE', 'EFFECTIVE', 'EFFECTIVE', 'PARTIAL'] as const),
            note: null,
          }
        : {
            measureId: m.id,
            outcome: 'FAIL' as const,
            systemState: 'PARTIAL' as const,
            operationState: 'PARTIAL' as const,
            note: '记录不足以证明已运行。',
          },
    );
    await this.settlement.verify(verifier, id, (await this.reads.order(id)).version, results, theId);
    this.agenda.at(this.days.later(chance.whole(0, 2)), async () => {
      const { version, state } = await this.reads.order(id);
      if (state === 'VERIFIED') {
        await this.settlement.close(accepted, id, version, null, theId);
        return;
      }
      await this.settlement.reopen(accepted, id, version, 10, '部分措施未通过复核。', theId);
      this.agenda.at(this.days.later(1), () => this.serve(c, id, accepted));
    });
  }

  /** A claim of a platform about itself, once in a while. */
  async claims(c: Case): Promise<void> {
    const rows = await this.reads.duties(c.id);
    for (const { code } of this.chance.some(rows, 6)) {
      await this.ledger.claim(c.responsible, c.id, code, {
        systemState: 'ESTABLISHED',
        operationState: this.chance.pick(['EFFECTIVE', 'PARTIAL'] as const),
        note: null,
      });
    }
  }
}
