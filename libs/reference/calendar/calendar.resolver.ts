import { Query, Resolver } from '@nestjs/graphql';
import { Allow, Who } from '#libs/technique/access';
import {
  type Actor,
  type AnonymousActor,
  type CivilDate,
  Clock,
  Day,
  Db,
  GivenText,
  WholeNumber,
  addMonths,
  notBefore,
} from '#libs/technique/kernel';
import { isWorkingDay, workingDaysLeft } from './calendar.rules.ts';
import { CalendarService } from './calendar.service.ts';
import { DeadlineType, Desk, PeriodRuleType } from './calendar.types.ts';
import { deadlineView } from './calendar.view.ts';
import { InstallationFacts } from './installation-facts.ts';

const NOBODY: AnonymousActor = { kind: 'ANONYMOUS', door: 'BROWSER' };

@Resolver()
export class CalendarResolver {
  constructor(
    private readonly db: Db,
    private readonly clock: Clock,
    private readonly calendar: CalendarService,
    private readonly facts: InstallationFacts,
  ) {}

  @Allow('PUBLIC')
  @Query(() => Desk)
  async desk(): Promise<Desk> {
    const today = this.clock.today();
    const calendar = await this.db.tx(NOBODY, (tx) => this.calendar.current(tx));
    const named = calendar.days.get(today);
    return {
      today,
      isWorkingDay: isWorkingDay(calendar, today),
      dayName: named ? { zh: named.nameZh, en: named.nameEn } : null,
      version: this.facts.version,
      calendarCoveredTo: calendar.coveredTo,
      demoAccounts: this.facts.demoAccounts,
      demonstration: this.facts.demonstration,
    };
  }

  @Allow('calendar.read')
  @Query(() => [PeriodRuleType])
  async periodRules(@Who() actor: Actor): Promise<PeriodRuleType[]> {
    const rules = await this.db.tx(actor, (tx) => this.calendar.rules(tx));
    return rules.map((r) => ({
      ...r,
      title: { zh: r.title, en: r.titleEn },
      basis: { zh: r.basis, en: r.basisEn },
    }));
  }

  @Allow('calendar.read')
  @Query(() => DeadlineType, {
    description:
      'The deadline that a period would give; nothing is stored. Refused with DAYS_RANGE, DEADLINE_BEFORE_SERVICE, DATE_TOO_EARLY.',
  })
  async deadlinePreview(
    @Who() actor: Actor,
    @GivenText('ruleCode') ruleCode: string,
    @Day('servedOn') servedOn: CivilDate,
    @WholeNumber('length') length: number,
  ): Promise<DeadlineType> {
    return this.db.tx(actor, async (tx) => {
      notBefore(servedOn, addMonths(this.clock.today(), -120), 'servedOn');
      const deadline = await this.calendar.deadline(tx, ruleCode, servedOn, length);
      const calendar = await this.calendar.current(tx);
      const left = workingDaysLeft(this.clock.today(), deadline.dueOn, calendar);
      return deadlineView(deadline, servedOn, left, calendar);
    });
  }
}
