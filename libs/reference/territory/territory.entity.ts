import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { RegionLevel } from './regions.rules.ts';

@Entity('region')
export class RegionEntity {
  @PrimaryColumn('text') code!: string;
  @Column('text') name!: string;
  @Column('text') nameEn!: string;
  @Column('text') level!: RegionLevel;
  @Column('text', { nullable: true }) parentCode!: string | null;
  @Column('date', { nullable: true }) validFrom!: string | null;
  @Column('date', { nullable: true }) validTo!: string | null;
  @Column('boolean') abolished!: boolean;
  @Column('text', { array: true }) successorCodes!: string[];
}

@Entity('office')
export class OfficeEntity {
  @PrimaryColumn('uuid') id!: string;
  @Column('text') name!: string;
  @Column('text') nameEn!: string;
  @Column('text') shortName!: string;
  @Column('text') regionCode!: string;
  @Column('text') regionLo!: string;
  @Column('text') regionHi!: string;
  @Column('boolean') active!: boolean;
  @Column('date', { nullable: true }) closedOn!: string | null;
  @Column({ type: 'text', insert: false }) changedByName!: string;
  @Column({ type: 'timestamptz', insert: false }) changedAt!: Date;
  @Column('int') version!: number;
}
