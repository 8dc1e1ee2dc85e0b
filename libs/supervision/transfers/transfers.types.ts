import { Field, ID, InputType, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { AllowedAction, CivilDateScalar, DateTimeScalar, TextType, enumOf } from '#libs/technique/kernel';
import { PlatformRef } from '#libs/supervision/platforms';
import { Office } from '#libs/reference/territory';
import { WORK_KINDS, type WorkKind, PROPOSAL_STATES, type ProposalState } from './transfers.rules.ts';

export const ProposalStateEnum = enumOf(PROPOSAL_STATES);
registerEnumType(ProposalStateEnum, { name: 'ProposalState' });
export const WorkKindEnum = enumOf(WORK_KINDS);
registerEnumType(WorkKindEnum, { name: 'MoveKind' });

@ObjectType('MoveLine', {
  description:
    'A record that moves, stays or is an obstacle; for accounts and tokens their number, for a person the role.',
})
export class WorkLineType {
  @Field(() => WorkKindEnum) kind!: WorkKind;
  @Field(() => ID, { nullable: true }) id!: string | null;
  @Field(() => String) number!: string;
  @Field(() => String) title!: string;
  @Field(() => String, { nullable: true }) state!: string | null;
  @Field(() => CivilDateScalar, { nullable: true }) on!: string | null;
}

@ObjectType({ isAbstract: true })
abstract class ProposalType {
  @Field(() => ID) id!: string;
  @Field(() => ProposalStateEnum) state!: ProposalState;
  @Field(() => String) reason!: string;
  @Field(() => String) proposedByName!: string;
  @Field(() => DateTimeScalar) proposedAt!: Date;
  @Field(() => String, { nullable: true }) decidedByName!: string | null;
  @Field(() => DateTimeScalar, { nullable: true }) decidedAt!: Date | null;
  @Field(() => String, { nullable: true }) decisionNote!: string | null;
  @Field(() => Int) version!: number;
  @Field(() => [AllowedAction]) allowedActions!: AllowedAction[];
}

@ObjectType({ description: 'A proposal to make two registry records of one platform one.' })
export class PlatformMerge extends ProposalType {
  @Field(() => PlatformRef, { description: 'The record that ends and points to the other.' })
  platform!: PlatformRef;
  @Field(() => PlatformRef) into!: PlatformRef;
  @Field(() => [WorkLineType], { description: 'The records that moved, once it was approved.' })
  moved!: WorkLineType[];
}

@ObjectType({ description: 'A preview of a merge, before anyone decides.' })
export class MergePreviewType {
  @Field(() => [WorkLineType]) moves!: WorkLineType[];
  @Field(() => [WorkLineType], { description: 'Finished records, which stay where they are.' })
  stays!: WorkLineType[];
  @Field(() => [WorkLineType], { description: 'The records that have to be finished first.' })
  blocks!: WorkLineType[];
}

@ObjectType({ description: 'A proposal to transfer a platform to another office.' })
export class PlatformTransfer extends ProposalType {
  @Field(() => ID) platformId!: string;
  @Field(() => Boolean, { description: 'Whether the platform is within the reader’s territory now.' })
  visible!: boolean;
  @Field(() => String) platformName!: string;
  @Field(() => String) operatorName!: string;
  @Field(() => String) operatorCode!: string;
  @Field(() => [String]) domains!: string[];
  @Field(() => TextType) fromRegion!: TextType;
  @Field(() => TextType) toRegion!: TextType;
  @Field(() => Office) fromOffice!: Office;
  @Field(() => Office) toOffice!: Office;
  @Field(() => [WorkLineType], { description: 'The unfinished records when it was proposed.' })
  work!: WorkLineType[];
  @Field(() => [ID], { description: 'Orders under way that are handed over.' }) orderIds!: string[];
  @Field(() => [WorkLineType], {
    description: 'The records of the former office, in their state on that day.',
  })
  done!: WorkLineType[];
}

@ObjectType({ description: 'The work that passed from one officer to another.' })
export class HandedOverType {
  @Field(() => Int) platforms!: number;
  @Field(() => [String], { description: 'Numbers of inspections.' }) inspections!: string[];
}

@InputType()
export class ProposeMergeInput {
  @Field(() => ID, { description: 'The record that is to end.' }) platformId!: string;
  @Field(() => Int) version!: number;
  @Field(() => ID, { description: 'The record that stays.' }) intoId!: string;
  @Field(() => Int) intoVersion!: number;
  @Field(() => String) reason!: string;
}

@InputType()
export class ProposeTransferInput {
  @Field(() => ID) platformId!: string;
  @Field(() => Int) version!: number;
  @Field(() => ID) toRegionCode!: string;
  @Field(() => [ID], { nullable: true, description: 'Orders under way that the other office continues.' })
  orderIds?: string[] | null;
  @Field(() => String) reason!: string;
}
