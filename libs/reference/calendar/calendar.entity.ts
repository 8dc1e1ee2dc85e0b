import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity('calendar_version')
export class CalendarVersionEntity {
  @PrimaryColumn('int') version!: number;
  @Column('text') source!: string;
  @Column('date') sourceDate!: string;
  @Column('date') coveredFrom!: string;
  @Column('date') coveredTo!: string;
  @Column({ type: 'timestamptz', insert: false }) loadedAt!: Date;
}

@Entity('calendar_day')
export class CalendarDayEntity {
  @PrimaryColumn('int') version!: number;
  @PrimaryColumn('date') day!: string;
  @Column('text') kind!: 'REST' | 'WORK';
  @Column('text') name!: string;
  @Column('text') nameEn!: string;
}

@Entity('period_rule')
export class PeriodRuleEntity {
  @PrimaryColumn('text') code!: string;
  @PrimaryColumn('int') version!: number;
  @Column('int') length!: number;
  @Column('int') minLength!: number;
  @Column('int') maxLength!: number;
  @Column('text') unit!: 'WORKING' | 'NATURAL';
  @Column('text') firstDay!: 'NEXT_DAY' | 'SAME_DAY';
  @Column('boolean') rollForward!: boolean;
  @Column('text') fromEvent!: string;
  @Column('text') title!: string;
  @Column('text') titleEn!: string;
  @Column('text') basis!: string;
  @Column('text') basisEn!: string;
}
