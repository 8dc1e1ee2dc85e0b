import { Field, Mutation, ObjectType, Query, Resolver } from '@nestjs/graphql';
import { type AnyActor, GivenText } from '#libs/technique/kernel';
import { Allow, Anyone } from './allow.ts';
import { LinksService } from './links.service.ts';

@ObjectType({ description: 'Whose password a link sets.' })
export class AccountLink {
  @Field(() => String) username!: string;
  @Field(() => String) name!: string;
}

@Resolver()
export class LinksResolver {
  constructor(private readonly links: LinksService) {}

  @Allow('PUBLIC')
  @Query(() => AccountLink, {
    nullable: true,
    description: 'Null for a link that is unknown or no longer valid.',
  })
  async accountLink(
    @Anyone() anyone: AnyActor,
    @GivenText('token') token: string,
  ): Promise<AccountLink | null> {
    return this.links.of(anyone, token);
  }

  @Allow('PUBLIC')
  @Mutation(() => String, {
    description:
      'The first or a new password by a one-time link; answers with the user name. Refused with LINK_ENDED, PASSWORD_TOO_SHORT, TOO_LONG, PASSWORD_HAS_NAME, PASSWORD_COMMON or PASSWORD_SIMPLE.',
  })
  async setPasswordByLink(
    @Anyone() anyone: AnyActor,
    @GivenText('token') token: string,
    @GivenText('password') password: string,
  ): Promise<string> {
    return this.links.setPassword(anyone, token, password);
  }
}
