import { Field, Float, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import { RoleEnum, SideEnum } from '#libs/technique/access';
import { TierEnum } from '#libs/reference/duties';
import { EvidenceType } from '#libs/supervision/evidence';
import {
  AllowedAction,
  type CivilDate,
  CivilDateScalar,
  DateTimeScalar,
  type Role,
  type Side,
  type Text,
  TextType,
  connectionOf,
} from '#libs/technique/kernel';
import { PlatformRef } from '#libs/supervision/platforms';
import { Office } from '#libs/reference/territory';
import type { Tier } from '#rules/reference/duties';
import type { Standing } from './reports.rules.ts';
import { ReportStandingEnum, ReportVersion } from './reports.types.ts';

@ObjectType({ description: 'An act on a report.' })
export class ReportAct {
  @Field(() => ID) id!: string;
  @Field(() => String, { description: 'A key of the table of transitions.' }) kind!: string;
  @Field(() => SideEnum) side!: Side;
  @Field(() => RoleEnum) byRole!: Role;
  @Field(() => String) byName!: string;
  @Field(() => String) door!: string;
  @Field(() => DateTimeScalar) at!: Date;
  @Field(() => Int, { nullable: true }) seq!: number | null;
  @Field(() => ReportStandingEnum) standingAfter!: Standing;
  @Field(() => String, { nullable: true }) text!: string | null;
}

@ObjectType({ description: 'A platform that owes the report of a year, and how far it is.' })
export class AnnualReportRow {
  @Field(() => PlatformRef) platform!: PlatformRef;
  @Field(() => TierEnum) tier!: Tier;
  @Field(() => ID) officeId!: string;
  @Field(() => Int) year!: number;
  @Field(() => ReportStandingEnum) standing!: Standing;
  @Field(() => CivilDateScalar) dueOn!: CivilDate;
  @Field(() => Boolean, { description: 'Not filed, and the filing deadline is past.' }) overdue!: boolean;
  @Field(() => Boolean, {
    nullable: true,
    description: 'Filed after the filing deadline; null while not filed.',
  })
  late!: boolean | null;
  @Field(() => CivilDateScalar, { nullable: true, description: 'The day that counts as the day of filing.' })
  countedOn!: CivilDate | null;
  @Field(() => String, { nullable: true, description: 'Number of the receipt of the version that counts.' })
  receiptNumber!: string | null;
  @Field(() => Int, { description: 'Amendments confirmed so far.' }) amendments!: number;
  @Field(() => Int, { description: '0 while not begun.' }) version!: number;
}

@ObjectType()
export class AnnualReportConnection extends connectionOf(AnnualReportRow, 'AnnualReport') {}

@ObjectType({ description: 'One figure of the report beside that of the year before.' })
export class ReportFigure {
  @Field(() => String) pointer!: string;
  @Field(() => TextType) title!: Text;
  @Field(() => TextType, { nullable: true }) unit!: Text | null;
  @Field(() => TextType, { nullable: true }) definition!: Text | null;
  @Field(() => Float, { nullable: true, description: 'Null: not given, or does not apply.' }) value!:
    number | null;
  @Field(() => Float, { nullable: true }) lastYear!: number | null;
}

@ObjectType({ description: 'The ledger of the platform in one area, as verified so far.' })
export class ReportLedgerCounts {
  @Field(() => Int) entries!: number;
  @Field(() => Int) verified!: number;
  @Field(() => Int) systemNone!: number;
  @Field(() => Int) systemPartial!: number;
  @Field(() => Int) systemEstablished!: number;
  @Field(() => Int) notOperating!: number;
  @Field(() => Int) operationPartial!: number;
  @Field(() => Int) operationEffective!: number;
}

@ObjectType({ description: 'The report on one area, beside last year’s report and the ledger.' })
export class ReportAreaComparison {
  @Field(() => ID) areaCode!: string;
  @Field(() => TextType) title!: Text;
  @Field(() => [ReportFigure]) figures!: ReportFigure[];
  @Field(() => ReportLedgerCounts) ledger!: ReportLedgerCounts;
}

@ObjectType({
  description: 'The report of one platform for one year, as the office sees it; also when not begun.',
})
export class AnnualReport extends AnnualReportRow {
  @Field(() => ID, { nullable: true, description: 'Null while not begun.' }) id!: string | null;
  @Field(() => Office) office!: Office;
  @Field(() => ID) templateVersion!: string;
  @Field(() => CivilDateScalar) opensOn!: CivilDate;
  @Field(() => Boolean) provisional!: boolean;
  @Field(() => TextType, { description: 'About the filing deadline.' }) note!: Text;
  @Field(() => DateTimeScalar, { nullable: true }) countedAt!: Date | null;
  @Field(() => ReportVersion, {
    nullable: true,
    description: 'The newest confirmed version: the one that counts.',
  })
  current!: ReportVersion | null;
  @Field(() => ReportVersion, { nullable: true, description: 'The current version for the year before.' })
  lastYear!: ReportVersion | null;
  @Field(() => [ReportVersion], { description: 'Confirmed ones, oldest first.' }) versions!: ReportVersion[];
  @Field(() => [ReportAreaComparison]) areas!: ReportAreaComparison[];
  @Field(() => [EvidenceType], { description: 'The files that the current version names.' })
  files!: EvidenceType[];
  @Field(() => [ReportAct], { description: 'Newest first.' }) acts!: ReportAct[];
  @Field(() => [AllowedAction], { description: 'return, accept.' }) allowedActions!: AllowedAction[];
}

@InputType('AnnualReportFilter')
export class AnnualReportFilterInput {
  @Field(() => Int) year!: number;
  @Field(() => [ReportStandingEnum], { nullable: true }) standing?: Standing[] | null;
  @Field(() => Boolean, { nullable: true, description: 'Filed late (true) or in time (false).' })
  late?: boolean | null;
  @Field(() => Boolean, { nullable: true, description: 'Not filed although the day is past, or not so.' })
  overdue?: boolean | null;
  @Field(() => Boolean, { nullable: true, description: 'Filed, in time or late, or not filed.' })
  filed?: boolean | null;
  @Field(() => CivilDateScalar, { nullable: true, description: 'By the day that counts as that of filing.' })
  countedFrom?: CivilDate | null;
  @Field(() => CivilDateScalar, { nullable: true }) countedTo?: CivilDate | null;
  @Field(() => ID, { nullable: true, description: 'The office that supervises the platform.' })
  officeId?: string | null;
  @Field(() => Boolean, {
    nullable: true,
    description: 'Of my own office; with FILED: reports that wait for review.',
  })
  own?: boolean | null;
  @Field(() => TierEnum, { nullable: true }) tier?: Tier | null;
  @Field(() => ID, { nullable: true }) category?: string | null;
  @Field(() => ID, { nullable: true }) regionCode?: string | null;
  @Field(() => Boolean, { nullable: true, description: 'The region alone, without the regions below it.' })
  regionExact?: boolean | null;
  @Field(() => String, { nullable: true, description: 'Looked for in name, domains and filing number.' })
  text?: string | null;
}

@InputType()
export class ReportRemarkInput {
  @Field(() => String, { description: 'JSON pointer of a field of the template.' }) pointer!: string;
  @Field(() => String) text!: string;
}
