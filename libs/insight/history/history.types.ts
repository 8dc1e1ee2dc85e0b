import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { RoleEnum, SideEnum } from '#libs/technique/access';
import { DateTimeScalar, type Text, TextType } from '#libs/technique/kernel';
import type { Role, Side } from '#rules/technique/kernel';

@ObjectType({
  description: 'An act on an annual report or a typical case of a platform, as the office reads it.',
})
export class PlatformAct {
  @Field(() => ID) id!: string;
  @Field(() => String, { description: 'An act on a report or a case.' }) kind!: string;
  @Field(() => DateTimeScalar) at!: Date;
  @Field(() => SideEnum) side!: Side;
  @Field(() => String) byName!: string;
  @Field(() => RoleEnum) byRole!: Role;
  @Field(() => TextType) text!: Text;
  @Field(() => Int, { nullable: true }) reportYear!: number | null;
  @Field(() => ID, { nullable: true }) caseId!: string | null;
}

@ObjectType({ description: 'An entry of a platform’s history, as its own people see it.' })
export class OwnRecordAct {
  @Field(() => ID) id!: string;
  @Field(() => String, { description: 'seal, claim, or an act on an order, a report or a case.' })
  kind!: string;
  @Field(() => DateTimeScalar) at!: Date;
  @Field(() => SideEnum) side!: Side;
  @Field(() => String, { description: 'My own person by name; of the office, its name.' }) by!: string;
  @Field(() => RoleEnum, { nullable: true, description: 'In which role an order was acted on.' })
  role!: Role | null;
  @Field(() => [String], { description: 'The inspectors named in the sealed record.' })
  inspectors!: string[];
  @Field(() => TextType) text!: Text;
  @Field(() => ID, { nullable: true }) orderId!: string | null;
  @Field(() => ID, { nullable: true }) inspectionId!: string | null;
  @Field(() => Int, { nullable: true }) reportYear!: number | null;
  @Field(() => ID, { nullable: true }) caseNoticeId!: string | null;
}
