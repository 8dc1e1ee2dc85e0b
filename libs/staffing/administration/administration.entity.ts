import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { RequestKind, RequestState, StaffRole } from './requests.rules.ts';

@Entity('account_request')
export class AccountRequestEntity {
  @PrimaryColumn('uuid') id!: string;
  @Column('text') kind!: RequestKind;
  @Column('text') state!: RequestState;
  @Column('uuid') userId!: string;
  @Column('text') username!: string;
  @Column('text') name!: string;
  @Column('text', { nullable: true }) staffNo!: string | null;
  @Column('text') role!: StaffRole;
  @Column('text', { nullable: true }) roleBefore!: StaffRole | null;
  @Column('uuid', { nullable: true }) officeId!: string | null;
  @Column('text', { nullable: true }) certificateNo!: string | null;
  @Column('date', { nullable: true }) certificateValidTo!: string | null;
  @Column('text') reason!: string;
  @Column('uuid') proposedBy!: string;
  @Column('text') proposedByName!: string;
  @Column('timestamptz') proposedAt!: Date;
  @Column('uuid', { nullable: true }) decidedBy!: string | null;
  @Column('text', { nullable: true }) decidedByName!: string | null;
  @Column('timestamptz', { nullable: true }) decidedAt!: Date | null;
  @Column('text', { nullable: true }) decision!: string | null;
  @Column('int') version!: number;
  @Column({ type: 'timestamptz', insert: false }) recordedAt!: Date;
}
