import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Tier } from '#rules/reference/duties';
import type { Kind, PersonRole, PlatformState } from './platforms.rules.ts';

@Entity('operator')
export class OperatorEntity {
  @PrimaryColumn('uuid') id!: string;
  @Column('text') code!: string;
  @Column('text') name!: string;
  @Column('text', { nullable: true }) address!: string | null;
  @Column('int') version!: number;
  @Column('timestamptz') createdAt!: Date;
  @Column({ type: 'timestamptz', insert: false }) recordedAt!: Date;
}

@Entity('platform')
export class PlatformEntity {
  @PrimaryColumn('uuid') id!: string;
  @Column('text') regionCode!: string;
  @Column('uuid') officeId!: string;
  @Column('text') regionAt!: string;
  @Column('uuid') operatorId!: string;
  @Column('text') name!: string;
  @Column('text', { array: true }) kinds!: Kind[];
  @Column('text', { nullable: true }) icpNumber!: string | null;
  @Column('text', { array: true }) categories!: string[];
  @Column('text') tier!: Tier;
  @Column('text') state!: PlatformState;
  @Column('uuid', { nullable: true }) leadOfficerId!: string | null;
  @Column('uuid', { nullable: true }) deputyOfficerId!: string | null;
  @Column('date') enteredOn!: string;
  @Column('date', { nullable: true }) retiredOn!: string | null;
  @Column('text') searchText!: string;
  @Column('uuid', { nullable: true }) mergedIntoId!: string | null;
  @Column('int') version!: number;
  @Column('timestamptz') createdAt!: Date;
  @Column({ type: 'timestamptz', insert: false }) recordedAt!: Date;
}

@Entity('platform_stay')
export class PlatformStayEntity {
  @PrimaryColumn('uuid') platformId!: string;
  @PrimaryColumn('int') seq!: number;
  @Column('text') regionCode!: string;
  @Column('text') regionAt!: string;
  @Column('text') tier!: Tier;
  @Column('text', { array: true }) categories!: string[];
  @Column('date') fromOn!: string;
  @Column('date', { nullable: true }) untilOn!: string | null;
}

@Entity('platform_domain')
export class PlatformDomainEntity {
  @PrimaryColumn('uuid') platformId!: string;
  @Column('text') regionCode!: string;
  @PrimaryColumn('text') domain!: string;
}

@Entity('platform_app')
export class PlatformAppEntity {
  @PrimaryColumn('uuid') platformId!: string;
  @Column('text') regionCode!: string;
  @PrimaryColumn('text') store!: string;
  @PrimaryColumn('text') identifier!: string;
}

@Entity('accountable_person')
export class PersonEntity {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid') platformId!: string;
  @Column('text') regionCode!: string;
  @Column('uuid') officeId!: string;
  @Column('text') regionAt!: string;
  @Column('text') role!: PersonRole;
  @Column('text') name!: string;
  @Column('text', { nullable: true }) title!: string | null;
  @Column('text', { nullable: true }) phone!: string | null;
  @Column('text', { nullable: true }) email!: string | null;
  @Column('date') validFrom!: string;
  @Column('date', { nullable: true }) validTo!: string | null;
  @Column('int') version!: number;
  @Column({ type: 'timestamptz', insert: false }) recordedAt!: Date;
}

@Entity('platform_change')
export class PlatformChangeEntity {
  @PrimaryColumn('uuid') id!: string;
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

@Entity('operator_change')
export class OperatorChangeEntity {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid') operatorId!: string;
  @Column('uuid', { nullable: true }) actorId!: string | null;
  @Column('text') actorName!: string;
  @Column('text') action!: string;
  @Column('text', { nullable: true }) reason!: string | null;
  @Column('jsonb', { nullable: true }) before!: Record<string, unknown> | null;
  @Column('jsonb', { nullable: true }) after!: Record<string, unknown> | null;
  @Column('timestamptz') occurredAt!: Date;
  @Column({ type: 'timestamptz', insert: false }) recordedAt!: Date;
}
