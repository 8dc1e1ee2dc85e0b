import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Allow, Officer, Who } from '#libs/technique/access';
import {
  type Actor,
  Id,
  Note,
  type OfficeActor,
  OptionalCode,
  type PageArgs,
  Paged,
  Reason,
  Version,
  WholeNumber,
  Year,
} from '#libs/technique/kernel';
import {
  AnnualReport,
  AnnualReportConnection,
  AnnualReportFilterInput,
  AnnualReportRow,
  ReportRemarkInput,
} from './office.types.ts';
import { ReportsReader } from './reports.reader.ts';
import { ReportDifference, ReportTemplate, ReportYear } from './reports.types.ts';
import { ReviewService } from './review.service.ts';
import { ReportTemplatesReader } from './templates.reader.ts';

/** Annual reports: the office's side, and the templates and years that both sides read. */
@Resolver()
export class ReportsResolver {
  constructor(
    private readonly shared: ReportTemplatesReader,
    private readonly reader: ReportsReader,
    private readonly work: ReviewService,
  ) {}

  @Allow('reportTemplate.read')
  @Query(() => [ReportYear], { description: 'The newest first.' })
  async reportYears(@Who() actor: Actor): Promise<ReportYear[]> {
    return this.shared.years(actor);
  }

  @Allow('reportTemplate.read')
  @Query(() => ReportTemplate, { description: 'Of a year, or a version that a report was made with.' })
  async reportTemplate(
    @Who() actor: Actor,
    @Year() year: number,
    @OptionalCode('version') version: string | null,
  ): Promise<ReportTemplate> {
    return version ? this.shared.templateVersion(actor, version) : this.shared.template(actor, year);
  }

  @Allow('report.read')
  @Query(() => AnnualReportConnection, {
    description: 'The platforms within my territory that owe the report of a year, by name.',
  })
  async annualReports(
    @Officer() actor: OfficeActor,
    @Args('filter', { type: () => AnnualReportFilterInput }) filter: AnnualReportFilterInput,
    @Paged() page: PageArgs,
  ): Promise<AnnualReportConnection> {
    const ownOfficeId = filter.own === true ? actor.officeId : null;
    return this.reader.page(actor, { ...filter, ownOfficeId }, page);
  }

  @Allow('report.read')
  @Query(() => [AnnualReportRow], {
    description: 'Every year that has opened and that the platform owes, the newest first.',
  })
  async annualReportsOf(
    @Officer() actor: OfficeActor,
    @Id('platformId') platformId: string,
  ): Promise<AnnualReportRow[]> {
    return this.reader.ofPlatform(actor, platformId);
  }

  @Allow('report.read')
  @Query(() => AnnualReport)
  async annualReport(
    @Officer() actor: OfficeActor,
    @Id('platformId') platformId: string,
    @Year() year: number,
  ): Promise<AnnualReport> {
    return this.reader.one(actor, platformId, year);
  }

  @Allow('report.read')
  @Query(() => [ReportDifference], { description: 'Between two confirmed versions, by their seq.' })
  async annualReportDifference(
    @Officer() actor: OfficeActor,
    @Id('platformId') platformId: string,
    @Year() year: number,
    @WholeNumber('from') from: number,
    @WholeNumber('to') to: number,
  ): Promise<ReportDifference[]> {
    return this.reader.differences(actor, platformId, year, from, to);
  }

  @Allow('report.review')
  @Mutation(() => AnnualReport, { description: 'With a reason, and remarks on fields where there are any.' })
  async returnAnnualReport(
    @Officer() actor: OfficeActor,
    @Id('platformId') platformId: string,
    @Year() year: number,
    @Version() version: number,
    @Reason() reason: string,
    @Args('remarks', { type: () => [ReportRemarkInput] }) remarks: ReportRemarkInput[],
  ): Promise<AnnualReport> {
    const at = { platformId, year, seen: version };
    return this.work.returnReport(actor, at, { reason, remarks }, this.reader.after(actor));
  }

  @Allow('report.review')
  @Mutation(() => AnnualReport, { description: 'The note stays with the office.' })
  async acceptAnnualReport(
    @Officer() actor: OfficeActor,
    @Id('platformId') platformId: string,
    @Year() year: number,
    @Version() version: number,
    @Note() note: string | null,
  ): Promise<AnnualReport> {
    const at = { platformId, year, seen: version };
    return this.work.accept(actor, at, note ?? null, this.reader.after(actor));
  }
}
