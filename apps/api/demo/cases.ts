import type { INestApplicationContext } from '@nestjs/common';
import { theId } from '#libs/technique/acts';
import {
  ApprovalService,
  type CaseFields,
  CasesService,
  PortalCasesService,
  PublicationService,
} from '#libs/supervision/cases';
import { type CivilDate, type PlatformActor, addDays, weekday } from '#libs/technique/kernel';
import type { Agenda } from './agenda.ts';
import type { ClosedFinding, Reads } from './reads.ts';
import type { Team } from './story.ts';

type Stage = 'DRAFT' | 'SUBMITTED' | 'NOTIFIED' | 'PUBLISHED' | 'WITHDRAWN';

interface Plan {
  /** Days before today on which the draft is written. */
  ago: number;
  stage: Stage;
  findings: number;
  /** The platform makes a statement instead of giving its consent. */
  speaks?: boolean;
  /** The platform whose people's accounts are shown. */
  shown?: boolean;
  lesson: string;
}

const PLANS: Plan[] = [
  { ago: 75, stage: 'WITHDRAWN', findings: 1, lesson: '制度文本与实际运行要一并更新，二者缺一不可。' },
  {
    ago: 48,
    stage: 'PUBLISHED',
    findings: 2,
    speaks: true,
    lesson: '同类问题在多个环节反复出现，根子在没有专人负责。应当明确责任人，按月自查并留存记录。',
  },
  {
    ago: 27,
    stage: 'PUBLISHED',
    findings: 1,
    lesson: '整改不能止于补写制度。应当以运行记录证明制度已经落实，记录保存期限不少于六个月。',
  },
  {
    ago: 5,
    stage: 'NOTIFIED',
    findings: 1,
    shown: true,
    lesson: '抽查不达标往往始于日常巡查不留痕，应当逐次记录。',
  },
  { ago: 2, stage: 'SUBMITTED', findings: 2, lesson: '产品改版时应当同步复核责任清单所列各项。' },
  { ago: 1, stage: 'DRAFT', findings: 1, lesson: '' },
];

const hourOf = (day: CivilDate, hour: number): Date =>
  new Date(Date.parse(`${day}T00:00:00Z`) + hour * 3_600_000);

/** The day itself, or the nearest one before or after it that is not on a weekend. */
function weekdayFrom(from: CivilDate, step: 1 | -1): CivilDate {
  let day = from;
  while (weekday(day) > 5) day = addDays(day, step);
  return day;
}

/** Typical cases at every stage, written by the city's office from closed findings. */
export class CaseStory {
  private readonly cases: CasesService;
  private readonly approval: ApprovalService;
  private readonly publication: PublicationService;
  private readonly own: PortalCasesService;
  private readonly used = new Set<string>();

  constructor(
    app: INestApplicationContext,
    private readonly agenda: Agenda,
    private readonly reads: Reads,
    private readonly team: Team,
    private readonly today: CivilDate,
    private readonly headOf: (platformId: string) => PlatformActor | undefined,
    private readonly shownId: () => string | undefined,
  ) {
    this.cases = app.get(CasesService);
    this.approval = app.get(ApprovalService);
    this.publication = app.get(PublicationService);
    this.own = app.get(PortalCasesService);
  }

  plan(): void {
    for (const plan of PLANS) this.agenda.at(this.on(plan.ago), () => this.draft(plan));
  }

  private on(ago: number, hour = 2): Date {
    return hourOf(weekdayFrom(addDays(this.today, -ago), -1), hour);
  }

  private pick(plan: Plan, closed: readonly ClosedFinding[]): ClosedFinding[] {
    const unused = closed.filter((f) => !this.used.has(f.id));
    const shown = plan.shown === true ? unused.filter((f) => f.platformId === this.shownId()) : [];
    const [first] = shown.length > 0 ? shown : unused;
    if (!first) return [];
    const same = unused.filter((f) => f.platformId === first.platformId && f.id !== first.id);
    const chosen = [first, ...same.slice(0, plan.findings - 1)];
    for (const { id } of chosen) this.used.add(id);
    return chosen;
  }

  private async draft(plan: Plan): Promise<void> {
    const [author] = this.team.officers;
    if (!author) return;
    const chosen = this.pick(plan, await this.reads.closedFindings(author.officeId));
    const [first] = chosen;
    // a short demonstration may have no closed finding yet
    if (!first) return;
    const findingIds = chosen.map((f) => f.id);
    const { title, facts, grounds, outcome, itemCodes } = await this.cases.propose(author, findingIds);
    const named = plan.stage === 'DRAFT' ? `${first.platformName}（${first.domain}）` : '某平台';
    const fields: CaseFields = {
      findingIds,
      title,
      grounds,
      outcome,
      itemCodes,
      lesson: plan.lesson,
      facts: facts.replace('某平台', named),
      audience: {
        toPlatforms: true,
        categories: plan.ago === 27 ? ['USER_ACCOUNTS'] : [],
        tiers: plan.ago === 5 ? ['HEAD', 'KEY'] : [],
        toSubordinates: true,
        toSuperior: plan.ago === 48,
      },
    };
    const id = await this.cases.draft(author, fields, theId);
    if (plan.stage === 'DRAFT') return;
    await this.cases.submit(author, id, await this.version(id), theId);
    if (plan.stage === 'SUBMITTED') return;
    this.agenda.at(this.on(plan.ago - 2, 5), () => this.tell(plan, id));
  }

  private async tell(plan: Plan, id: string): Promise<void> {
    const [author] = this.team.officers;
    if (!author) return;
    await this.approval.approve(this.team.director, id, await this.version(id), null, theId);
    await this.approval.notify(
      author,
      id,
      await this.version(id),
      plan.stage === 'NOTIFIED' ? 5 : null,
      theId,
    );
    if (plan.stage === 'NOTIFIED') return;
    this.agenda.at(this.on(plan.ago - 4, 6), () => this.hear(plan, id));
    // holidays may make the period longer, so the day of publication is read from the notices
    const due =
      (await this.reads.notices(id))
        .map((n) => n.dueOn)
        .sort()
        .at(-1) ?? this.today;
    this.agenda.at(hourOf(weekdayFrom(addDays(due, 1), 1), 2), () => this.publish(plan, id));
  }

  private async hear(plan: Plan, id: string): Promise<void> {
    for (const notice of await this.reads.notices(id)) {
      const head = this.headOf(notice.platformId);
      if (!head) continue;
      if (plan.speaks === true)
        await this.own.state(head, notice.id, notice.version, '事实属实，请注明已在期限内整改到位。', theId);
      else await this.own.consent(head, notice.id, notice.version, theId);
    }
  }

  private async publish(plan: Plan, id: string): Promise<void> {
    const [author] = this.team.officers;
    for (const notice of author && plan.speaks === true ? await this.reads.notices(id) : [])
      if (author)
        await this.approval.weigh(author, id, notice.id, notice.version, '采纳，处置结果一段已写明。', theId);
    await this.publication.publish(this.team.director, id, await this.version(id), theId);
    if (plan.stage !== 'WITHDRAWN') return;
    this.agenda.at(this.on(plan.ago - 40), async () => {
      const changedOn = addDays(this.today, -(plan.ago - 39));
      const reason = '所依据的处理决定已经变更，原文不再适用。';
      await this.publication.withdraw(
        this.team.director,
        id,
        await this.version(id),
        reason,
        changedOn,
        theId,
      );
    });
  }

  private async version(id: string): Promise<number> {
    return this.reads.caseVersion(id);
  }
}
