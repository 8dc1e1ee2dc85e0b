import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { AccountSide, Role } from '#libs/technique/kernel';
import type { SignInWay } from './sign-in.rules.ts';

@Entity('app_user')
export class UserEntity {
  @PrimaryColumn('uuid') id!: string;
  @Column('text') username!: string;
  @Column('text') passwordHash!: string;
  @Column('text') name!: string;
  @Column('text') side!: AccountSide;
  @Column('text') role!: Exclude<Role, 'PROGRAM'>;
  @Column('uuid', { nullable: true }) officeId!: string | null;
  @Column('uuid', { nullable: true }) operatorId!: string | null;
  @Column('text', { nullable: true }) certificateNo!: string | null;
  @Column('date', { nullable: true }) certificateValidTo!: string | null;
  /** The person's number in the staff list: one person, one open account. */
  @Column('text', { nullable: true }) staffNo!: string | null;
  @Column('boolean') active!: boolean;
  @Column('int') failedCount!: number;
  @Column('timestamptz', { nullable: true }) lockedUntil!: Date | null;
  /** How often in a row it was locked: each lock lasts longer than the one before. */
  @Column({ type: 'int', insert: false }) lockRounds!: number;
  @Column({ type: 'timestamptz', insert: false }) passwordSetAt!: Date;
  @Column({ type: 'timestamptz', insert: false }) createdAt!: Date;
  @Column('timestamptz', { nullable: true }) closedAt!: Date | null;
  @Column('text', { nullable: true }) closedReason!: string | null;
  @Column('text', { nullable: true }) changedByName!: string | null;
  @Column('timestamptz', { nullable: true }) changedAt!: Date | null;
  @Column('int') version!: number;
}

@Entity('session')
export class SessionEntity {
  @PrimaryColumn('bytea') tokenHash!: Buffer;
  @Column('uuid') id!: string;
  @Column('uuid') userId!: string;
  @Column({ type: 'timestamptz', insert: false }) createdAt!: Date;
  @Column({ type: 'timestamptz', insert: false }) lastSeenAt!: Date;
  @Column('timestamptz') expiresAt!: Date;
  @Column('timestamptz', { nullable: true }) endedAt!: Date | null;
  @Column('text', { nullable: true }) address!: string | null;
  @Column('text', { nullable: true }) agent!: string | null;
  @Column('text') via!: SignInWay;
  /** When the person last proved who they are, by signing in or in between. */
  @Column({ type: 'timestamptz', insert: false }) confirmedAt!: Date;
}
