import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Tier } from '#rules/reference/duties';
import type { Role, Side } from '#rules/technique/kernel';
import type { CaseState } from './cases.rules.ts';
import type { CaseTextField, WarningKind } from './identify.rules.ts';

@Entity('typical_case')
export class CaseEntity {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid') officeId!: string;
  @Column('text') regionCode!: string;
  @Column('text') reachHi!: string;
  @Column('text') regionAt!: string;
  @Column('int', { nullable: true }) year!: number | null;
  @Column('int', { nullable: true }) n!: number | null;
  @Column('text', { nullable: true }) number!: string | null;
  @Column('text') state!: CaseState;
  @Column('int') round!: number;
  @Column('uuid') draftedBy!: string;
  @Column('uuid') changedBy!: string;
  @Column('uuid', { nullable: true }) submittedBy!: string | null;
  @Column('uuid', { nullable: true }) approvedBy!: string | null;
  @Column('date', { nullable: true }) submittedOn!: string | null;
  @Column('date', { nullable: true }) approvedOn!: string | null;
  @Column('date', { nullable: true }) notifiedOn!: string | null;
  @Column('text', { nullable: true }) title!: string | null;
  @Column('int', { nullable: true }) currentSeq!: number | null;
  @Column('date', { nullable: true }) publishedOn!: string | null;
  @Column('boolean') toPlatforms!: boolean;
  @Column('text', { array: true }) categories!: string[];
  @Column('text', { array: true }) tiers!: Tier[];
  @Column('boolean') toSubordinates!: boolean;
  @Column('boolean') toSuperior!: boolean;
  @Column('date', { nullable: true }) withdrawnOn!: string | null;
  @Column('text', { nullable: true }) withdrawReason!: string | null;
  @Column('date', { nullable: true }) decisionChangedOn!: string | null;
  @Column('date', { nullable: true }) withdrawDueOn!: string | null;
  @Column('int') version!: number;
  @Column('timestamptz') createdAt!: Date;
  @Column({ type: 'timestamptz', insert: false }) recordedAt!: Date;
}

/** The working text; only its own office sees it until it is published. */
@Entity('typical_case_draft')
export class CaseDraftEntity {
  @PrimaryColumn('uuid') caseId!: string;
  @Column('text') regionCode!: string;
  @Column('text') title!: string;
  @Column('text') facts!: string;
  @Column('text') grounds!: string;
  @Column('text') outcome!: string;
  @Column('text') lesson!: string;
  @Column('boolean') toPlatforms!: boolean;
  @Column('text', { array: true }) categories!: string[];
  @Column('text', { array: true }) tiers!: Tier[];
  @Column('boolean') toSubordinates!: boolean;
  @Column('boolean') toSuperior!: boolean;
}

@Entity('typical_case_finding')
export class CaseFindingEntity {
  @PrimaryColumn('uuid') caseId!: string;
  @PrimaryColumn('uuid') findingId!: string;
  @Column('int') ord!: number;
  @Column('text') caseRegion!: string;
  @Column('uuid') platformId!: string;
  @Column('text') regionCode!: string;
}

/** seq 0 is the working text, the others are versions. */
@Entity('typical_case_item')
export class CaseItemEntity {
  @PrimaryColumn('uuid') caseId!: string;
  @PrimaryColumn('int') seq!: number;
  @PrimaryColumn('text') itemCode!: string;
  @Column('uuid') itemVersionId!: string;
  @Column('text') areaCode!: string;
  @Column('text') regionCode!: string;
}

@Entity('typical_case_version')
export class CaseVersionEntity {
  @PrimaryColumn('uuid') caseId!: string;
  @PrimaryColumn('int') seq!: number;
  @Column('text') regionCode!: string;
  @Column('text') number!: string;
  @Column('text') title!: string;
  @Column('text') facts!: string;
  @Column('text') grounds!: string;
  @Column('text') outcome!: string;
  @Column('text') lesson!: string;
  @Column('boolean') toPlatforms!: boolean;
  @Column('text', { array: true }) categories!: string[];
  @Column('text', { array: true }) tiers!: Tier[];
  @Column('boolean') toSubordinates!: boolean;
  @Column('boolean') toSuperior!: boolean;
  @Column('text') content!: string;
  @Column('text') sha256!: string;
  @Column('date') publishedOn!: string;
  @Column('timestamptz') occurredAt!: Date;
  @Column({ type: 'timestamptz', insert: false }) recordedAt!: Date;
}

