import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { DutyItem } from '#libs/reference/duties';
import {
  AllowedAction,
  type CivilDate,
  CivilDateScalar,
  DateTimeScalar,
  type Text,
  TextType,
  connectionOf,
} from '#libs/technique/kernel';
import { CaseRemark } from './cases.types.ts';

@ObjectType()
export class OwnCaseText {
  @Field(() => String) facts!: string;
  @Field(() => String) grounds!: string;
  @Field(() => String) outcome!: string;
  @Field(() => String) lesson!: string;
}

@ObjectType({
  description: 'A typical case published to my platforms. Whose case it was is not in it.',
})
export class OwnCase {
  @Field(() => ID) id!: string;
  @Field(() => String) number!: string;
  @Field(() => String) title!: string;
  @Field(() => TextType) officeName!: Text;
  @Field(() => Int, { description: 'Above 1 the text was corrected.' }) seq!: number;
  @Field(() => CivilDateScalar) publishedOn!: CivilDate;
  @Field(() => CivilDateScalar, { nullable: true }) withdrawnOn!: CivilDate | null;
  @Field(() => String, { nullable: true }) withdrawReason!: string | null;
  @Field(() => OwnCaseText, { nullable: true, description: 'Null once withdrawn.' })
  text!: OwnCaseText | null;
  @Field(() => [DutyItem]) items!: DutyItem[];
  @Field(() => String, { nullable: true, description: 'SHA-256 of the text as it was published.' }) sha256!:
    string | null;
}

@ObjectType()
export class OwnCaseConnection extends connectionOf(OwnCase, 'OwnCase') {}

@ObjectType({
  description:
    'The notice about my platform’s own case before publication: the text as it is to appear, and my time to state a view.',
})
export class OwnCaseNotice {
  @Field(() => ID) id!: string;
  @Field(() => String) platformName!: string;
  @Field(() => TextType) officeName!: Text;
  @Field(() => String) title!: string;
  @Field(() => OwnCaseText) text!: OwnCaseText;
  @Field(() => CivilDateScalar) toldOn!: CivilDate;
  @Field(() => CivilDateScalar) dueOn!: CivilDate;
  @Field(() => Int) workingDaysLeft!: number;
  @Field(() => Boolean) provisional!: boolean;
  @Field(() => [CaseRemark], { description: 'Oldest first; `by` is the office’s name for the office.' })
  remarks!: CaseRemark[];
  @Field(() => DateTimeScalar, { nullable: true }) consentedAt!: Date | null;
  @Field(() => String, { nullable: true, description: 'PUBLISHED or RETURNED once it is over.' }) closedAs!:
    string | null;
  @Field(() => Boolean, { description: 'It waits for my view: open, in time, and without a statement.' })
  waiting!: boolean;
  @Field(() => [AllowedAction]) allowedActions!: AllowedAction[];
  @Field(() => Int) version!: number;
}
