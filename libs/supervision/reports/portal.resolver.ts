import { Args, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { AccessService, Allow, OfPlatform } from '#libs/technique/access';
import {
  Id,
  JsonScalar,
  type Once,
  OptionalId,
  OptionalText,
  type PlatformActor,
  Reason,
  Version,
  WholeNumber,
  Year,
  requestSha256,
} from '#libs/technique/kernel';
import { ReportDrafts } from './drafts.service.ts';
import { ConfirmingService } from './confirming.service.ts';
import { FilingService } from './filing.service.ts';
import { PortalReportsReader } from './portal.reader.ts';
import { OwnAnnualReport, OwnAnnualReportRow, OwnReportTodo } from './portal.types.ts';
import { REPORT_ACTS } from './report-acts.rules.ts';
import { holderOf } from './report-subject.ts';
import { ReportCheck, ReportDifference } from './reports.types.ts';
import type { Json, JsonObject } from './template.rules.ts';

const SEEN = 'As last read; 0 while not begun.';
const KEY = 'A retry with the same key and content does nothing, and reads the report as it stands.';
const Body = (nullable: boolean): ParameterDecorator =>
  Args('body', {
    type: () => JsonScalar,
    nullable,
    ...(nullable ? { description: 'The saved draft when absent.' } : {}),
  });

/** Annual reports: the platform's side. The same service answers under /api/v1. */
@Resolver()
export class PortalReportsResolver {
  constructor(
    private readonly reader: PortalReportsReader,
    private readonly drafts: ReportDrafts,
    private readonly filing: FilingService,
    private readonly confirming: ConfirmingService,
  ) {}

  @Allow('own.report.read')
  @Query(() => [OwnAnnualReportRow], {
    description: 'One for each of my platforms and each year that has opened, the newest year first.',
  })
  async ownAnnualReports(
    @OfPlatform() actor: PlatformActor,
    @OptionalId('platformId') platformId: string | null,
  ): Promise<OwnAnnualReportRow[]> {
    return this.reader.list(actor, platformId ?? null);
  }

  @Allow('own.report.read')
  @Query(() => OwnAnnualReport)
  async ownAnnualReport(
    @OfPlatform() actor: PlatformActor,
    @Id('platformId') platformId: string,
    @Year() year: number,
  ): Promise<OwnAnnualReport> {
    return this.reader.one(actor, platformId, year);
  }

  @Allow('own.report.read')
  @Query(() => [OwnReportTodo], {
    description: 'To-dos of my platforms about their reports, the nearest filing deadline first.',
  })
  async ownReportTodos(@OfPlatform() actor: PlatformActor): Promise<OwnReportTodo[]> {
    return this.reader.todos(actor);
  }

  @Allow('own.report.read')
  @Query(() => [ReportDifference], { description: 'Between two versions, by their seq.' })
  async ownAnnualReportDifference(
    @OfPlatform() actor: PlatformActor,
    @Id('platformId') platformId: string,
    @Year() year: number,
    @WholeNumber('from') from: number,
    @WholeNumber('to') to: number,
  ): Promise<ReportDifference[]> {
    return this.reader.differences(actor, platformId, year, from, to);
  }

  @Allow('own.report')
  @Query(() => ReportCheck, { description: 'The dry run: all that a submission would be refused for.' })
  async checkAnnualReport(
    @OfPlatform() actor: PlatformActor,
    @Id('platformId') platformId: string,
    @Year() year: number,
    @Body(true) body: Json,
  ): Promise<ReportCheck> {
    const faults = await this.drafts.check(actor, platformId, year, body);
    return { valid: faults.length === 0, faults };
  }

  @Allow('own.report')
  @Mutation(() => OwnAnnualReport, {
    description:
      'Keeps a draft, which may be incomplete; beside a filed report it is the draft of an amendment.',
  })
  async saveAnnualReport(
    @OfPlatform() actor: PlatformActor,
    @Id('platformId') platformId: string,
    @Year() year: number,
    @Version(SEEN) seen: number,
    @Body(false) body: Json,
  ): Promise<OwnAnnualReport> {
    return this.drafts.save(actor, { platformId, year, seen, body }, this.reader.after(actor));
  }

  @Allow('own.report')
  @Mutation(() => OwnAnnualReport, {
    description: 'Waits for the primary responsible person, or, submitted by that person, is filed.',
  })
  async submitAnnualReport(
    @OfPlatform() actor: PlatformActor,
    @Id('platformId') platformId: string,
    @Year() year: number,
    @Version(SEEN) seen: number,
    @Body(true) body: JsonObject | null,
    @OptionalText('idempotencyKey', KEY) key: string | null,
  ): Promise<OwnAnnualReport> {
    const once = onceOf(actor, key, ['submit', platformId, year, body ?? null]);
    return this.filing.submit(actor, { platformId, year, seen, body, once }, this.reader.after(actor));
  }

  @Allow('own.report')
  @Mutation(() => OwnAnnualReport, {
    description: 'Amends a filed report; every version is kept, and the time of filing stays as it was.',
  })
  async amendAnnualReport(
    @OfPlatform() actor: PlatformActor,
    @Id('platformId') platformId: string,
    @Year() year: number,
    @Version(SEEN) seen: number,
    @Reason() reason: string,
    @Body(true) body: JsonObject | null,
    @OptionalText('idempotencyKey', KEY) key: string | null,
  ): Promise<OwnAnnualReport> {
    const once = onceOf(actor, key, ['amend', platformId, year, reason, body ?? null]);
    const input = { platformId, year, seen, reason, body, once };
    return this.filing.amend(actor, input, this.reader.after(actor));
  }

  @Allow('own.report')
  @Mutation(() => OwnAnnualReport, { description: 'Withdraws the version that waits for confirmation.' })
  async withdrawAnnualReport(
    @OfPlatform() actor: PlatformActor,
    @Id('platformId') platformId: string,
    @Year() year: number,
    @Version(SEEN) seen: number,
    @Reason() reason: string,
  ): Promise<OwnAnnualReport> {
    return this.confirming.withdraw(actor, { platformId, year, seen }, reason, this.reader.after(actor));
  }

  @Allow('own.confirmReport')
  @Mutation(() => OwnAnnualReport, {
    description: 'The primary responsible person files the version that waits.',
  })
  async confirmAnnualReport(
    @OfPlatform() actor: PlatformActor,
    @Id('platformId') platformId: string,
    @Year() year: number,
    @Version(SEEN) seen: number,
  ): Promise<OwnAnnualReport> {
    return this.confirming.confirm(actor, { platformId, year, seen }, this.reader.after(actor));
  }

  @Allow('own.confirmReport')
  @Mutation(() => OwnAnnualReport)
  async declineAnnualReport(
    @OfPlatform() actor: PlatformActor,
    @Id('platformId') platformId: string,
    @Year() year: number,
    @Version(SEEN) seen: number,
    @Reason() reason: string,
  ): Promise<OwnAnnualReport> {
    return this.confirming.decline(actor, { platformId, year, seen }, reason, this.reader.after(actor));
  }
}

function onceOf(actor: PlatformActor, key: string | null | undefined, content: unknown[]) {
  if (key === null || key === undefined) return undefined;
  const once: Once = { holder: holderOf(actor), key, requestSha256: requestSha256(JSON.stringify(content)) };
  return { ...once, anew: true };
}

/** Fields that only the dashboard asks for. */
@Resolver(() => OwnAnnualReport)
export class OwnReportFields {
  constructor(private readonly accounts: AccessService) {}

  @Allow('own.report.read')
  @ResolveField(() => [String], {
    description: 'The names of the people of my platform who may confirm a report that waits.',
  })
  async confirmers(@OfPlatform() actor: PlatformActor, @Parent() report: OwnAnnualReport): Promise<string[]> {
    return this.accounts.peopleWho(actor, report.platformId, REPORT_ACTS.acts.confirm.permission);
  }
}
