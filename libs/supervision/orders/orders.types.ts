import { Field, ID, InputType, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { OfficerType, RoleEnum, SideEnum } from '#libs/technique/access';
import { DeadlineType } from '#libs/reference/calendar';
import { EvidenceType } from '#libs/supervision/evidence';
import { FindingType } from '#libs/supervision/findings';
import {
  AllowedAction,
  type CivilDate,
  CivilDateScalar,
  DateTimeScalar,
  connectionOf,
  enumOf,
} from '#libs/technique/kernel';
import {
  type OperationState,
  OperationStateEnum,
  type SystemState,
  SystemStateEnum,
} from '#libs/supervision/ledger';
import { PlatformRef } from '#libs/supervision/platforms';
import { Office } from '#libs/reference/territory';
import type { Role, Side } from '#rules/technique/kernel';
import { EXTENSION_STATES, type ExtensionState } from './extension.rules.ts';
import {
  MEASURE_OUTCOMES,
  type MeasureOutcome,
  ORDER_STATES,
  type OrderState,
  SERVICE_METHODS,
  type ServiceMethod,
  type StepState,
  type Turn,
} from './orders.rules.ts';
import { TIMELINESS, type Timeliness } from './timeliness.rules.ts';

export const OrderStateEnum = enumOf(ORDER_STATES);
registerEnumType(OrderStateEnum, { name: 'OrderState' });
export const TurnEnum = enumOf(['PLATFORM', 'OFFICE', 'NOBODY']);
registerEnumType(TurnEnum, { name: 'Turn', description: 'Whose clock runs.' });
export const StepStateEnum = enumOf(['DONE', 'CURRENT', 'AHEAD']);
registerEnumType(StepStateEnum, { name: 'StepState' });
export const ServiceMethodEnum = enumOf(SERVICE_METHODS);
registerEnumType(ServiceMethodEnum, { name: 'ServiceMethod' });
export const MeasureOutcomeEnum = enumOf(MEASURE_OUTCOMES);
registerEnumType(MeasureOutcomeEnum, { name: 'MeasureOutcome' });
export const ExtensionStateEnum = enumOf(EXTENSION_STATES);
registerEnumType(ExtensionStateEnum, {
  name: 'ExtensionState',
  description: 'ASKED waits; LAPSED ended because the order was answered or revoked meanwhile.',
});
export const TimelinessEnum = enumOf(TIMELINESS);
registerEnumType(TimelinessEnum, {
  name: 'Timeliness',
  description: 'On the first round: answered by its due day, or not. Undecided orders are neither.',
});

@ObjectType({
  description: 'One step of the life cycle. key: FOUND, ISSUED, SERVED, ANSWERED, VERIFIED, CLOSED.',
})
export class Step {
  @Field(() => String) key!: string;
  @Field(() => StepStateEnum) state!: StepState;
  @Field(() => CivilDateScalar, { nullable: true }) on!: CivilDate | null;
  @Field(() => String, { nullable: true, description: 'In the reader’s language.' }) hint!: string | null;
}

@ObjectType({ description: 'The platform’s answer to one measure.' })
export class MeasureAnswer {
  @Field(() => ID) id!: string;
  @Field(() => Int) round!: number;
  @Field(() => String) text!: string;
  @Field(() => SystemStateEnum, { nullable: true }) systemClaim!: SystemState | null;
  @Field(() => OperationStateEnum, { nullable: true }) operationClaim!: OperationState | null;
  @Field(() => Boolean, { description: 'False while it is a draft, which only the platform sees.' })
  submitted!: boolean;
  @Field(() => String) byName!: string;
  @Field(() => DateTimeScalar) at!: Date;
  @Field(() => String, { description: 'BROWSER, API or SYSTEM.' }) door!: string;
  @Field(() => [EvidenceType]) evidence!: EvidenceType[];
}

@ObjectType({
  description: 'The check of one measure by an officer other than the one who accepted the answer.',
})
export class MeasureVerification {
  @Field(() => Int) round!: number;
  @Field(() => MeasureOutcomeEnum) outcome!: MeasureOutcome;
  @Field(() => SystemStateEnum) systemState!: SystemState;
  @Field(() => OperationStateEnum) operationState!: OperationState;
  @Field(() => String, { nullable: true }) note!: string | null;
  @Field(() => CivilDateScalar) on!: CivilDate;
  @Field(() => String) byName!: string;
}

@ObjectType({ description: 'The measure ordered for one finding.' })
export class OrderMeasure {
  @Field(() => ID) id!: string;
  @Field(() => Int) ord!: number;
  @Field(() => String) text!: string;
  @Field(() => Boolean, { description: 'True once a verification passed it.' }) settled!: boolean;
  @Field(() => FindingType) finding!: FindingType;
  @Field(() => MeasureAnswer, { nullable: true, description: 'The latest answer.' })
  answer!: MeasureAnswer | null;
  @Field(() => [MeasureAnswer], { description: 'All submitted answers, oldest first.' })
  answers!: MeasureAnswer[];
  @Field(() => MeasureVerification, { nullable: true }) verification!: MeasureVerification | null;
}

@ObjectType('Service', {
  description: 'How and when an order reached the platform; the period runs from it.',
})
export class ServiceType {
  @Field(() => ID) id!: string;
  @Field(() => Int) round!: number;
  @Field(() => ServiceMethodEnum) method!: ServiceMethod;
  @Field(() => CivilDateScalar) servedOn!: CivilDate;
  @Field(() => DateTimeScalar) servedAt!: Date;
  @Field(() => String, { nullable: true }) proof!: string | null;
  @Field(() => String, { nullable: true }) confirmedByName!: string | null;
  @Field(() => [EvidenceType], { description: 'Files that prove it.' }) evidence!: EvidenceType[];
}

@ObjectType({ description: 'An act on an order. kind is a key of the table of transitions, or draft.' })
export class OrderAct {
  @Field(() => ID) id!: string;
  @Field(() => String) kind!: string;
  @Field(() => SideEnum) side!: Side;
  @Field(() => RoleEnum, { nullable: true, description: 'Null for acts of the system itself.' })
  byRole!: Role | null;
  @Field(() => String) byName!: string;
  @Field(() => String) door!: string;
  @Field(() => Int) round!: number;
  @Field(() => OrderStateEnum) stateAfter!: OrderState;
  @Field(() => CivilDateScalar, { nullable: true }) dueOnAfter!: CivilDate | null;
  @Field(() => String, { nullable: true }) text!: string | null;
  @Field(() => DateTimeScalar) at!: Date;
  @Field(() => DateTimeScalar) recordedAt!: Date;
}

@ObjectType({ isAbstract: true })
export abstract class AnyExtension {
  @Field(() => ID) id!: string;
  @Field(() => Int) round!: number;
  @Field(() => ExtensionStateEnum) state!: ExtensionState;
  @Field(() => SideEnum, {
    description: 'OFFICE for one that an officer put forward on paper of the platform.',
  })
  side!: Side;
  @Field(() => Int, { description: 'Requested working days, beyond the due day at that time.' })
  days!: number;
  @Field(() => String) reason!: string;
  @Field(() => CivilDateScalar, { description: 'The due day at that time.' }) dueOn!: CivilDate;
  @Field(() => CivilDateScalar, { description: 'When it was requested; on paper, when it was received.' })
  askedOn!: CivilDate;
  @Field(() => CivilDateScalar, { nullable: true }) endedOn!: CivilDate | null;
  @Field(() => Int, { nullable: true }) grantedDays!: number | null;
  @Field(() => CivilDateScalar, { nullable: true, description: 'The due day that it gave.' })
  grantedDueOn!: CivilDate | null;
  @Field(() => String, { nullable: true, description: 'The grounds of the decision.' })
  decision!: string | null;
}

@ObjectType('Extension', {
  description:
    'A reasoned request for a later deadline of an order, decided by someone other than its author. The deadline is unchanged until it is granted.',
})
export class ExtensionType extends AnyExtension {
  @Field(() => String) askedByName!: string;
  @Field(() => DateTimeScalar) at!: Date;
  @Field(() => String, { nullable: true }) decidedByName!: string | null;
}

@ObjectType({ description: 'A written order to put findings of one platform right within a period.' })
export class RectificationOrder {
  @Field(() => ID) id!: string;
  @Field(() => String, { nullable: true, description: 'Given when issued, such as 甬网改〔2026〕41号.' })
  number!: string | null;
  @Field(() => PlatformRef) platform!: PlatformRef;
  @Field(() => ID) regionCode!: string;
  @Field(() => Office) office!: Office;
  @Field(() => OrderStateEnum) state!: OrderState;
  @Field(() => TurnEnum) turn!: Turn;
  @Field(() => Int) round!: number;
  @Field(() => String) grounds!: string;
  @Field(() => String) legalBasis!: string;
  @Field(() => Int, { description: 'Length of the period in the rule’s unit.' }) days!: number;
  @Field(() => String) ruleCode!: string;
  @Field(() => String) draftedBy!: string;
  @Field(() => String, { nullable: true }) issuedBy!: string | null;
  @Field(() => String, { nullable: true }) acceptedBy!: string | null;
  @Field(() => String, { nullable: true }) verifiedBy!: string | null;
  @Field(() => CivilDateScalar, { nullable: true }) issuedOn!: CivilDate | null;
  @Field(() => CivilDateScalar, { nullable: true }) servedOn!: CivilDate | null;
  @Field(() => CivilDateScalar, { nullable: true }) dueOn!: CivilDate | null;
  @Field(() => CivilDateScalar, { nullable: true }) answeredOn!: CivilDate | null;
  @Field(() => CivilDateScalar, { nullable: true }) officeDueOn!: CivilDate | null;
  @Field(() => CivilDateScalar, { nullable: true }) closedOn!: CivilDate | null;
  @Field(() => Boolean, { description: 'The platform has not answered and its due day is past.' })
  overdue!: boolean;
  @Field(() => Boolean, {
    nullable: true,
    description: 'The current answer came by its due day; null while there is none.',
  })
  answeredInTime!: boolean | null;
  @Field(() => Int, {
    nullable: true,
    description: 'On the clock that runs: 0 on the due day, negative after it.',
  })
  workingDaysLeft!: number | null;
  @Field(() => DeadlineType, { nullable: true }) deadline!: DeadlineType | null;
  @Field(() => [DeadlineType]) deadlines!: DeadlineType[];
  @Field(() => [OrderMeasure]) measures!: OrderMeasure[];
  @Field(() => [ServiceType]) services!: ServiceType[];
  @Field(() => [ExtensionType], { description: 'Oldest first.' }) extensions!: ExtensionType[];
  @Field(() => [OrderAct], { description: 'Newest first.' }) acts!: OrderAct[];
  @Field(() => [Step]) steps!: Step[];
  @Field(() => [AllowedAction]) allowedActions!: AllowedAction[];
  @Field(() => [OfficerType], {
    description: 'The people of my office who may verify: not the one who accepted the answer.',
  })
  mayVerify!: OfficerType[];
  @Field(() => Int) version!: number;
}

@ObjectType()
export class OrderConnection extends connectionOf(RectificationOrder, 'Order') {}

@InputType()
export class MeasureInput {
  @Field(() => ID) findingId!: string;
  @Field(() => String) text!: string;
}

@InputType()
export class DraftOrderInput {
  @Field(() => ID) platformId!: string;
  @Field(() => String) grounds!: string;
  @Field(() => String) legalBasis!: string;
  @Field(() => Int) days!: number;
  @Field(() => [MeasureInput]) measures!: MeasureInput[];
}

@InputType()
export class ServeInput {
  @Field(() => ServiceMethodEnum) method!: ServiceMethod;
  @Field(() => CivilDateScalar) servedOn!: CivilDate;
  @Field(() => String, { nullable: true }) proof?: string | null;
}

@InputType()
export class ProposeExtensionInput {
  @Field(() => Int, { description: 'Working days beyond the current due day.' }) days!: number;
  @Field(() => String) reason!: string;
  @Field(() => CivilDateScalar, { description: 'The day on which the platform’s paper reached the office.' })
  receivedOn!: CivilDate;
}

@InputType()
export class VerificationInput {
  @Field(() => ID) measureId!: string;
  @Field(() => MeasureOutcomeEnum) outcome!: MeasureOutcome;
  @Field(() => SystemStateEnum) systemState!: SystemState;
  @Field(() => OperationStateEnum) operationState!: OperationState;
  @Field(() => String, { nullable: true }) note?: string | null;
}

@InputType()
export class OrderFilter {
  @Field(() => String, { nullable: true, description: 'In the number or the platform’s name.' }) text?:
    string | null;
  @Field(() => [OrderStateEnum], { nullable: true }) states?: OrderState[] | null;
  @Field(() => TurnEnum, { nullable: true }) turn?: Turn | null;
  @Field(() => ID, { nullable: true }) platformId?: string | null;
  @Field(() => ID, { nullable: true }) regionCode?: string | null;
  @Field(() => Boolean, { nullable: true, description: 'The region alone, without the regions below it.' })
  regionExact?: boolean | null;
  @Field(() => ID, { nullable: true, description: 'The office that ordered.' }) officeId?: string | null;
  @Field(() => CivilDateScalar, {
    nullable: true,
    description: 'Served, not answered and due before this day, by the state on that day.',
  })
  overdueOn?: CivilDate | null;
  @Field(() => CivilDateScalar, {
    nullable: true,
    description: 'First round’s due day from; of days up to today only those decided: answered, or past.',
  })
  dueFrom?: CivilDate | null;
  @Field(() => CivilDateScalar, { nullable: true }) dueTo?: CivilDate | null;
  @Field(() => TimelinessEnum, { nullable: true }) timeliness?: Timeliness | null;
}
