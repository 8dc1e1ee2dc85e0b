import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity('service_category')
export class CategoryEntity {
  @PrimaryColumn('text') code!: string;
  @Column('text') categoryGroup!: 'SERVICE' | 'FUNCTION';
  @Column('int') ord!: number;
  @Column('text') title!: string;
  @Column('text') titleEn!: string;
  @Column('text') help!: string;
  @Column('text') helpEn!: string;
}

@Entity('framework_version')
export class FrameworkEntity {
  @PrimaryColumn('text') version!: string;
  @Column('text') title!: string;
  @Column('text') titleEn!: string;
  @Column('text') source!: string;
  @Column('text') sourceEn!: string;
  @Column('date') effectiveFrom!: string;
  @Column('text') contentHash!: string;
  @Column({ type: 'timestamptz', insert: false }) loadedAt!: Date;
}

@Entity('duty_area')
export class DutyAreaEntity {
  @PrimaryColumn('text') version!: string;
  @PrimaryColumn('text') code!: string;
  @Column('int') ord!: number;
  @Column('text') clause!: string;
  @Column('text') title!: string;
  @Column('text') titleEn!: string;
  @Column('text') short!: string;
  @Column('text') shortEn!: string;
  @Column('text') purpose!: string;
  @Column('text') purposeEn!: string;
}

@Entity('duty_item_version')
export class DutyItemEntity {
  @PrimaryColumn('uuid') id!: string;
  @Column('text') version!: string;
  @Column('text') code!: string;
  @Column('text') areaCode!: string;
  @Column('int') ord!: number;
  @Column('text') title!: string;
  @Column('text') titleEn!: string;
  @Column('text') systemText!: string;
  @Column('text') systemTextEn!: string;
  @Column('text') operationText!: string;
  @Column('text') operationTextEn!: string;
  @Column('text') help!: string;
  @Column('text') helpEn!: string;
  @Column('text', { nullable: true }) figure!: string | null;
  @Column('text', { nullable: true }) figureEn!: string | null;
  @Column('text', { array: true }) links!: string[];
  @Column('text', { array: true }) anyCategory!: string[];
  @Column('text', { array: true }) anyTier!: string[];
  @Column('text', { array: true }) supersedes!: string[];
}
