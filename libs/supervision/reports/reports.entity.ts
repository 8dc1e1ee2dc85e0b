import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Side } from '#rules/technique/kernel';
import type { Counts, ReportState, VersionKind, VersionOutcome } from './reports.rules.ts';
import type { JsonObject, PartCheck, SchemaNode } from './template.rules.ts';

@Entity('report_template')
export class ReportTemplateEntity {
  @PrimaryColumn('text') version!: string;
  @Column('text') title!: string;
  @Column('text') titleEn!: string;
  @Column('text') source!: string;
  @Column('text') sourceEn!: string;
  @Column('json') schema!: SchemaNode;
  @Column('json') checks!: PartCheck[];
  @Column('text') contentHash!: string;
  @Column({ type: 'timestamptz', insert: false }) loadedAt!: Date;
}

@Entity('report_year')
export class ReportYearEntity {
  @PrimaryColumn('int') year!: number;
  @Column('text') templateVersion!: string;
  @Column('date') opensOn!: string;
  @Column('date') dueOn!: string;
  @Column('boolean') provisional!: boolean;
  @Column('int') confirmWithinDays!: number;
  @Column('text') note!: string;
  @Column('text') noteEn!: string;
}

@Entity('annual_report')
export class ReportEntity {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid') platformId!: string;
  @Column('text') regionCode!: string;
  @Column('uuid') officeId!: string;
  @Column('text') regionAt!: string;
  @Column('int') year!: number;
  @Column('text') templateVersion!: string;
  @Column('text') state!: ReportState;
  @Column('text', { nullable: true }) waitsFrom!: Exclude<ReportState, 'AWAITING'> | null;
  @Column('int', { nullable: true }) pendingSeq!: number | null;
  @Column('int', { nullable: true }) currentSeq!: number | null;
  @Column('date') dueOn!: string;
  @Column('timestamptz', { nullable: true }) countedAt!: Date | null;
  @Column('date', { nullable: true }) countedOn!: string | null;
  @Column('int') version!: number;
  @Column('timestamptz') createdAt!: Date;
  @Column({ type: 'timestamptz', insert: false }) recordedAt!: Date;
}

/** The platform's text that is not submitted; the office's role has no grant on this table. */
@Entity('annual_report_draft')
export class ReportDraftEntity {
  @PrimaryColumn('uuid') reportId!: string;
  @Column('uuid') platformId!: string;
  @Column('text') regionCode!: string;
  @Column('jsonb') body!: JsonObject;
  @Column('text') actorName!: string;
  @Column('text') door!: string;
  @Column('timestamptz') savedAt!: Date;
  @Column({ type: 'timestamptz', insert: false }) recordedAt!: Date;
}

@Entity('annual_report_version')
export class ReportVersionEntity {
  @PrimaryColumn('uuid') reportId!: string;
  @PrimaryColumn('int') seq!: number;
  @Column('uuid') platformId!: string;
  @Column('text') regionCode!: string;
  @Column('uuid') officeId!: string;
  @Column('text') regionAt!: string;
  @Column('int') year!: number;
  @Column('text') templateVersion!: string;
  @Column('text') kind!: VersionKind;
  @Column('text', { nullable: true }) reason!: string | null;
  /** The canonical JSON (RFC 8785), letter for letter as it was hashed. */
  @Column('text') body!: string;
  @Column('text') sha256!: string;
  @Column('uuid', { array: true }) attachments!: string[];
  @Column('int') receiptYear!: number;
  @Column('int') receiptN!: number;
  @Column('text') receiptNumber!: string;
  @Column('timestamptz') submittedAt!: Date;
  @Column('date') submittedOn!: string;
  @Column('uuid') submittedBy!: string;
  @Column('text') submittedName!: string;
  @Column('text') submittedRole!: string;
  @Column('text') door!: string;
  @Column('int') confirmWithinDays!: number;
  @Column('date') confirmByOn!: string;
  @Column('text') outcome!: VersionOutcome;
  @Column('timestamptz', { nullable: true }) outcomeAt!: Date | null;
  @Column('date', { nullable: true }) outcomeOn!: string | null;
  @Column('uuid', { nullable: true }) outcomeBy!: string | null;
  @Column('text', { nullable: true }) outcomeName!: string | null;
  @Column('text', { nullable: true }) outcomeReason!: string | null;
  @Column('text', { nullable: true }) counts!: Counts | null;
  @Column('date', { nullable: true }) countedOn!: string | null;
  @Column('text', { nullable: true }) review!: 'RETURNED' | 'ACCEPTED' | null;
  @Column('timestamptz', { nullable: true }) reviewedAt!: Date | null;
  @Column('text', { nullable: true }) reviewReason!: string | null;
  @Column({ type: 'timestamptz', insert: false }) recordedAt!: Date;
}

@Entity('annual_report_remark')
export class ReportRemarkEntity {
  @PrimaryColumn('uuid') reportId!: string;
  @PrimaryColumn('int') seq!: number;
  @PrimaryColumn('int') ord!: number;
  @Column('uuid') platformId!: string;
  @Column('text') regionCode!: string;
  @Column('uuid') officeId!: string;
  @Column('text') regionAt!: string;
  @Column('text') pointer!: string;
  @Column('text') text!: string;
  @Column('text') actorName!: string;
  @Column('timestamptz') occurredAt!: Date;
  @Column({ type: 'timestamptz', insert: false }) recordedAt!: Date;
}

@Entity('annual_report_act')
export class ReportActEntity {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid') reportId!: string;
  @Column('uuid') platformId!: string;
  @Column('text') regionCode!: string;
  @Column('uuid') officeId!: string;
  @Column('text') regionAt!: string;
  @Column('text') kind!: string;
  @Column('text') side!: Side;
  @Column('text') role!: string;
  @Column('text') door!: string;
  @Column('uuid', { nullable: true }) actorId!: string | null;
  @Column('text') actorName!: string;
  @Column('int', { nullable: true }) seq!: number | null;
  @Column('text', { nullable: true }) stateBefore!: ReportState | null;
  @Column('text') stateAfter!: ReportState;
  @Column('text', { nullable: true }) text!: string | null;
  @Column('timestamptz') occurredAt!: Date;
  @Column({ type: 'timestamptz', insert: false }) recordedAt!: Date;
}
