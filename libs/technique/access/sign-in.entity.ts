import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity('second_factor')
export class SecondFactorEntity {
  @PrimaryColumn('uuid') userId!: string;
  /** Sealed; see seal.ts. */
  @Column('bytea') secret!: Buffer;
  /** The time step of the last code that was taken: none of it or before it is taken again. */
  @Column('bigint', { nullable: true }) lastStep!: number | null;
  @Column({ type: 'timestamptz', insert: false }) createdAt!: Date;
  @Column('timestamptz', { nullable: true }) confirmedAt!: Date | null;
}
