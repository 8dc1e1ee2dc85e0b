import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { FindingAxis, FindingState, Severity } from './findings.rules.ts';

@Entity('finding')
export class FindingEntity {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid') platformId!: string;
  @Column('text') regionCode!: string;
  @Column('uuid') officeId!: string;
  @Column('uuid', { nullable: true }) handlingOfficeId!: string | null;
  @Column('text') regionAt!: string;
  @Column('uuid') inspectionId!: string;
  @Column('uuid') inspectionItemId!: string;
  @Column('text') itemCode!: string;
  @Column('uuid') itemVersionId!: string;
  @Column('text') areaCode!: string;
  @Column('int') year!: number;
  @Column('int') n!: number;
  @Column('text') number!: string;
  @Column('text') title!: string;
  @Column('text') description!: string;
  @Column('text') severity!: Severity;
  @Column('text') axis!: FindingAxis;
  @Column('text') state!: FindingState;
  @Column('date') foundOn!: string;
  @Column('date', { nullable: true }) closedOn!: string | null;
  @Column('date', { nullable: true }) dueOn!: string | null;
  @Column('boolean') correctedOnSpot!: boolean;
  @Column('boolean') repeat!: boolean;
  @Column('boolean') dropped!: boolean;
  @Column('uuid', { nullable: true }) orderId!: string | null;
  @Column('text', { nullable: true }) orderNumber!: string | null;
  @Column('int') version!: number;
  @Column('timestamptz') createdAt!: Date;
  @Column({ type: 'timestamptz', insert: false }) recordedAt!: Date;
}

@Entity('finding_span')
export class FindingSpanEntity {
  @PrimaryColumn('uuid') findingId!: string;
  @PrimaryColumn('int') seq!: number;
  @Column('uuid') platformId!: string;
  @Column('text') regionCode!: string;
  @Column('text') regionAt!: string;
  @Column('text') tierAt!: string;
  @Column('text', { array: true }) categoriesAt!: string[];
  @Column('text') areaCode!: string;
  @Column('text') state!: FindingState;
  @Column('date', { nullable: true }) dueOn!: string | null;
  @Column('date') fromOn!: string;
  @Column('date', { nullable: true }) untilOn!: string | null;
}

@Entity('finding_change')
export class FindingChangeEntity {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid') findingId!: string;
  @Column('uuid') platformId!: string;
  @Column('text') regionCode!: string;
  @Column('uuid') officeId!: string;
  @Column('text') regionAt!: string;
  @Column('uuid', { nullable: true }) actorId!: string | null;
  @Column('text') actorName!: string;
  @Column('text') action!: string;
  @Column('text', { nullable: true }) reason!: string | null;
  @Column('jsonb', { nullable: true }) before!: Record<string, unknown> | null;
  @Column('jsonb', { nullable: true }) after!: Record<string, unknown> | null;
  @Column('timestamptz') occurredAt!: Date;
  @Column({ type: 'timestamptz', insert: false }) recordedAt!: Date;
}
