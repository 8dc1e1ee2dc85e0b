import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { FactKind, OperationState, SystemState } from './ledger.rules.ts';

@Entity('ledger_entry')
export class LedgerEntryEntity {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid') platformId!: string;
  @Column('text') regionCode!: string;
  @Column('text') itemCode!: string;
  @Column('uuid') itemVersionId!: string;
  @Column('text') areaCode!: string;
  @Column('text', { nullable: true }) systemState!: SystemState | null;
  @Column('text', { nullable: true }) operationState!: OperationState | null;
  @Column('date', { nullable: true }) verifiedOn!: string | null;
  @Column('uuid', { nullable: true }) factId!: string | null;
  @Column('text', { nullable: true }) claimSystem!: SystemState | null;
  @Column('text', { nullable: true }) claimOperation!: OperationState | null;
  @Column('date', { nullable: true }) claimedOn!: string | null;
  @Column('text', { nullable: true }) claimNote!: string | null;
  @Column('text', { nullable: true }) claimBy!: string | null;
  @Column('date') startedOn!: string;
  @Column('date', { nullable: true }) endedOn!: string | null;
  @Column('int') version!: number;
}

@Entity('ledger_fact')
export class LedgerFactEntity {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid') entryId!: string;
  @Column('uuid') platformId!: string;
  @Column('text') regionCode!: string;
  @Column('uuid') officeId!: string;
  @Column('text') regionAt!: string;
  @Column('text') itemCode!: string;
  @Column('text') kind!: FactKind;
  @Column('text') systemState!: SystemState;
  @Column('text') operationState!: OperationState;
  @Column('date') factOn!: string;
  @Column('uuid') sourceId!: string;
  @Column('text') sourceNumber!: string;
  @Column('uuid', { nullable: true }) actorId!: string | null;
  @Column('text') actorName!: string;
  @Column('timestamptz') occurredAt!: Date;
  @Column({ type: 'timestamptz', insert: false }) recordedAt!: Date;
}

@Entity('ledger_claim')
export class LedgerClaimEntity {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid') entryId!: string;
  @Column('uuid') platformId!: string;
  @Column('text') regionCode!: string;
  @Column('text') systemState!: SystemState;
  @Column('text') operationState!: OperationState;
  @Column('text', { nullable: true }) note!: string | null;
  @Column('date') claimedOn!: string;
  @Column('uuid', { nullable: true }) actorId!: string | null;
  @Column('text') actorName!: string;
  @Column('text') door!: string;
  @Column('timestamptz') occurredAt!: Date;
  @Column({ type: 'timestamptz', insert: false }) recordedAt!: Date;
}
