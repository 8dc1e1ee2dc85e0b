import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { ProgramScope } from '#libs/technique/access';

/** A program of one platform. Its id is the client id. */
@Entity('program')
export class ProgramEntity {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid') platformId!: string;
  @Column('text') name!: string;
  @Column('text', { array: true }) scopes!: ProgramScope[];
  @Column('uuid') createdBy!: string;
  @Column('text') actorName!: string;
  @Column('timestamptz') createdAt!: Date;
  @Column({ type: 'timestamptz', nullable: true, insert: false }) lastUsedAt!: Date | null;
  @Column({ type: 'text', nullable: true, insert: false }) lastUsedFrom!: string | null;
  @Column({ type: 'timestamptz', nullable: true, insert: false }) revokedAt!: Date | null;
  @Column({ type: 'uuid', nullable: true, insert: false }) revokedBy!: string | null;
  @Column({ type: 'text', nullable: true, insert: false }) revokedByName!: string | null;
  /** The reason given by the office; a platform revokes its own programs without one. */
  @Column({ type: 'text', nullable: true, insert: false }) revokedReason!: string | null;
}

@Entity('program_secret')
export class ProgramSecretEntity {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid') programId!: string;
  @Column('bytea') secretHash!: Buffer;
  @Column('timestamptz') createdAt!: Date;
  /** How long a former secret works; null for the current one. */
  @Column({ type: 'timestamptz', nullable: true, insert: false }) endsAt!: Date | null;
}
