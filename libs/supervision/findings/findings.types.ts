import { Field, ID, InputType, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { DutyItem, TierEnum } from '#libs/reference/duties';

import { EvidenceType } from '#libs/supervision/evidence';
import { type CivilDate, CivilDateScalar, connectionOf, enumOf } from '#libs/technique/kernel';
import { PlatformRef } from '#libs/supervision/platforms';
import type { Tier } from '#rules/reference/duties';
import {
  FINDING_AXES,
  FINDING_STATES,
  type FindingAxis,
  type FindingState,
  SEVERITIES,
  type Severity,
} from './findings.rules.ts';

export const SeverityEnum = enumOf(SEVERITIES);
registerEnumType(SeverityEnum, { name: 'Severity' });
export const FindingStateEnum = enumOf(FINDING_STATES);
registerEnumType(FindingStateEnum, { name: 'FindingState' });
export const FindingAxisEnum = enumOf(FINDING_AXES);
registerEnumType(FindingAxisEnum, { name: 'FindingAxis' });

@ObjectType({ description: 'The inspection that a finding was raised in.' })
export class InspectionRef {
  @Field(() => ID) id!: string;
  @Field(() => String) number!: string;
  @Field(() => CivilDateScalar) on!: CivilDate;
}

@ObjectType('Finding', { description: 'One shortfall of a platform against one duty item.' })
export class FindingType {
  @Field(() => ID) id!: string;
  @Field(() => String) number!: string;
  @Field(() => PlatformRef) platform!: PlatformRef;
  @Field(() => DutyItem) item!: DutyItem;
  @Field(() => ID) areaCode!: string;
  @Field(() => String) title!: string;
  @Field(() => String) description!: string;
  @Field(() => SeverityEnum) severity!: Severity;
  @Field(() => FindingAxisEnum) axis!: FindingAxis;
  @Field(() => FindingStateEnum) state!: FindingState;
  @Field(() => CivilDateScalar) foundOn!: CivilDate;
  @Field(() => CivilDateScalar, { nullable: true }) closedOn!: CivilDate | null;
  @Field(() => CivilDateScalar, { nullable: true }) dueOn!: CivilDate | null;
  @Field(() => Boolean, { description: 'The platform has not answered and its due day is past.' })
  overdue!: boolean;
  @Field(() => Boolean) correctedOnSpot!: boolean;
  @Field(() => Boolean, {
    description: 'Found before at the same platform against the same item, within 24 months.',
  })
  repeat!: boolean;
  @Field(() => ID, { nullable: true }) orderId!: string | null;
  @Field(() => String, { nullable: true }) orderNumber!: string | null;
  @Field(() => ID) regionCode!: string;
  @Field(() => Int) version!: number;
  @Field(() => [EvidenceType]) evidence!: EvidenceType[];
  @Field(() => InspectionRef) inspection!: InspectionRef;
  inspectionId!: string;
  officeId!: string;
  handlingOfficeId!: string | null;
  platformId!: string;
}

@ObjectType()
export class FindingConnection extends connectionOf(FindingType, 'Finding') {}

@InputType('FindingFilter', {
  description:
    'Bounds are inclusive. openOn and overdueOn: the state at the end of that day; found: by the day of the seal. With any of these, region, tier and category are those of that day.',
})
export class FindingFilterInput {
  @Field(() => ID, { nullable: true }) regionCode?: string | null;
  @Field(() => Boolean, { nullable: true, description: 'The region alone, without the regions below it.' })
  regionExact?: boolean | null;
  @Field(() => ID, { nullable: true }) platformId?: string | null;
  @Field(() => ID, { nullable: true }) areaCode?: string | null;
  @Field(() => String, { nullable: true }) itemCode?: string | null;
  @Field(() => TierEnum, { nullable: true }) tier?: Tier | null;
  @Field(() => ID, { nullable: true }) category?: string | null;
  @Field(() => [FindingStateEnum], { nullable: true }) states?: FindingState[] | null;
  @Field(() => SeverityEnum, { nullable: true }) severity?: Severity | null;
  @Field(() => Boolean, { nullable: true, description: 'Only repeats, or only those that are none.' })
  repeat?: boolean | null;
  @Field(() => String, { nullable: true }) text?: string | null;
  @Field(() => CivilDateScalar, { nullable: true }) openOn?: CivilDate | null;
  @Field(() => CivilDateScalar, { nullable: true }) overdueOn?: CivilDate | null;
  @Field(() => CivilDateScalar, { nullable: true }) foundFrom?: CivilDate | null;
  @Field(() => CivilDateScalar, { nullable: true }) foundTo?: CivilDate | null;
  @Field(() => CivilDateScalar, { nullable: true }) closedFrom?: CivilDate | null;
  @Field(() => CivilDateScalar, { nullable: true }) closedTo?: CivilDate | null;
}
