import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { PlatformSummary, ProposalState, WorkLine } from './transfers.rules.ts';

export abstract class ProposalEntity {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid') platformId!: string;
  @Column('text') regionCode!: string;
  @Column('uuid') officeId!: string;
  @Column('text') regionAt!: string;
  @Column('int') platformVersion!: number;
  @Column('text') state!: ProposalState;
  @Column('text') reason!: string;
  @Column('uuid') proposedBy!: string;
  @Column('text') proposedByName!: string;
  @Column('timestamptz') proposedAt!: Date;
  @Column('uuid', { nullable: true }) decidedBy!: string | null;
  @Column('text', { nullable: true }) decidedByName!: string | null;
  @Column('timestamptz', { nullable: true }) decidedAt!: Date | null;
  @Column('text', { nullable: true }) decisionNote!: string | null;
  @Column('int') version!: number;
  @Column({ type: 'timestamptz', insert: false }) recordedAt!: Date;
}

@Entity('platform_merge')
export class MergeEntity extends ProposalEntity {
  @Column('uuid') intoId!: string;
  @Column('int') intoVersion!: number;
  @Column('jsonb', { nullable: true }) moved!: WorkLine[] | null;
}

@Entity('platform_transfer')
export class TransferEntity extends ProposalEntity {
  @Column('uuid') toOfficeId!: string;
  @Column('text') toRegionCode!: string;
  @Column('uuid', { array: true }) orderIds!: string[];
  @Column('jsonb', { name: 'told' }) platform!: PlatformSummary;
  @Column('jsonb', { nullable: true }) done!: WorkLine[] | null;
}
