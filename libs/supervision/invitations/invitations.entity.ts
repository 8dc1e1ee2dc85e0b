import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { InvitationState, InvitedRole } from './invitations.rules.ts';

@Entity('invitation')
export class InvitationEntity {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid') operatorId!: string;
  @Column('text') operatorName!: string;
  /** The first of the platforms; the letter of authority is a file of its record. */
  @Column('uuid') platformId!: string;
  @Column('text') regionCode!: string;
  @Column('uuid') officeId!: string;
  @Column('text') regionAt!: string;
  @Column('text') role!: InvitedRole;
  @Column('text') name!: string;
  @Column('text') state!: InvitationState;
  @Column('bytea', { nullable: true }) tokenHash!: Buffer | null;
  @Column('timestamptz', { nullable: true }) validUntil!: Date | null;
  @Column('uuid', { nullable: true }) userId!: string | null;
  @Column('uuid') actorId!: string;
  @Column('text') actorName!: string;
  @Column('timestamptz') occurredAt!: Date;
  @Column('timestamptz', { nullable: true }) sentAt!: Date | null;
  @Column('timestamptz', { nullable: true }) endedAt!: Date | null;
  @Column('text', { nullable: true }) changedByName!: string | null;
  @Column('timestamptz', { nullable: true }) changedAt!: Date | null;
  @Column('int') version!: number;
  @Column({ type: 'timestamptz', insert: false }) recordedAt!: Date;
}

@Entity('invitation_platform')
export class InvitationPlatformEntity {
  @PrimaryColumn('uuid') invitationId!: string;
  @PrimaryColumn('uuid') platformId!: string;
  @Column('text') regionCode!: string;
  @Column('text') platformName!: string;
  @Column('uuid', { nullable: true }) personId!: string | null;
}
