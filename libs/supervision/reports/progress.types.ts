import { Field, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { type CivilDate, CivilDateScalar, type Text, TextType, enumOf } from '#libs/technique/kernel';
import { REPORT_PARTS } from './progress.rules.ts';

export const ReportPartEnum = enumOf(REPORT_PARTS);
registerEnumType(ReportPartEnum, {
  name: 'ReportPart',
  description: 'The dimension by which the progress is split.',
});

@ObjectType({ isAbstract: true })
abstract class ReportCounts {
  @Field(() => Int) total!: number;
  @Field(() => Int, { description: 'standing: [NOT_BEGUN]' }) notBegun!: number;
  @Field(() => Int, { description: 'standing: [DRAFT]' }) draft!: number;
  @Field(() => Int, { description: 'standing: [AWAITING]' }) awaiting!: number;
  @Field(() => Int, { description: 'standing: [FILED]' }) filed!: number;
  @Field(() => Int, { description: 'standing: [RETURNED]' }) returned!: number;
  @Field(() => Int, { description: 'standing: [ACCEPTED]' }) accepted!: number;
  @Field(() => Int, { description: 'late: true' }) late!: number;
  @Field(() => Int, { description: 'late: false' }) inTime!: number;
  @Field(() => Int, { description: 'overdue: true' }) overdue!: number;
  @Field(() => Int, { description: 'filed: false' }) notFiled!: number;
  @Field(() => Int, { description: 'filed: false, overdue: false' }) notFiledYet!: number;
}

@ObjectType({
  description:
    'The platforms that owe the report of a year, counted; each number is totalCount of annualReports with that filter.',
})
export class AnnualReportProgress extends ReportCounts {
  @Field(() => Int) year!: number;
  @Field(() => CivilDateScalar) opensOn!: CivilDate;
  @Field(() => CivilDateScalar) dueOn!: CivilDate;
  @Field(() => Boolean) provisional!: boolean;
  @Field(() => TextType, { description: 'About the filing deadline.' }) note!: Text;
}

@ObjectType({
  description:
    'One region or office; each number is totalCount of annualReports with that filter and regionCode: key, regionExact: exact, or officeId: key.',
})
export class AnnualReportPart extends ReportCounts {
  @Field(() => ID, { description: 'The code of the region, or the id of the office.' }) key!: string;
  @Field(() => TextType) name!: Text;
  @Field(() => Boolean, { description: 'The region alone, without the regions below it.' }) exact!: boolean;
}

@ObjectType({ description: 'Seven days of filing, the last of which may still run.' })
export class ReportFilingWeek {
  @Field(() => Int, { description: '0 ends on the filing deadline, -1 a week before.' }) week!: number;
  @Field(() => CivilDateScalar) from!: CivilDate;
  @Field(() => CivilDateScalar) to!: CivilDate;
  @Field(() => Int, { description: 'The rows: annualReports(countedFrom: from, countedTo: to).' })
  filed!: number;
  @Field(() => Int, { description: 'The rows: annualReports(countedTo: to).' }) filedByEnd!: number;
}

@ObjectType({
  description: 'Filing over time, from the opening to twelve weeks after the filing deadline.',
})
export class AnnualReportFilings {
  @Field(() => Int) year!: number;
  @Field(() => CivilDateScalar) opensOn!: CivilDate;
  @Field(() => CivilDateScalar) dueOn!: CivilDate;
  @Field(() => Int) total!: number;
  @Field(() => [ReportFilingWeek]) weeks!: ReportFilingWeek[];
}
