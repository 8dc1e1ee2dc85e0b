import { Field, ID, InputType, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { OfficerType } from '#libs/technique/access';
import { DutyItem } from '#libs/reference/duties';
import { EvidenceType } from '#libs/supervision/evidence';
import { FindingAxisEnum, FindingType, SeverityEnum } from '#libs/supervision/findings';
import {
  AllowedAction,
  type CivilDate,
  CivilDateScalar,
  DateTimeScalar,
  connectionOf,
  enumOf,
} from '#libs/technique/kernel';
import { OperationStateEnum, SystemStateEnum } from '#libs/supervision/ledger';
import { PlatformRef } from '#libs/supervision/platforms';
import { Office } from '#libs/reference/territory';
import type { FindingAxis, Severity } from '#rules/supervision/findings';
import type { OperationState, SystemState } from '#rules/supervision/ledger';
import {
  INSPECTION_STATES,
  ITEM_RESULTS,
  type InspectionState,
  type ItemResult,
  MODES,
  type Mode,
} from './inspections.rules.ts';

export const InspectionModeEnum = enumOf(MODES);
registerEnumType(InspectionModeEnum, { name: 'InspectionMode' });
export const InspectionStateEnum = enumOf(INSPECTION_STATES);
registerEnumType(InspectionStateEnum, { name: 'InspectionState' });
export const ItemResultEnum = enumOf(ITEM_RESULTS);
registerEnumType(ItemResultEnum, { name: 'ItemResult' });

@ObjectType({ description: 'One item of the checklist, with its state in the ledger before.' })
export class InspectionItem {
  @Field(() => ID) id!: string;
  @Field(() => DutyItem) item!: DutyItem;
  @Field(() => Int) ord!: number;
  @Field(() => ItemResultEnum, { nullable: true }) result!: ItemResult | null;
  @Field(() => SystemStateEnum, { nullable: true }) systemState!: SystemState | null;
  @Field(() => OperationStateEnum, { nullable: true }) operationState!: OperationState | null;
  @Field(() => Int, { nullable: true }) sampled!: number | null;
  @Field(() => Int, { nullable: true }) failed!: number | null;
  @Field(() => Boolean) correctedOnSpot!: boolean;
  @Field(() => String, { nullable: true }) note!: string | null;
  @Field(() => String, { nullable: true }) reason!: string | null;
  @Field(() => SystemStateEnum, { nullable: true }) previousSystem!: SystemState | null;
  @Field(() => OperationStateEnum, { nullable: true }) previousOperation!: OperationState | null;
  @Field(() => CivilDateScalar, { nullable: true }) previousOn!: CivilDate | null;
  @Field(() => Int) version!: number;
  @Field(() => [FindingType]) findings!: FindingType[];
  @Field(() => [EvidenceType]) evidence!: EvidenceType[];
}

@ObjectType({ description: 'Words added after the seal.' })
export class Supplement {
  @Field(() => ID) id!: string;
  @Field(() => String) text!: string;
  @Field(() => String) byName!: string;
  @Field(() => DateTimeScalar) at!: Date;
}

@ObjectType({ description: 'One check of one platform by two or more inspectors.' })
export class Inspection {
  @Field(() => ID) id!: string;
  @Field(() => String) number!: string;
  @Field(() => PlatformRef) platform!: PlatformRef;
  @Field(() => InspectionModeEnum) mode!: Mode;
  @Field(() => InspectionStateEnum) state!: InspectionState;
  @Field(() => String) purpose!: string;
  @Field(() => CivilDateScalar) plannedOn!: CivilDate;
  @Field(() => CivilDateScalar, { nullable: true, description: 'The day on which it was started.' })
  inspectedOn!: CivilDate | null;
  @Field(() => DateTimeScalar, { nullable: true }) startedAt!: Date | null;
  @Field(() => DateTimeScalar, { nullable: true }) sealedAt!: Date | null;
  @Field(() => String, {
    nullable: true,
    description: 'SHA-256 of the canonical JSON (RFC 8785) of the record.',
  })
  sealHash!: string | null;
  @Field(() => String, { nullable: true }) conclusion!: string | null;
  @Field(() => ID) frameworkVersion!: string;
  @Field(() => Int) version!: number;
  @Field(() => Int) checked!: number;
  @Field(() => Int) total!: number;
  @Field(() => Int) findingCount!: number;
  @Field(() => [OfficerType]) inspectors!: OfficerType[];
  @Field(() => OfficerType) lead!: OfficerType;
  @Field(() => Office) office!: Office;
  @Field(() => [AllowedAction]) allowedActions!: AllowedAction[];
  regionCode!: string;
}

@ObjectType()
export class InspectionConnection extends connectionOf(Inspection, 'Inspection') {}

@InputType('InspectionFilter')
export class InspectionFilterInput {
  @Field(() => ID, { nullable: true }) platformId?: string | null;
  @Field(() => ID, { nullable: true }) regionCode?: string | null;
  @Field(() => [InspectionStateEnum], { nullable: true }) states?: InspectionState[] | null;
  @Field(() => CivilDateScalar, {
    nullable: true,
    description: 'From and to: the day on which it was started, before that the day planned.',
  })
  from?: CivilDate | null;
  @Field(() => CivilDateScalar, { nullable: true }) to?: CivilDate | null;
  @Field(() => Boolean, { nullable: true }) mine?: boolean | null;
  @Field(() => String, { nullable: true }) text?: string | null;
}

@InputType()
export class ItemRecordInput {
  @Field(() => ID) itemId!: string;
  @Field(() => Int) version!: number;
  @Field(() => ItemResultEnum) result!: ItemResult;
  @Field(() => SystemStateEnum, { nullable: true }) systemState?: SystemState | null;
  @Field(() => OperationStateEnum, { nullable: true }) operationState?: OperationState | null;
  @Field(() => Int, { nullable: true }) sampled?: number | null;
  @Field(() => Int, { nullable: true }) failed?: number | null;
  @Field(() => Boolean, { nullable: true }) correctedOnSpot?: boolean | null;
  @Field(() => String, { nullable: true }) note?: string | null;
  @Field(() => String, { nullable: true }) reason?: string | null;
}

@InputType()
export class FindingInput {
  @Field(() => ID) itemId!: string;
  @Field(() => String) title!: string;
  @Field(() => String) description!: string;
  @Field(() => SeverityEnum) severity!: Severity;
  @Field(() => FindingAxisEnum) axis!: FindingAxis;
}

@InputType()
export class PlanInspectionInput {
  @Field(() => ID) platformId!: string;
  @Field(() => InspectionModeEnum) mode!: Mode;
  @Field(() => CivilDateScalar) plannedOn!: CivilDate;
  @Field(() => [ID]) inspectorIds!: string[];
  @Field(() => ID) leadId!: string;
  @Field(() => String) purpose!: string;
  @Field(() => [ID], { nullable: true, description: 'Duty areas; the whole ledger when absent.' })
  areaCodes?: string[] | null;
}
