import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { SideEnum } from '#libs/technique/access';
import { EvidenceType } from '#libs/supervision/evidence';
import {
  AllowedAction,
  type CivilDate,
  CivilDateScalar,
  DateTimeScalar,
  JsonScalar,
  type Side,
  type Text,
  TextType,
} from '#libs/technique/kernel';
import type { Standing } from './reports.rules.ts';
import { ReportStandingEnum, ReportVersion } from './reports.types.ts';

@ObjectType({ description: 'An act on my report; `by` is the office’s name for acts of the office.' })
export class OwnReportAct {
  @Field(() => ID) id!: string;
  @Field(() => String, { description: 'A key of the table of transitions.' }) kind!: string;
  @Field(() => SideEnum) side!: Side;
  @Field(() => String) by!: string;
  @Field(() => String) door!: string;
  @Field(() => DateTimeScalar) at!: Date;
  @Field(() => Int, { nullable: true }) seq!: number | null;
  @Field(() => ReportStandingEnum) standingAfter!: Standing;
  @Field(() => String, { nullable: true }) text!: string | null;
}

@ObjectType({ description: 'A draft that was saved; the office does not see it.' })
export class OwnReportDraft {
  @Field(() => JsonScalar) body!: unknown;
  @Field(() => DateTimeScalar) savedAt!: Date;
  @Field(() => String) savedByName!: string;
  @Field(() => String) door!: string;
}

@ObjectType({ description: 'The state of my platform’s report of one year, in a list.' })
export class OwnAnnualReportRow {
  @Field(() => ID) platformId!: string;
  @Field(() => String) platformName!: string;
  @Field(() => Int) year!: number;
  @Field(() => ReportStandingEnum) standing!: Standing;
  @Field(() => CivilDateScalar) dueOn!: CivilDate;
  @Field(() => Boolean, { description: 'The filing deadline may still change, only to a later day.' })
  provisional!: boolean;
  @Field(() => Boolean, { description: 'Not filed, and the filing deadline is past.' }) overdue!: boolean;
  @Field(() => Boolean, {
    nullable: true,
    description: 'Filed after the filing deadline; null while not filed.',
  })
  late!: boolean | null;
  @Field(() => CivilDateScalar, { nullable: true, description: 'The day that counts as the day of filing.' })
  countedOn!: CivilDate | null;
  @Field(() => String, {
    nullable: true,
    description: 'Number of the receipt of the version that counts, else of the one that waits.',
  })
  receiptNumber!: string | null;
  @Field(() => Int, { nullable: true, description: 'Until the filing deadline; null once filed.' })
  workingDaysLeft!: number | null;
  @Field(() => Int, { description: '0 while not begun.' }) version!: number;
}

@ObjectType({ description: 'The report of one year as the platform’s people see it; also when not begun.' })
export class OwnAnnualReport extends OwnAnnualReportRow {
  @Field(() => ID, {
    nullable: true,
    description: 'Null while not begun; the subject of its files (REPORT).',
  })
  id!: string | null;
  @Field(() => TextType) officeName!: Text;
  @Field(() => ID) templateVersion!: string;
  @Field(() => CivilDateScalar) opensOn!: CivilDate;
  @Field(() => TextType, { description: 'About the filing deadline.' }) note!: Text;
  @Field(() => DateTimeScalar, { nullable: true }) countedAt!: Date | null;
  @Field(() => OwnReportDraft, { nullable: true }) draft!: OwnReportDraft | null;
  @Field(() => ReportVersion, {
    nullable: true,
    description: 'The newest confirmed version: the one that counts.',
  })
  current!: ReportVersion | null;
  @Field(() => ReportVersion, { nullable: true, description: 'Waits for the primary responsible person.' })
  pending!: ReportVersion | null;
  @Field(() => [ReportVersion], { description: 'Oldest first.' }) versions!: ReportVersion[];
  @Field(() => JsonScalar, { nullable: true, description: 'The current version for the year before.' })
  lastYear!: unknown;
  @Field(() => [EvidenceType], { description: 'Files uploaded to this report.' }) files!: EvidenceType[];
  @Field(() => [OwnReportAct], { description: 'Newest first.' }) acts!: OwnReportAct[];
  @Field(() => [AllowedAction], { description: 'save, submit, amend, withdraw, confirm, decline.' })
  allowedActions!: AllowedAction[];
}

@ObjectType({
  description:
    'A to-do about my platform’s report. kind: FILE_REPORT, REFILE_REPORT, and CONFIRM_REPORT for people who may confirm.',
})
export class OwnReportTodo {
  @Field(() => String) kind!: string;
  @Field(() => ID) platformId!: string;
  @Field(() => String) platformName!: string;
  @Field(() => Int) year!: number;
  @Field(() => TextType) title!: Text;
  @Field(() => CivilDateScalar, { nullable: true }) dueOn!: CivilDate | null;
  @Field(() => Int, { nullable: true }) workingDaysLeft!: number | null;
}
