import { Args, Query, Resolver } from '@nestjs/graphql';
import { Allow, Officer } from '#libs/technique/access';
import { type OfficeActor, RegionCode, Year } from '#libs/technique/kernel';
import { ReportProgressReader } from './progress.reader.ts';
import type { ReportPart } from './progress.rules.ts';
import {
  AnnualReportFilings,
  AnnualReportPart,
  AnnualReportProgress,
  ReportPartEnum,
} from './progress.types.ts';

@Resolver()
export class ReportProgressResolver {
  constructor(private readonly reader: ReportProgressReader) {}

  @Allow('report.read')
  @Query(() => AnnualReportProgress)
  async annualReportProgress(
    @Officer() actor: OfficeActor,
    @Year() year: number,
    @RegionCode() regionCode: string | null,
  ): Promise<AnnualReportProgress> {
    return this.reader.whole(actor, year, regionCode ?? null);
  }

  @Allow('report.read')
  @Query(() => [AnnualReportPart], {
    description:
      'The regions directly below and the region itself, or the offices; without those that owe nothing.',
  })
  async annualReportParts(
    @Officer() actor: OfficeActor,
    @Year() year: number,
    @Args('by', { type: () => ReportPartEnum }) by: ReportPart,
    @RegionCode() regionCode: string | null,
  ): Promise<AnnualReportPart[]> {
    return this.reader.parts(actor, year, by, regionCode ?? null);
  }

  @Allow('report.read')
  @Query(() => AnnualReportFilings)
  async annualReportFilings(
    @Officer() actor: OfficeActor,
    @Year() year: number,
    @RegionCode() regionCode: string | null,
  ): Promise<AnnualReportFilings> {
    return this.reader.filings(actor, year, regionCode ?? null);
  }
}
