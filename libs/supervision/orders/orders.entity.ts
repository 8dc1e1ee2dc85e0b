import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Role, Side } from '#rules/technique/kernel';
import type { OperationState, SystemState } from '#libs/supervision/ledger';
import type { ExtensionState } from './extension.rules.ts';
import type { DeadlineReason, MeasureOutcome, OrderState, ServiceMethod } from './orders.rules.ts';

@Entity('rectification_order')
export class OrderEntity {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid') platformId!: string;
  @Column('text') regionCode!: string;
  @Column('uuid') officeId!: string;
  @Column('uuid', { nullable: true }) handlingOfficeId!: string | null;
  @Column('text') regionAt!: string;
  @Column('int', { nullable: true }) year!: number | null;
  @Column('int', { nullable: true }) n!: number | null;
  @Column('text', { nullable: true }) number!: string | null;
  @Column('text') state!: OrderState;
  @Column('int') round!: number;
  @Column('text') grounds!: string;
  @Column('text') legalBasis!: string;
  @Column('int') days!: number;
  @Column('text') ruleCode!: string;
  @Column('uuid') draftedBy!: string;
  @Column('uuid', { nullable: true }) issuedBy!: string | null;
  @Column('uuid', { nullable: true }) acceptedBy!: string | null;
  @Column('uuid', { nullable: true }) verifiedBy!: string | null;
  @Column('date', { nullable: true }) issuedOn!: string | null;
  @Column('date', { nullable: true }) servedOn!: string | null;
  @Column('date', { nullable: true }) dueOn!: string | null;
  @Column('boolean') provisional!: boolean;
  @Column('date', { nullable: true }) answeredOn!: string | null;
  @Column('date', { nullable: true }) officeDueOn!: string | null;
  @Column('date', { nullable: true }) closedOn!: string | null;
  @Column('date', { nullable: true }) revokedOn!: string | null;
  @Column('date', { nullable: true }) firstDueOn!: string | null;
  @Column('date', { nullable: true }) firstAnsweredOn!: string | null;
  @Column('int') version!: number;
  @Column('timestamptz') createdAt!: Date;
  @Column({ type: 'timestamptz', insert: false }) recordedAt!: Date;
}

@Entity('order_measure')
export class MeasureEntity {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid') orderId!: string;
  @Column('uuid') platformId!: string;
  @Column('text') regionCode!: string;
  @Column('uuid') findingId!: string;
  @Column('int') ord!: number;
  @Column('text') text!: string;
  @Column('boolean') settled!: boolean;
}

@Entity('measure_answer')
export class AnswerEntity {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid') measureId!: string;
  @Column('uuid') orderId!: string;
  @Column('uuid') platformId!: string;
  @Column('text') regionCode!: string;
  @Column('int') round!: number;
  @Column('text') text!: string;
  @Column('text', { nullable: true }) systemClaim!: SystemState | null;
  @Column('text', { nullable: true }) operationClaim!: OperationState | null;
  @Column('boolean') submitted!: boolean;
  @Column('uuid', { nullable: true }) actorId!: string | null;
  @Column('text') actorName!: string;
  @Column('text') door!: string;
  @Column('timestamptz') occurredAt!: Date;
  @Column({ type: 'timestamptz', insert: false }) recordedAt!: Date;
}

@Entity('measure_verification')
export class VerificationEntity {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid') measureId!: string;
  @Column('uuid') orderId!: string;
  @Column('uuid') platformId!: string;
  @Column('text') regionCode!: string;
  @Column('uuid') officeId!: string;
  @Column('text') regionAt!: string;
  @Column('int') round!: number;
  @Column('text') outcome!: MeasureOutcome;
  @Column('text') systemState!: SystemState;
  @Column('text') operationState!: OperationState;
  @Column('text', { nullable: true }) note!: string | null;
  @Column('date') verifiedOn!: string;
  @Column('uuid') actorId!: string;
  @Column('text') actorName!: string;
  @Column('timestamptz') occurredAt!: Date;
  @Column({ type: 'timestamptz', insert: false }) recordedAt!: Date;
}

