import { Field, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { RoleEnum } from '#libs/technique/access';
import {
  type CivilDate,
  CivilDateScalar,
  DateTimeScalar,
  type Role,
  type Text,
  TextType,
  enumOf,
} from '#libs/technique/kernel';

export const PeriodUnitEnum = enumOf(['WORKING', 'NATURAL']);
registerEnumType(PeriodUnitEnum, { name: 'PeriodUnit' });

@ObjectType('PeriodRule', { description: 'A statutory or office-set period, as data.' })
export class PeriodRuleType {
  @Field(() => ID) code!: string;
  @Field(() => Int) version!: number;
  @Field(() => Int) length!: number;
  @Field(() => Int) minLength!: number;
  @Field(() => Int) maxLength!: number;
  @Field(() => PeriodUnitEnum) unit!: 'WORKING' | 'NATURAL';
  @Field(() => TextType) title!: Text;
  @Field(() => TextType) basis!: Text;
}

@ObjectType()
export class CalendarDay {
  @Field(() => CivilDateScalar) date!: CivilDate;
  @Field(() => Boolean) working!: boolean;
  @Field(() => Boolean, { description: 'Whether the period counts this day.' }) counted!: boolean;
  @Field(() => TextType, { nullable: true }) name!: Text | null;
}

@ObjectType('Deadline', {
  description: 'A due day with the rule and the calendar that gave it. It ends at 24:00 Asia/Shanghai.',
})
export class DeadlineType {
  @Field(() => CivilDateScalar) dueOn!: CivilDate;
  @Field(() => CivilDateScalar) startOn!: CivilDate;
  @Field(() => CivilDateScalar) servedOn!: CivilDate;
  @Field(() => Int) length!: number;
  @Field(() => PeriodUnitEnum) unit!: 'WORKING' | 'NATURAL';
  @Field(() => Boolean, {
    description: 'True while a counted day is in a year whose schedule is not published.',
  })
  provisional!: boolean;
  @Field(() => String) ruleCode!: string;
  @Field(() => Int) ruleVersion!: number;
  @Field(() => Int) calendarVersion!: number;
  @Field(() => Int, { description: '0 on the due day itself; negative when overdue.' })
  workingDaysLeft!: number;
  @Field(() => TextType) explanation!: Text;
  @Field(() => [CalendarDay]) days!: CalendarDay[];
  @Field(() => Int) seq!: number;
  @Field(() => String, { nullable: true }) reason!: string | null;
}

@ObjectType()
export class DemoAccount {
  @Field(() => RoleEnum) role!: Role;
  @Field(() => String) username!: string;
  @Field(() => String) password!: string;
  @Field(() => String) name!: string;
  @Field(() => String, { nullable: true }) office!: string | null;
}

@ObjectType({
  description:
    'When the demonstration data was loaded; the recordedAt of its records is in this time and says nothing about the acts.',
})
export class Demonstration {
  @Field(() => DateTimeScalar) begunAt!: Date;
  @Field(() => DateTimeScalar) finishedAt!: Date;
}

@ObjectType({ description: 'Facts about this installation that anyone may read before signing in.' })
export class Desk {
  @Field(() => CivilDateScalar) today!: CivilDate;
  @Field(() => Boolean) isWorkingDay!: boolean;
  @Field(() => TextType, { nullable: true }) dayName!: Text | null;
  @Field(() => String) version!: string;
  @Field(() => CivilDateScalar) calendarCoveredTo!: CivilDate;
  @Field(() => [DemoAccount], { description: 'Only on demonstration data.' }) demoAccounts!: DemoAccount[];
  @Field(() => Demonstration, { nullable: true, description: 'Null where the data is real.' })
  demonstration!: Demonstration | null;
}
