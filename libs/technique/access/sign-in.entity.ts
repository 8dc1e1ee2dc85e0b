import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity('second_factor')
export class SecondFactorEntity {
  @PrimaryColumn('uuid') userId!: string;
  /** Sealed; see seal.ts. */
  @Column('bytea') secret!: Buffer;
  /** The time step of the last code that was used: a code of this step or an earlier one is refused. */
  @Column('bigint', { nullable: true }) lastStep!: number | null;
  @Column({ type: 'timestamptz', insert: false }) createdAt!: Date;
  @Column('timestamptz', { nullable: true }) confirmedAt!: Date | null;
}
