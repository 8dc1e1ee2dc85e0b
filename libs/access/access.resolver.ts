import { Args, Context, ID, Int, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { AnyActor, OfficeActor, PlatformActor, SignedActor } from '#libs/kernel';
import { AccessService } from './access.service.ts';
import { ApiToken, Me, NewApiToken, OfficerType, SignedIn } from './access.types.ts';
import { Allow, Anyone, Officer, OfPlatform, Signed, type WithActor } from './allow.ts';
import { SESSION_COOKIE, sessionCookie } from './cookie.ts';
import { PasswordsService } from './passwords.service.ts';
import { permissionsOf } from './permissions.ts';

interface Http {
  request: {
    headers: Record<string, string | undefined>;
    cookies: Record<string, string | undefined>;
    protocol: string;
  } & WithActor;
  reply: {
    setCookie(name: string, value: string, options: object): void;
    clearCookie(name: string, options: object): void;
  };
}

@Resolver()
export class AccessResolver {
  constructor(
    private readonly access: AccessService,
    private readonly passwords: PasswordsService,
  ) {}

  private async meOf(actor: SignedActor): Promise<Me> {
    const { userId: id, kind: side, role, name } = actor;
    return {
      id,
      side,
      role,
      name,
      username: await this.access.username(actor),
      permissions: permissionsOf(role),
    };
  }

  @Allow('PUBLIC')
  @Query(() => Me, { nullable: true, description: 'Null when not signed in.' })
  async me(@Anyone() actor: AnyActor): Promise<Me | null> {
    return actor.kind === 'ANONYMOUS' ? null : this.meOf(actor);
  }

  @Allow('PUBLIC')
  @Mutation(() => SignedIn, {
    description: 'Opens a session and sets its cookie. Refused with SIGN_IN_FAILED or SIGN_IN_LOCKED.',
  })
  async signIn(
    @Anyone() actor: AnyActor,
    @Args('username') username: string,
    @Args('password') password: string,
    @Context() http: Http,
  ): Promise<SignedIn> {
    const opened = await this.access.signIn(actor, username, password, http.request.headers['user-agent']);
    http.reply.setCookie(
      SESSION_COOKIE,
      opened.secret,
      sessionCookie(http.request.protocol, opened.expiresAt),
    );
    // the rest of this very answer is already read as the one who signed in
    http.request.actor = opened.actor;
    return { me: await this.meOf(opened.actor), expiresAt: opened.expiresAt };
  }

  @Allow('PUBLIC')
  @Mutation(() => Boolean)
  async signOut(@Anyone() actor: AnyActor, @Context() http: Http): Promise<boolean> {
    const ended = await this.access.signOut(actor, http.request.cookies[SESSION_COOKIE]);
    http.reply.clearCookie(SESSION_COOKIE, sessionCookie(http.request.protocol));
    return ended;
  }

  @Allow('password.change')
  @Mutation(() => Int, {
    description:
      'My own password. Ends my other sessions and tells how many. Refused with PASSWORD_WRONG, SIGN_IN_LOCKED, PASSWORD_TOO_SHORT, TOO_LONG, PASSWORD_SAME or PASSWORD_HAS_NAME.',
  })
  async changePassword(
    @Signed() actor: SignedActor,
    @Args('current') current: string,
    @Args('next') next: string,
    @Context() http: Http,
  ): Promise<number> {
    return this.passwords.change(actor, http.request.cookies[SESSION_COOKIE], { current, next });
  }

  @Allow('officer.read')
  @Query(() => [OfficerType], { description: 'The active officers of my office.' })
  async officers(@Officer() actor: OfficeActor): Promise<OfficerType[]> {
    return this.access.officers(actor);
  }

  @Allow('officer.read')
  @Query(() => [OfficerType], {
    description:
      'Whose certificate ends within thirty days or has ended: my own; to a director all of the office.',
  })
  async endingCertificates(@Officer() actor: OfficeActor): Promise<OfficerType[]> {
    return this.access.endingCertificates(actor);
  }

  @Allow('own.token')
  @Query(() => [ApiToken])
  async ownApiTokens(@OfPlatform() actor: PlatformActor): Promise<ApiToken[]> {
    return this.access.tokens(actor);
  }

  @Allow('own.token')
  @Mutation(() => NewApiToken)
  async createApiToken(
    @OfPlatform() actor: PlatformActor,
    @Args('platformId', { type: () => ID }) platformId: string,
    @Args('name') name: string,
  ): Promise<NewApiToken> {
    return this.access.createToken(actor, platformId, name);
  }

  @Allow('own.token')
  @Mutation(() => Boolean)
  async revokeApiToken(
    @OfPlatform() actor: PlatformActor,
    @Args('id', { type: () => ID }) id: string,
  ): Promise<boolean> {
    return this.access.revokeToken(actor, id);
  }
}