@Entity('service_event')
export class ServiceEntity {
  @PrimaryColumn('uuid') id!: string;
  @Column('text') subjectKind!: 'ORDER';
  @Column('uuid') subjectId!: string;
  @Column('uuid') platformId!: string;
  @Column('text') regionCode!: string;
  @Column('uuid') officeId!: string;
  @Column('text') regionAt!: string;
  @Column('int') round!: number;
  @Column('text') method!: ServiceMethod;
  @Column('timestamptz') servedAt!: Date;
  @Column('date') servedOn!: string;
  @Column('text', { nullable: true }) proof!: string | null;
  @Column('text', { nullable: true }) confirmedBy!: string | null;
  @Column('uuid', { nullable: true }) actorId!: string | null;
  @Column('text') actorName!: string;
  @Column('timestamptz') occurredAt!: Date;
  @Column({ type: 'timestamptz', insert: false }) recordedAt!: Date;
}

/** ORDER is the platform's deadline, ORDER_OFFICE the office's own. Append-only: a new row for each change. */
@Entity('deadline')
export class DeadlineEntity {
  @PrimaryColumn('text') subjectKind!: 'ORDER' | 'ORDER_OFFICE';
  @PrimaryColumn('uuid') subjectId!: string;
  @PrimaryColumn('int') seq!: number;
  @Column('uuid') platformId!: string;
  @Column('text') regionCode!: string;
  @Column('uuid') officeId!: string;
  @Column('text') regionAt!: string;
  @Column('int') round!: number;
  @Column('date') eventOn!: string;
  @Column('date') startOn!: string;
  @Column('date') dueOn!: string;
  @Column('int') length!: number;
  @Column('text') ruleCode!: string;
  @Column('int') ruleVersion!: number;
  @Column('int') calendarVersion!: number;
  @Column('boolean') provisional!: boolean;
  @Column('text') reason!: DeadlineReason;
  @Column('timestamptz') occurredAt!: Date;
  @Column({ type: 'timestamptz', insert: false }) recordedAt!: Date;
}

/** A request for more time. */
@Entity('order_extension')
export class ExtensionEntity {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid') orderId!: string;
  @Column('uuid') platformId!: string;
  @Column('text') regionCode!: string;
  @Column('uuid') officeId!: string;
  @Column('text') regionAt!: string;
  @Column('int') round!: number;
  @Column('text') state!: ExtensionState;
  @Column('text') side!: Side;
  @Column('int') days!: number;
  @Column('text') reason!: string;
  @Column('date') dueOn!: string;
  @Column('uuid') askedBy!: string;
  @Column('text') askedByName!: string;
  @Column('date') askedOn!: string;
  @Column('date', { nullable: true }) endedOn!: string | null;
  @Column('int', { nullable: true }) grantedDays!: number | null;
  @Column('date', { nullable: true }) grantedDueOn!: string | null;
  @Column('uuid', { nullable: true }) decidedBy!: string | null;
  @Column('text', { nullable: true }) decidedByName!: string | null;
  @Column('text', { nullable: true }) decision!: string | null;
  @Column('timestamptz') occurredAt!: Date;
  @Column({ type: 'timestamptz', insert: false }) recordedAt!: Date;
}

@Entity('order_act')
export class OrderActEntity {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid') orderId!: string;
  @Column('uuid') platformId!: string;
  @Column('text') regionCode!: string;
  @Column('uuid') officeId!: string;
  @Column('text') regionAt!: string;
  @Column('text') kind!: string;
  @Column('text') side!: Side;
  @Column('text') role!: Role | 'SYSTEM';
  @Column('text') door!: string;
  @Column('uuid', { nullable: true }) actorId!: string | null;
  @Column('text') actorName!: string;
  @Column('int') round!: number;
  @Column('text') stateBefore!: OrderState;
  @Column('text') stateAfter!: OrderState;
  @Column('date', { nullable: true }) dueOnAfter!: string | null;
  @Column('date') actedOn!: string;
  @Column('text', { nullable: true }) text!: string | null;
  @Column('jsonb', { nullable: true }) before!: object | null;
  @Column('jsonb', { nullable: true }) after!: object | null;
  @Column('timestamptz') occurredAt!: Date;
  @Column({ type: 'timestamptz', insert: false }) recordedAt!: Date;
}
