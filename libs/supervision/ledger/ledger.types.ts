import { Field, ID, InputType, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { DutyArea, DutyItem } from '#libs/reference/duties';
import {
  type CivilDate,
  CivilDateScalar,
  DateTimeScalar,
  connectionOf,
  enumOf,
} from '#libs/technique/kernel';
import { PlatformRef } from '#libs/supervision/platforms';
import { CLAIM_STANDINGS, type ClaimStanding } from './figures.rules.ts';
import {
  FACT_KINDS,
  type FactKind,
  OPERATION_STATES,
  type OperationState,
  SYSTEM_STATES,
  type SystemState,
} from './ledger.rules.ts';

export const SystemStateEnum = enumOf(SYSTEM_STATES);
registerEnumType(SystemStateEnum, {
  name: 'SystemState',
  description: 'Is there a written, approved, current rule or design.',
});
export const OperationStateEnum = enumOf(OPERATION_STATES);
registerEnumType(OperationStateEnum, {
  name: 'OperationState',
  description: 'Does it operate, by dated records, counts and tests.',
});
export const FactKindEnum = enumOf(FACT_KINDS);
registerEnumType(FactKindEnum, { name: 'FactKind' });

export const ClaimStandingEnum = enumOf(CLAIM_STANDINGS);
registerEnumType(ClaimStandingEnum, {
  name: 'ClaimStanding',
  description:
    'The platform’s claim compared with the verified state: the same; better on an axis and worse on none; worse on an axis.',
});

@ObjectType({ description: 'A sealed fact about one entry, with the record it comes from.' })
export class LedgerFact {
  @Field(() => ID) id!: string;
  @Field(() => FactKindEnum) kind!: FactKind;
  @Field(() => SystemStateEnum) systemState!: SystemState;
  @Field(() => OperationStateEnum) operationState!: OperationState;
  @Field(() => CivilDateScalar) factOn!: CivilDate;
  @Field(() => ID) sourceId!: string;
  @Field(() => String) sourceNumber!: string;
  @Field(() => String) actorName!: string;
  @Field(() => DateTimeScalar) recordedAt!: Date;
  @Field(() => Boolean, { description: 'Whether this fact decides the current state of the entry.' })
  wins!: boolean;
}

@ObjectType({
  description: 'The platform’s own claim; kept beside the verified state and never replaces it.',
})
export class LedgerClaim {
  @Field(() => SystemStateEnum) systemState!: SystemState;
  @Field(() => OperationStateEnum) operationState!: OperationState;
  @Field(() => CivilDateScalar) claimedOn!: CivilDate;
  @Field(() => String, { nullable: true }) note!: string | null;
  @Field(() => String) byName!: string;
}

@ObjectType({ description: 'Platform × duty item. Both axes are null until something was verified.' })
export class LedgerEntry {
  @Field(() => ID) id!: string;
  @Field(() => DutyItem) item!: DutyItem;
  @Field(() => SystemStateEnum, { nullable: true }) systemState!: SystemState | null;
  @Field(() => OperationStateEnum, { nullable: true }) operationState!: OperationState | null;
  @Field(() => CivilDateScalar, { nullable: true }) verifiedOn!: CivilDate | null;
  @Field(() => LedgerFact, { nullable: true }) source!: LedgerFact | null;
  @Field(() => LedgerClaim, { nullable: true }) claim!: LedgerClaim | null;
  @Field(() => CivilDateScalar) startedOn!: CivilDate;
  @Field(() => CivilDateScalar, { nullable: true }) endedOn!: CivilDate | null;
  @Field(() => [LedgerFact]) facts!: LedgerFact[];
  @Field(() => Int) openFindings!: number;
  @Field(() => Boolean, { description: 'With a sealed fact within the year up to today.' })
  verifiedWithinYear!: boolean;
  @Field(() => Boolean, { description: 'Established and effective.' }) inPlace!: boolean;
  @Field(() => ClaimStandingEnum, { nullable: true }) claimStanding!: ClaimStanding | null;
}

@ObjectType({
  description: 'An entry in the list across platforms, with the sealed fact that decides its state.',
})
export class ListedLedgerEntry {
  @Field(() => ID) id!: string;
  @Field(() => PlatformRef) platform!: PlatformRef;
  @Field(() => DutyItem) item!: DutyItem;
  @Field(() => SystemStateEnum, { nullable: true }) systemState!: SystemState | null;
  @Field(() => OperationStateEnum, { nullable: true }) operationState!: OperationState | null;
  @Field(() => CivilDateScalar, { nullable: true }) verifiedOn!: CivilDate | null;
  @Field(() => LedgerFact, { nullable: true }) source!: LedgerFact | null;
  @Field(() => LedgerClaim, { nullable: true }) claim!: LedgerClaim | null;
  @Field(() => CivilDateScalar) startedOn!: CivilDate;
  @Field(() => CivilDateScalar, { nullable: true }) endedOn!: CivilDate | null;
  @Field(() => Int) openFindings!: number;
}

@ObjectType()
export class ListedLedgerEntryConnection extends connectionOf(ListedLedgerEntry, 'ListedLedgerEntry') {}

@InputType('LedgerEntryFilter', {
  description:
    'Entries in force today, unless a day is named; with a day, the region is that of the platform on it. The states and verifiedFrom, verifiedBefore and neverVerified are about the current state of an entry.',
})
export class LedgerFilterInput {
  @Field(() => String, { nullable: true, description: 'Part of the name of the platform or of the item.' })
  text?: string | null;
  @Field(() => ID, { nullable: true }) regionCode?: string | null;
  @Field(() => ID, { nullable: true }) platformId?: string | null;
  @Field(() => ID, { nullable: true }) areaCode?: string | null;
  @Field(() => String, { nullable: true }) itemCode?: string | null;
  @Field(() => SystemStateEnum, { nullable: true }) systemState?: SystemState | null;
  @Field(() => OperationStateEnum, { nullable: true }) operationState?: OperationState | null;
  @Field(() => ClaimStandingEnum, {
    nullable: true,
    description: 'Of entries that have both a claim and a verified state.',
  })
  claim?: ClaimStanding | null;
  @Field(() => CivilDateScalar, { nullable: true, description: 'On this day or later.' })
  verifiedFrom?: CivilDate | null;
  @Field(() => CivilDateScalar, { nullable: true, description: 'Before this day; never is not before.' })
  verifiedBefore?: CivilDate | null;
  @Field(() => Boolean, { nullable: true }) neverVerified?: boolean | null;
  @Field(() => CivilDateScalar, { nullable: true, description: 'In force at the end of that day.' })
  inForceOn?: CivilDate | null;
  @Field(() => CivilDateScalar, {
    nullable: true,
    description: 'In force at the end of that day, with a sealed fact within the year up to it.',
  })
  verifiedWithinYearOf?: CivilDate | null;
  @Field(() => CivilDateScalar, {
    nullable: true,
    description: 'In force at the end of that day, without a sealed fact within the year up to it.',
  })
  notVerifiedWithinYearOf?: CivilDate | null;
}

@ObjectType({
  description: 'The responsibility ledger of a platform: one entry for each duty item that applies.',
})
export class Ledger {
  @Field(() => ID) frameworkVersion!: string;
  @Field(() => [LedgerEntry]) entries!: LedgerEntry[];
  @Field(() => Int) total!: number;
  @Field(() => Int) verified!: number;
  @Field(() => Int) verifiedWithinYear!: number;
  @Field(() => Int) effective!: number;
}

@ObjectType()
export class OwnLedgerEntry {
  @Field(() => ID) id!: string;
  @Field(() => DutyItem) item!: DutyItem;
  @Field(() => SystemStateEnum, { nullable: true }) systemState!: SystemState | null;
  @Field(() => OperationStateEnum, { nullable: true }) operationState!: OperationState | null;
  @Field(() => CivilDateScalar, { nullable: true }) verifiedOn!: CivilDate | null;
  @Field(() => String, { nullable: true }) sourceNumber!: string | null;
  @Field(() => FactKindEnum, { nullable: true }) sourceKind!: FactKind | null;
  @Field(() => LedgerClaim, { nullable: true }) claim!: LedgerClaim | null;
  @Field(() => Int) openFindings!: number;
}

@ObjectType({ description: 'A platform’s ledger as its own people see it.' })
export class OwnLedger {
  @Field(() => ID) frameworkVersion!: string;
  @Field(() => [DutyArea]) areas!: DutyArea[];
  @Field(() => [OwnLedgerEntry]) entries!: OwnLedgerEntry[];
  @Field(() => Int) total!: number;
  @Field(() => Int) verified!: number;
}
