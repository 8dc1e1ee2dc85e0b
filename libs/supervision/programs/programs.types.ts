import { Field, ID, ObjectType } from '@nestjs/graphql';
import { DateTimeScalar, type Text, TextType } from '#libs/technique/kernel';

@ObjectType('ProgramScope', { description: 'A scope that a program may be given, with its words.' })
export class ProgramScopeType {
  @Field(() => String) name!: string;
  @Field(() => TextType) title!: Text;
}

@ObjectType({ isAbstract: true })
abstract class AnyProgram {
  @Field(() => ID, { description: 'The client id.' }) id!: string;
  @Field(() => String) name!: string;
  @Field(() => [ProgramScopeType]) scopes!: ProgramScopeType[];
  @Field(() => String) createdBy!: string;
  @Field(() => DateTimeScalar) createdAt!: Date;
  @Field(() => DateTimeScalar, { nullable: true }) lastUsedAt!: Date | null;
  @Field(() => DateTimeScalar, { nullable: true }) revokedAt!: Date | null;
  @Field(() => String, { nullable: true, description: 'Given where the office shut it off.' })
  revokedReason!: string | null;
}

@ObjectType({ description: 'A program of my platform; no secret is ever shown again.' })
export class OwnProgram extends AnyProgram {
  @Field(() => ID) platformId!: string;
  @Field(() => String, { nullable: true }) lastUsedFrom!: string | null;
  @Field(() => DateTimeScalar) secretSince!: Date;
  @Field(() => DateTimeScalar, {
    nullable: true,
    description: 'Until when the former secret works beside the new one; null when there is none.',
  })
  formerUntil!: Date | null;
}

@ObjectType({ description: 'A program with a new secret, which is shown only once.' })
export class ProgramWithSecret {
  @Field(() => OwnProgram) program!: OwnProgram;
  @Field(() => String) secret!: string;
}

@ObjectType({ description: 'A program of a platform, to the office that supervises it.' })
export class PlatformProgram extends AnyProgram {
  @Field(() => String, { nullable: true }) revokedBy!: string | null;
  @Field(() => Boolean) mayRevoke!: boolean;
}
