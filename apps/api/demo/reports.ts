import type { INestApplicationContext } from '@nestjs/common';
import type { DataSource } from 'typeorm';
import { SCOPES } from '#libs/technique/access';
import {
  type CivilDate,
  type PlatformActor,
  type RowOf,
  type SettableClock,
  addDays,
  civilDateIn,
  col,
  execute,
  readRows,
} from '#libs/technique/kernel';
import { ConfirmingService, FilingService, ReportDrafts, ReviewService } from '#libs/supervision/reports';
import type { JsonObject, PartCheck, SchemaNode } from '#rules/supervision/reports';
import { Agenda } from './agenda.ts';
import { Chance } from './random.ts';
import { inventReport } from './report-text.ts';
import type { Case } from './story.ts';

const YEAR_ROW = {
  year: col.int,
  dueOn: col.date,
  opensOn: col.date,
  schema: col.jsonb.as<SchemaNode>(),
  checks: col.jsonb.as<PartCheck[]>(),
};
type Year = RowOf<typeof YEAR_ROW>;

/** The course of the report of a platform's year. */
type Course =
  | 'PLAIN'
  | 'LATE'
  | 'RETURNED'
  | 'AMENDED'
  | 'PROGRAM'
  // unfinished: to be confirmed, to be reviewed, to be filed again, to be completed, not begun
  | 'AWAITING'
  | 'FILED'
  | 'SENT_BACK'
  | 'DRAFT'
  | 'NONE';

const COURSES: readonly Course[] = ['PLAIN', 'PLAIN', 'PLAIN', 'PROGRAM', 'LATE', 'RETURNED', 'AMENDED'];
/** In the last year that was due, reports are unfinished at every stage. */
const LAST: readonly Course[] = [
  'FILED',
  'PLAIN',
  'PROGRAM',
  'AWAITING',
  'NONE',
  'LATE',
  'RETURNED',
  'FILED',
  'AMENDED',
  'SENT_BACK',
  'DRAFT',
];

/**
 * The platforms' annual reports, generated after the inspections and with separate random numbers, so that one
 * does not change with the other.
 */
export class ReportStory {
  private readonly filing: FilingService;
  private readonly confirming: ConfirmingService;
  private readonly review: ReviewService;
  private readonly drafts: ReportDrafts;
  private readonly chance: Chance;
  private readonly agenda: Agenda;
  private readonly versions = new Map<string, number>();

  constructor(
    app: INestApplicationContext,
    private readonly clock: SettableClock,
    private readonly owner: DataSource,
    private readonly span: { begin: Date; end: Date },
    seed: number,
  ) {
    this.filing = app.get(FilingService);
    this.confirming = app.get(ConfirmingService);
    this.review = app.get(ReviewService);
    this.drafts = app.get(ReportDrafts);
    this.chance = new Chance(seed);
    this.agenda = new Agenda(clock, span.end);
  }

  /** @param unfiled the platform that leaves one year open, to be filed by hand */
  async play(cases: readonly Case[], unfiled: { platformId: string; year: number } | null): Promise<void> {
    const years = await readRows(
      this.owner,
      YEAR_ROW,
      `select y.year, y.due_on, y.opens_on, t.schema, t.checks
         from report_year y join report_template t on t.version = y.template_version
        where y.opens_on >= $1 and y.opens_on < $2 order by y.year`,
      [civilDateIn(this.span.begin), civilDateIn(this.span.end)],
    );
    const entered = new Map(
      (
        await readRows(
          this.owner,
          { id: col.uuid, on: col.date },
          'select id, entered_on as on from platform',
        )
      ).map((p) => [p.id, p.on]),
    );
    const today = civilDateIn(this.span.end);
    const lastDue = years.filter((y) => y.dueOn <= today).at(-1);
    for (const c of cases) {
      let lastYear: JsonObject | null = null;
      for (const year of years) {
        if ((entered.get(c.id) ?? '9999') > `${year.year}-12-31`) continue;
        const list = year === lastDue ? LAST : COURSES;
        const byHand = c.id === unfiled?.platformId && year.year === unfiled.year;
        const course = byHand ? 'NONE' : (list[(c.i + year.year) % list.length] ?? 'PLAIN');
        const facts = { name: c.invented.name, year: year.year, care: c.invented.care, lastYear };
        const body = inventReport(this.chance, year, facts);
        lastYear = body;
        if (course !== 'NONE') this.plan(c, year, course, body);
      }
    }
    await this.agenda.run(() => undefined);
  }

  /** An hour of a day; reports are sent in on weekends as well. */
  private on(day: CivilDate): Date {
    return new Date(Date.parse(`${day}T01:00:00Z`) + this.chance.whole(0, 540) * 60_000);
  }

