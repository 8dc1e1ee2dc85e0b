import { Field, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { type CivilDate, CivilDateScalar, type Text, TextType, enumOf } from '#libs/technique/kernel';
import { PlatformRef } from '#libs/supervision/platforms';
import { TurnEnum } from '#libs/supervision/orders';
import type { Turn } from '#rules/supervision/orders';
import { TODO_KINDS, type TodoKind } from './todos.rules.ts';

export const TodoKindEnum = enumOf(TODO_KINDS);
registerEnumType(TodoKindEnum, { name: 'TodoKind' });

@ObjectType({ description: 'A to-do with its one next act.' })
export class Todo {
  @Field(() => ID) id!: string;
  @Field(() => TodoKindEnum) kind!: TodoKind;
  @Field(() => ID, {
    description:
      'The order, for INSPECT the inspection, for kinds that end in _CASE the typical case, for REVIEW_REPORTS the year.',
  })
  subjectId!: string;
  @Field(() => String, { nullable: true }) number!: string | null;
  @Field(() => String) title!: string;
  @Field(() => TextType) detail!: Text;
  @Field(() => Int, {
    description:
      'How many records wait in this one line: of REVIEW_REPORTS, annualReports(year, standing: FILED, own: true); else 1.',
  })
  count!: number;
  @Field(() => PlatformRef, { nullable: true, description: 'None where the line is for several.' })
  platform!: PlatformRef | null;
  @Field(() => TurnEnum, { description: 'Whose clock runs.' }) clock!: Turn;
  @Field(() => CivilDateScalar, { nullable: true }) dueOn!: CivilDate | null;
  @Field(() => Int, { nullable: true }) workingDaysLeft!: number | null;
}

@ObjectType({ description: 'My to-dos, counted by the kind of record.' })
export class WaitingIn {
  @Field(() => Int) orders!: number;
  @Field(() => Int) inspections!: number;
  @Field(() => Int) reports!: number;
  @Field(() => Int) cases!: number;
  @Field(() => Int, { description: 'Proposals to merge or to hand over.' }) moves!: number;
  @Field(() => Int, { description: 'Requests about accounts that I may decide.' }) requests!: number;
}
