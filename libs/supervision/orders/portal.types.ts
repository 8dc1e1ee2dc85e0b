import { Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import { RoleEnum, SideEnum } from '#libs/technique/access';
import { DeadlineType } from '#libs/reference/calendar';
import { DutyItem } from '#libs/reference/duties';
import { FindingAxisEnum, FindingStateEnum, SeverityEnum } from '#libs/supervision/findings';
import {
  AllowedAction,
  type CivilDate,
  CivilDateScalar,
  DateTimeScalar,
  type Text,
  TextType,
} from '#libs/technique/kernel';
import {
  type OperationState,
  OperationStateEnum,
  type SystemState,
  SystemStateEnum,
} from '#libs/supervision/ledger';
import { OwnPlatform } from '#libs/supervision/platforms';
import type { FindingAxis, FindingState, Severity } from '#rules/supervision/findings';
import type { Role, Side } from '#rules/technique/kernel';
import {
  AnyExtension,
  MeasureAnswer,
  MeasureOutcomeEnum,
  OrderStateEnum,
  Step,
  TurnEnum,
} from './orders.types.ts';
import type { MeasureOutcome, OrderState, Turn } from './orders.rules.ts';

@ObjectType()
export class OwnFinding {
  @Field(() => ID) id!: string;
  @Field(() => String) number!: string;
  @Field(() => String) title!: string;
  @Field(() => String) description!: string;
  @Field(() => SeverityEnum) severity!: Severity;
  @Field(() => FindingAxisEnum) axis!: FindingAxis;
  @Field(() => FindingStateEnum) state!: FindingState;
  @Field(() => CivilDateScalar) foundOn!: CivilDate;
  @Field(() => CivilDateScalar, { nullable: true }) closedOn!: CivilDate | null;
  @Field(() => DutyItem) item!: DutyItem;
  @Field(() => String) inspectionNumber!: string;
}

@ObjectType({ description: 'The office’s check of a measure; shown with the name of the office.' })
export class OwnVerification {
  @Field(() => Int) round!: number;
  @Field(() => MeasureOutcomeEnum) outcome!: MeasureOutcome;
  @Field(() => SystemStateEnum) systemState!: SystemState;
  @Field(() => OperationStateEnum) operationState!: OperationState;
  @Field(() => String, { nullable: true }) note!: string | null;
  @Field(() => CivilDateScalar) on!: CivilDate;
}

@ObjectType()
export class OwnMeasure {
  @Field(() => ID) id!: string;
  @Field(() => Int) ord!: number;
  @Field(() => String) text!: string;
  @Field(() => Boolean) settled!: boolean;
  @Field(() => OwnFinding) finding!: OwnFinding;
  @Field(() => MeasureAnswer, {
    nullable: true,
    description: 'The draft while there is one, else the latest submitted answer.',
  })
  answer!: MeasureAnswer | null;
  @Field(() => OwnVerification, { nullable: true }) verification!: OwnVerification | null;
}

@ObjectType({ description: 'An act on my order; `by` is the office’s name for acts of the office.' })
export class OwnAct {
  @Field(() => ID) id!: string;
  @Field(() => String) kind!: string;
  @Field(() => SideEnum) side!: Side;
  @Field(() => String) by!: string;
  @Field(() => RoleEnum, {
    nullable: true,
    description: 'The role in which the person acted; none for the system.',
  })
  role!: Role | null;
  @Field(() => DateTimeScalar) at!: Date;
  @Field(() => Int) round!: number;
  @Field(() => String, { nullable: true }) text!: string | null;
}

@ObjectType({
  description:
    'A request for more time on my order; `by` is the office’s name where the office put it forward.',
})
export class OwnExtension extends AnyExtension {
  @Field(() => String) by!: string;
}

@ObjectType({ description: 'An order as the platform’s people see it.' })
export class OwnOrder {
  @Field(() => ID) id!: string;
  @Field(() => String) number!: string;
  @Field(() => OwnPlatform) platform!: OwnPlatform;
  @Field(() => TextType) officeName!: Text;
  @Field(() => OrderStateEnum) state!: OrderState;
  @Field(() => TurnEnum) turn!: Turn;
  @Field(() => Int) round!: number;
  @Field(() => String) grounds!: string;
  @Field(() => String) legalBasis!: string;
  @Field(() => CivilDateScalar) issuedOn!: CivilDate;
  @Field(() => CivilDateScalar, { nullable: true }) servedOn!: CivilDate | null;
  @Field(() => CivilDateScalar, { nullable: true }) dueOn!: CivilDate | null;
  @Field(() => CivilDateScalar, { nullable: true }) answeredOn!: CivilDate | null;
  @Field(() => CivilDateScalar, { nullable: true }) closedOn!: CivilDate | null;
  @Field(() => Boolean) overdue!: boolean;
  @Field(() => Int, { nullable: true }) workingDaysLeft!: number | null;
  @Field(() => DeadlineType, { nullable: true }) deadline!: DeadlineType | null;
  @Field(() => [OwnMeasure]) measures!: OwnMeasure[];
  @Field(() => [OwnExtension], { description: 'Oldest first.' }) extensions!: OwnExtension[];
  @Field(() => [OwnAct], { description: 'Newest first.' }) acts!: OwnAct[];
  @Field(() => [Step]) steps!: Step[];
  @Field(() => [AllowedAction]) allowedActions!: AllowedAction[];
  @Field(() => Int) version!: number;
}

@ObjectType({ description: 'A to-do of the platform. kind: CONFIRM_SERVICE, ANSWER, ANSWER_AGAIN.' })
export class OwnTodo {
  @Field(() => String) kind!: string;
  @Field(() => ID) orderId!: string;
  @Field(() => String) number!: string;
  @Field(() => TextType) title!: Text;
  @Field(() => String) platformName!: string;
  @Field(() => CivilDateScalar, { nullable: true }) dueOn!: CivilDate | null;
  @Field(() => Int, { nullable: true }) workingDaysLeft!: number | null;
}

@InputType()
export class AnswerInput {
  @Field(() => ID) measureId!: string;
  @Field(() => String) text!: string;
  @Field(() => ID, {
    nullable: true,
    description:
      'The id of the draft that this one replaces, as it was read; null where there was none. Another one is STALE.',
  })
  replaces?: string | null;
  @Field(() => SystemStateEnum, { nullable: true }) systemClaim?: SystemState | null;
  @Field(() => OperationStateEnum, { nullable: true }) operationClaim?: OperationState | null;
}
