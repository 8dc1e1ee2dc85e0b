import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { InterestKind } from './staff.rules.ts';

@Entity('officer_interest')
export class InterestEntity {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid') officeId!: string;
  @Column('text') regionCode!: string;
  @Column('uuid') userId!: string;
  @Column('uuid') operatorId!: string;
  @Column('text') kind!: InterestKind;
  @Column('date') fromOn!: string;
  @Column('date', { nullable: true }) toOn!: string | null;
  @Column('uuid') recordedBy!: string;
  @Column('text') recordedByName!: string;
  @Column('uuid', { nullable: true }) endedBy!: string | null;
  @Column('text', { nullable: true }) endedByName!: string | null;
  @Column('timestamptz', { nullable: true }) endedAt!: Date | null;
  @Column('text', { nullable: true }) endReason!: string | null;
  @Column('int') version!: number;
  @Column('timestamptz') occurredAt!: Date;
  @Column({ type: 'timestamptz', insert: false }) recordedAt!: Date;
}

@Entity('officer_leave')
export class LeaveEntity {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid') officeId!: string;
  @Column('text') regionCode!: string;
  @Column('uuid') userId!: string;
  @Column('date') fromOn!: string;
  @Column('date') toOn!: string;
  @Column('date', { nullable: true }) backOn!: string | null;
  @Column('uuid') recordedBy!: string;
  @Column('text') recordedByName!: string;
  @Column('text', { nullable: true }) changedByName!: string | null;
  @Column('timestamptz', { nullable: true }) changedAt!: Date | null;
  @Column('int') version!: number;
  @Column('timestamptz') occurredAt!: Date;
  @Column({ type: 'timestamptz', insert: false }) recordedAt!: Date;
}