export interface AnsweredWarning {
  field: CaseTextField;
  kind: WarningKind;
  term: string;
  reason: string;
  by: string;
}

@Entity('typical_case_review')
export class CaseReviewEntity {
  @PrimaryColumn('uuid') caseId!: string;
  @PrimaryColumn('int') seq!: number;
  @Column('text') regionCode!: string;
  @Column('uuid') approvedBy!: string;
  @Column('text') approvedByName!: string;
  @Column('date') approvedOn!: string;
  @Column('uuid') publishedBy!: string;
  @Column('text') publishedByName!: string;
  @Column('jsonb') warnings!: AnsweredWarning[];
  @Column({ type: 'timestamptz', insert: false }) recordedAt!: Date;
}

@Entity('typical_case_answer')
export class CaseAnswerEntity {
  @PrimaryColumn('uuid') caseId!: string;
  @PrimaryColumn('text') warningKey!: string;
  @Column('text') regionCode!: string;
  @Column('text') field!: CaseTextField;
  @Column('text') kind!: WarningKind;
  @Column('text') term!: string;
  @Column('text') reason!: string;
  @Column('uuid') actorId!: string;
  @Column('text') actorName!: string;
  @Column('timestamptz') occurredAt!: Date;
  @Column({ type: 'timestamptz', insert: false }) recordedAt!: Date;
}

/** The notice to a platform before publication: the text as it is to appear, and the last day to state a view. */
@Entity('typical_case_notice')
export class CaseNoticeEntity {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid') caseId!: string;
  @Column('text') caseRegion!: string;
  @Column('uuid') platformId!: string;
  @Column('text') regionCode!: string;
  @Column('uuid') officeId!: string;
  @Column('text') regionAt!: string;
  @Column('int') round!: number;
  @Column('timestamptz') toldAt!: Date;
  @Column('date') toldOn!: string;
  @Column('date') dueOn!: string;
  @Column('int') length!: number;
  @Column('text') ruleCode!: string;
  @Column('int') ruleVersion!: number;
  @Column('int') calendarVersion!: number;
  @Column('boolean') provisional!: boolean;
  @Column('text') title!: string;
  @Column('text') facts!: string;
  @Column('text') grounds!: string;
  @Column('text') outcome!: string;
  @Column('text') lesson!: string;
  @Column('timestamptz', { nullable: true }) statedAt!: Date | null;
  @Column('timestamptz', { nullable: true }) weighedAt!: Date | null;
  @Column('timestamptz', { nullable: true }) consentedAt!: Date | null;
  @Column('text', { nullable: true }) closedAs!: 'PUBLISHED' | 'RETURNED' | null;
  @Column('date', { nullable: true }) closedOn!: string | null;
  @Column('int') version!: number;
  @Column({ type: 'timestamptz', insert: false }) recordedAt!: Date;
}

@Entity('typical_case_act')
export class CaseActEntity {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid') caseId!: string;
  @Column('text') caseRegion!: string;
  @Column('uuid') officeId!: string;
  @Column('text') regionAt!: string;
  @Column('uuid', { nullable: true }) noticeId!: string | null;
  @Column('uuid', { nullable: true }) platformId!: string | null;
  @Column('text') kind!: string;
  @Column('text') side!: Side;
  @Column('text') role!: Role;
  @Column('text') door!: string;
  @Column('uuid', { nullable: true }) actorId!: string | null;
  @Column('text') actorName!: string;
  @Column('text') stateAfter!: CaseState;
  @Column('text', { nullable: true }) text!: string | null;
  @Column('jsonb', { nullable: true }) before!: Record<string, unknown> | null;
  @Column('jsonb', { nullable: true }) after!: Record<string, unknown> | null;
  @Column('timestamptz') occurredAt!: Date;
  @Column({ type: 'timestamptz', insert: false }) recordedAt!: Date;
}