  private plan(c: Case, year: Year, course: Course, body: JsonObject): void {
    const { chance } = this;
    const late = course === 'LATE';
    const day = addDays(year.dueOn, late ? chance.whole(2, 25) : -chance.whole(1, 40));
    const key = `${c.id} ${year.year}`;
    const program: PlatformActor = { ...c.responsible, role: 'PROGRAM', name: '合规系统', door: 'API' };
    const asProgram = course === 'PROGRAM' || course === 'AWAITING';
    this.agenda.at(this.on(day), async () => {
      if (course === 'DRAFT') {
        const begun = { narrative: body['narrative'] ?? '', areas: {} };
        const draft = { platformId: c.id, year: year.year, seen: 0, body: begun };
        await this.drafts.save(program, draft, async () => null);
        return;
      }
      const input = { platformId: c.id, year: year.year, seen: 0, body };
      const version = await this.filing.submit(
        asProgram ? program : c.responsible,
        input,
        (_, place) => place.report?.version ?? 0,
      );
      this.versions.set(key, version);
      if (course === 'AWAITING') return;
      if (asProgram)
        this.agenda.at(this.later(chance.whole(0, 9)), async () => {
          await this.confirming.confirm(c.responsible, this.at(c, year, key), async () => null);
          this.accept(c, year, key);
        });
      else if (course === 'RETURNED' || course === 'SENT_BACK')
        this.sendBack(c, year, key, course === 'RETURNED' ? body : null);
      else if (course === 'AMENDED') this.amend(c, year, key, body);
      else if (course !== 'FILED') this.accept(c, year, key);
    });
  }

  private later(days: number): Date {
    return this.on(addDays(this.clock.today(), days));
  }

  /** The version that an act has to name; the act increases it. */
  private next(key: string): number {
    const version = this.versions.get(key) ?? 0;
    this.versions.set(key, version + 1);
    return version;
  }

  private at(c: Case, year: Year, key: string): { platformId: string; year: number; seen: number } {
    return { platformId: c.id, year: year.year, seen: this.next(key) };
  }

  private accept(c: Case, year: Year, key: string): void {
    const officer = this.chance.pick(c.team.officers);
    this.agenda.at(this.later(this.chance.whole(5, 40)), () =>
      this.review.accept(officer, this.at(c, year, key), null, async () => undefined),
    );
  }

  /** @param body the corrected report, filed again; null where the report stays returned */
  private sendBack(c: Case, year: Year, key: string, body: JsonObject | null): void {
    const { chance } = this;
    const officer = chance.pick(c.team.officers);
    this.agenda.at(this.later(chance.whole(4, 20)), async () => {
      await this.review.returnReport(
        officer,
        this.at(c, year, key),
        {
          reason: '两处与台账不一致，请核对后重新报送。',
          remarks: [
            {
              pointer: '/areas/2/figures/appealsInTime',
              text: '与检查时提供的申诉办理记录不一致，请核对口径。',
            },
            { pointer: '/areas/10/problems', text: '请写明空缺岗位的补充安排。' },
          ],
        },
        async () => null,
      );
      if (body === null) return;
      this.agenda.at(this.later(chance.whole(3, 12)), async () => {
        const mended = withChange(body, '10', 'problems', '跨部门转岗人员的补训安排偏晚；空缺岗位已在招聘。');
        const input = { platformId: c.id, year: year.year, seen: this.next(key), body: mended };
        await this.filing.submit(c.responsible, input, async () => null);
        this.accept(c, year, key);
      });
    });
  }

  private amend(c: Case, year: Year, key: string, body: JsonObject): void {
    this.agenda.at(this.later(this.chance.whole(6, 30)), async () => {
      const mended = withChange(body, '4', 'nextYear', '夜间班次增加两个常设岗位，第二季度到位。');
      const reason = '漏计一个已批准的夜间岗位，现予更正。';
      const input = { platformId: c.id, year: year.year, seen: this.next(key), body: mended, reason };
      await this.filing.amend(c.responsible, input, async () => null);
      this.accept(c, year, key);
    });
  }
}

/** The program with which the README's call works without changes; the same in every demonstration. */
export async function giveProgram(
  owner: DataSource,
  c: Case,
  { id, secret }: { id: string; secret: string },
): Promise<void> {
  const { userId, name } = c.responsible;
  await execute(
    owner,
    `insert into program (id, platform_id, name, scopes, created_by, actor_name) values ($1, $2, '合规系统（演示）', $3, $4, $5)`,
    [id, c.id, SCOPES, userId, name],
  );
  await execute(
    owner,
    `insert into program_secret (id, program_id, secret_hash) values ($1, $1, sha256(convert_to($2, 'UTF8')))`,
    [id, secret],
  );
}

function withChange(body: JsonObject, area: string, key: string, text: string): JsonObject {
  const areas = body['areas'] as Record<string, JsonObject>;
  return { ...body, areas: { ...areas, [area]: { ...areas[area], [key]: text } } };
}
