import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { OperationState, SystemState } from '#rules/supervision/ledger';
import type { InspectionState, ItemResult, Mode } from './inspections.rules.ts';

@Entity('inspection')
export class InspectionEntity {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid') platformId!: string;
  @Column('text') regionCode!: string;
  @Column('uuid') officeId!: string;
  @Column('text') regionAt!: string;
  @Column('int') year!: number;
  @Column('int') n!: number;
  @Column('text') number!: string;
  @Column('text') mode!: Mode;
  @Column('text') state!: InspectionState;
  @Column('text') purpose!: string;
  @Column('text') frameworkVersion!: string;
  @Column('date') plannedOn!: string;
  @Column('date', { nullable: true }) inspectedOn!: string | null;
  @Column('timestamptz', { nullable: true }) startedAt!: Date | null;
  @Column('timestamptz', { nullable: true }) sealedAt!: Date | null;
  @Column('text', { nullable: true }) sealHash!: string | null;
  @Column('text', { nullable: true }) conclusion!: string | null;
  @Column('uuid') leadId!: string;
  @Column('int') version!: number;
  @Column('timestamptz') createdAt!: Date;
  @Column({ type: 'timestamptz', insert: false }) recordedAt!: Date;
}

@Entity('inspection_inspector')
export class InspectorEntity {
  @PrimaryColumn('uuid') inspectionId!: string;
  @Column('text') regionCode!: string;
  @Column('uuid') platformId!: string;
  @PrimaryColumn('uuid') userId!: string;
  @Column('text') name!: string;
  @Column('text', { nullable: true }) certificateNo!: string | null;
  @Column('date', { nullable: true }) leftOn!: string | null;
}

@Entity('inspection_item')
export class InspectionItemEntity {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid') inspectionId!: string;
  @Column('uuid') platformId!: string;
  @Column('text') regionCode!: string;
  @Column('int') ord!: number;
  @Column('text') itemCode!: string;
  @Column('uuid') itemVersionId!: string;
  @Column('text') areaCode!: string;
  @Column('text', { nullable: true }) previousSystem!: SystemState | null;
  @Column('text', { nullable: true }) previousOperation!: OperationState | null;
  @Column('date', { nullable: true }) previousOn!: string | null;
  @Column('text', { nullable: true }) result!: ItemResult | null;
  @Column('text', { nullable: true }) systemState!: SystemState | null;
  @Column('text', { nullable: true }) operationState!: OperationState | null;
  @Column('int', { nullable: true }) sampled!: number | null;
  @Column('int', { nullable: true }) failed!: number | null;
  @Column('boolean') correctedOnSpot!: boolean;
  @Column('text', { nullable: true }) note!: string | null;
  @Column('text', { nullable: true }) reason!: string | null;
  @Column('int') version!: number;
}

@Entity('inspection_seal')
export class InspectionSealEntity {
  @PrimaryColumn('uuid') inspectionId!: string;
  @Column('uuid') platformId!: string;
  @Column('text') regionCode!: string;
  @Column('text') content!: string;
  @Column('text') sha256!: string;
  @Column('text') sealedBy!: string;
  @Column('timestamptz') occurredAt!: Date;
  @Column({ type: 'timestamptz', insert: false }) recordedAt!: Date;
}

@Entity('inspection_supplement')
export class SupplementEntity {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid') inspectionId!: string;
  @Column('uuid') platformId!: string;
  @Column('text') regionCode!: string;
  @Column('text') text!: string;
  @Column('uuid', { nullable: true }) actorId!: string | null;
  @Column('text') actorName!: string;
  @Column('timestamptz') occurredAt!: Date;
  @Column({ type: 'timestamptz', insert: false }) recordedAt!: Date;
}

@Entity('inspection_act')
export class InspectionActEntity {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid') inspectionId!: string;
  @Column('uuid') platformId!: string;
  @Column('text') regionCode!: string;
  @Column('uuid') officeId!: string;
  @Column('text') regionAt!: string;
  @Column('text') kind!: string;
  @Column('uuid', { nullable: true }) actorId!: string | null;
  @Column('text') actorName!: string;
  @Column('text', { nullable: true }) text!: string | null;
  @Column('jsonb', { nullable: true }) before!: Record<string, unknown> | null;
  @Column('jsonb', { nullable: true }) after!: Record<string, unknown> | null;
  @Column('timestamptz') occurredAt!: Date;
  @Column({ type: 'timestamptz', insert: false }) recordedAt!: Date;
}
