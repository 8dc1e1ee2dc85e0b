import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Side } from '#rules/technique/kernel';
import type { SubjectKind } from './evidence.rules.ts';

@Entity('evidence')
export class EvidenceEntity {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid') platformId!: string;
  @Column('text') regionCode!: string;
  @Column('uuid') officeId!: string;
  @Column('text') regionAt!: string;
  @Column('text') subjectKind!: SubjectKind;
  @Column('uuid') subjectId!: string;
  @Column('int') round!: number;
  @Column('text') name!: string;
  @Column('text') mediaType!: string;
  @Column('int') bytes!: number;
  @Column('text') sha256!: string;
  @Column('timestamptz') capturedAt!: Date;
  @Column('text') side!: Side;
  @Column('uuid', { nullable: true }) actorId!: string | null;
  @Column('text') actorName!: string;
  @Column('boolean') noEndUserData!: boolean;
  /** When the answer that a file belongs to was submitted; null for files of the office. */
  @Column('timestamptz', { nullable: true }) submittedAt!: Date | null;
  @Column('timestamptz') occurredAt!: Date;
  @Column({ type: 'timestamptz', insert: false }) recordedAt!: Date;
}
