import { Context, Int, Mutation, Query, Resolver } from '@nestjs/graphql';
import { type AnyActor, GivenText, type SignedActor } from '#libs/technique/kernel';
import { AccessService } from './access.service.ts';
import { Allow, Anyone, OfSession, type SessionFacts, Signed } from './allow.ts';
import { SESSION_COOKIE, sessionCookie } from './cookie.ts';
import { type Http, cameBy, challengeOf, keepStep } from './http-step.ts';
import { PasswordsService } from './passwords.service.ts';
import { SessionsService } from './sessions.service.ts';
import { SignInService, type Step } from './sign-in.service.ts';
import { SignInSettings } from './sign-in.settings.ts';
import { SignInOptions, SignedIn } from './sign-in.types.ts';

@Resolver()
export class SignInResolver {
  constructor(
    private readonly access: AccessService,
    private readonly signing: SignInService,
    private readonly sessions: SessionsService,
    private readonly passwords: PasswordsService,
    private readonly settings: SignInSettings,
  ) {}

  @Allow('PUBLIC')
  @Query(() => SignInOptions)
  signInOptions(): SignInOptions {
    return { singleSignOn: this.settings.oidc?.name ?? null };
  }

  @Allow('PUBLIC')
  @Mutation(() => SignedIn, {
    description:
      'Opens a session and sets its cookie, or asks for a code first. Refused with SIGN_IN_FAILED or SIGN_IN_LOCKED.',
  })
  async signIn(
    @Anyone() actor: AnyActor,
    @GivenText('username') username: string,
    @GivenText('password') password: string,
    @Context() http: Http,
  ): Promise<SignedIn> {
    return this.respond(http, await this.signing.signIn(actor, { username, password }, cameBy(http.request)));
  }

  @Allow('PUBLIC')
  @Mutation(() => SignedIn, {
    description:
      'The second step, with a code of the app or a recovery code. Refused with CODE_WRONG, CHALLENGE_OVER or SIGN_IN_LOCKED.',
  })
  async completeSignIn(
    @Anyone() actor: AnyActor,
    @GivenText('code') code: string,
    @Context() http: Http,
  ): Promise<SignedIn> {
    const challenge = challengeOf(http.request);
    const opened = await this.signing.complete(actor, challenge, code, cameBy(http.request));
    return this.respond(http, { opened });
  }

  private async respond(http: Http, step: Step): Promise<SignedIn> {
    keepStep(http.request, http.reply, step);
    if ('challenged' in step) return { me: null, codeNeeded: true, expiresAt: step.challenged.expiresAt };
    const { actor, session, expiresAt } = step.opened;
    // the other fields of this response are already resolved for the actor who signed in
    Object.assign(http.request, { actor, session });
    return { me: await this.access.me(actor, session), codeNeeded: false, expiresAt };
  }

  @Allow('PUBLIC')
  @Mutation(() => Boolean)
  async signOut(@Anyone() actor: AnyActor, @Context() http: Http): Promise<boolean> {
    const ended = await this.sessions.end(actor, http.request.cookies[SESSION_COOKIE]);
    http.reply.clearCookie(SESSION_COOKIE, sessionCookie(http.request.protocol));
    return ended;
  }

  @Allow('password.change')
  @Mutation(() => Int, {
    description:
      'My own password. Ends my other sessions and returns how many. Refused with PASSWORD_WRONG, SIGN_IN_LOCKED, PASSWORD_TOO_SHORT, TOO_LONG, PASSWORD_SAME, PASSWORD_HAS_NAME, PASSWORD_COMMON or PASSWORD_SIMPLE.',
  })
  async changePassword(
    @Signed() actor: SignedActor,
    @OfSession() session: SessionFacts,
    @GivenText('current') current: string,
    @GivenText('next') next: string,
  ): Promise<number> {
    return this.passwords.change(actor, session.id, { current, next });
  }
}
