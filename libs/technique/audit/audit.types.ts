import { Field, ID, InputType, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { DateTimeScalar, JsonScalar, enumOf } from '#libs/technique/kernel';
import { AUDIT_OUTCOMES } from './chain.rules.ts';

const OutcomeEnum = enumOf(AUDIT_OUTCOMES);
registerEnumType(OutcomeEnum, { name: 'AuditOutcome' });

@InputType()
export class AuditFilterInput {
  @Field(() => DateTimeScalar, { nullable: true }) from!: Date | null;
  @Field(() => DateTimeScalar, { nullable: true, description: 'Up to, not including.' }) to!: Date | null;
  @Field(() => ID, { nullable: true }) actorId!: string | null;
  @Field(() => String, {
    nullable: true,
    description: 'Such as order.issue; a refused act has the name of its mutation.',
  })
  act!: string | null;
  @Field(() => OutcomeEnum, { nullable: true }) outcome!: 'DONE' | 'REFUSED' | null;
  @Field(() => String, { nullable: true }) subjectKind!: string | null;
  @Field(() => ID, { nullable: true }) subjectId!: string | null;
  @Field(() => String, { nullable: true }) requestId!: string | null;
}

@ObjectType({ description: 'One act, done or refused.' })
export class AuditEntry {
  @Field(() => ID) id!: string;
  @Field(() => DateTimeScalar) occurredAt!: Date;
  @Field(() => DateTimeScalar) recordedAt!: Date;
  @Field(() => String) actorKind!: string;
  @Field(() => ID, { nullable: true }) actorId!: string | null;
  @Field(() => String, { nullable: true, description: 'Of the person or the program, as it is now.' })
  actorName!: string | null;
  @Field(() => String, { nullable: true }) role!: string | null;
  @Field(() => ID, { nullable: true }) officeId!: string | null;
  @Field(() => String) door!: string;
  @Field(() => String, { nullable: true }) address!: string | null;
  @Field(() => String, { nullable: true }) requestId!: string | null;
  @Field(() => String) act!: string;
  @Field(() => OutcomeEnum) outcome!: 'DONE' | 'REFUSED';
  @Field(() => String, { nullable: true }) refusalCode!: string | null;
  @Field(() => String, { nullable: true }) subjectKind!: string | null;
  @Field(() => ID, { nullable: true }) subjectId!: string | null;
  @Field(() => String, { nullable: true }) regionAt!: string | null;
  @Field(() => JsonScalar, { nullable: true }) before!: unknown;
  @Field(() => JsonScalar, { nullable: true }) after!: unknown;
  @Field(() => Int, { nullable: true, description: 'The batch that seals it; null while none does.' })
  seq!: number | null;
}

@ObjectType()
export class AuditEntries {
  @Field(() => [AuditEntry], { description: 'The newest first.' }) entries!: AuditEntry[];
  @Field(() => String, { nullable: true, description: 'For `after` of the next page; null at the end.' })
  next!: string | null;
}
