import { randomBytes } from 'node:crypto';
import { Injectable, type OnModuleInit } from '@nestjs/common';
import {
  AttemptsService,
  BearerHooks,
  type ProgramScope,
  digest,
  anonymousFrom,
} from '#libs/technique/access';
import { Audit } from '#libs/technique/audit';
import {
  type AnonymousActor,
  type AnyActor,
  Clock,
  Db,
  type PlatformActor,
  Refusal,
  isUuid,
} from '#libs/technique/kernel';
import { type Client, type Form, clientCredentialsOnly, parameter, scopesAsked } from './programs.rules.ts';
import { ProgramSettings } from './programs.settings.ts';
import * as store from './tokens.store.ts';

export interface IssuedToken {
  access_token: string;
  token_type: 'Bearer';
  expires_in: number;
  scope: string;
}

/** The tokens of programs (RFC 6749, 4.4): issuing them, and finding the actor of a token. */
@Injectable()
export class TokensService implements OnModuleInit {
  constructor(
    private readonly db: Db,
    private readonly clock: Clock,
    private readonly audit: Audit,
    private readonly settings: ProgramSettings,
    private readonly attempts: AttemptsService,
    private readonly bearers: BearerHooks,
  ) {}

  onModuleInit(): void {
    this.bearers.onBearer((bearer, nobody) => this.holder(bearer, nobody));
  }

  /** @throws Refusal CLIENT_UNKNOWN, CLIENT_LOCKED, TOKEN_REQUEST, GRANT_UNSUPPORTED, SCOPE_INVALID */
  async issue(anyone: AnyActor, client: Client, form: Form): Promise<IssuedToken> {
    const nobody = anonymousFrom(anyone);
    const program = await this.proven(nobody, client);
    const subject = { subjectKind: 'PROGRAM', subjectId: program.id };
    const scopes = about(subject, () => {
      clientCredentialsOnly(form);
      return scopesAsked(parameter(form, 'scope'), program.scopes);
    });
    const token = `tzt_${randomBytes(32).toString('base64url')}`;
    const { tokenSeconds: seconds } = this.settings;
    const row = { hash: digest(token), programId: program.id, secretId: program.secretId, scopes, seconds };
    await this.db.tx(nobody, async (tx) => {
      await store.addToken(tx, row);
      await store.touchProgram(tx, program.id, nobody.address);
      await this.audit.done(tx, actorOf(program, scopes, nobody), {
        act: 'program.token.issue',
        ...subject,
        after: { scopes, seconds },
      });
    });
    return { access_token: token, token_type: 'Bearer', expires_in: seconds, scope: scopes.join(' ') };
  }

  /** RFC 7009: a token of another client, or an unknown one, is no error. @throws Refusal CLIENT_UNKNOWN, CLIENT_LOCKED, TOKEN_REQUEST */
  async giveBack(anyone: AnyActor, client: Client, form: Form): Promise<void> {
    const nobody = anonymousFrom(anyone);
    const program = await this.proven(nobody, client);
    const token = parameter(form, 'token');
    const subject = { subjectKind: 'PROGRAM', subjectId: program.id };
    if (token === undefined)
      throw new Refusal('TOKEN_REQUEST', { field: 'token', params: { detail: 'token is missing' }, subject });
    await this.db.tx(nobody, async (tx) => {
      const dropped = await store.dropToken(tx, program.id, digest(token));
      await this.audit.done(tx, actorOf(program, program.scopes, nobody), {
        act: 'program.token.revoke',
        ...subject,
        after: { tokens: dropped ? 1 : 0 },
      });
    });
  }

  /** Wrong ids, wrong secrets, ended secrets and revoked programs get the same response. */
  private async proven(
    nobody: AnonymousActor,
    { id, secret }: Client,
  ): Promise<store.ProgramPrincipal & { secretId: string }> {
    const known = isUuid(id) && (await this.db.readAsNobody(nobody, (tx) => store.programExists(tx, id)));
    const subject = known ? { subject: { subjectKind: 'PROGRAM', subjectId: id.toLowerCase() } } : {};
    const minutes = await this.attempts.locked(nobody, id);
    if (minutes !== null)
      throw new Refusal('CLIENT_LOCKED', { field: 'client_id', params: { minutes }, ...subject });
    const now = this.clock.now();
    const found = known
      ? await this.db.readAsNobody(nobody, (tx) => store.programBySecret(tx, now, id, digest(secret)))
      : undefined;
    if (found) return found;
    await this.attempts.wrong(nobody, id);
    throw new Refusal('CLIENT_UNKNOWN', { field: 'client_id', ...subject });
  }

  private async holder(bearer: string, nobody: AnonymousActor): Promise<PlatformActor | null> {
    const now = this.clock.now();
    const found = await this.db.readAsNobody(nobody, (tx) => store.programByToken(tx, now, digest(bearer)));
    if (!found) return null;
    if (found.stale) await this.db.tx(nobody, (tx) => store.touchProgram(tx, found.id, nobody.address));
    return actorOf(found, found.scopes, nobody);
  }
}

const actorOf = (
  { id, name, platformIds }: store.ProgramPrincipal,
  scopes: readonly ProgramScope[],
  nobody: AnonymousActor,
): PlatformActor => ({
  ...nobody,
  kind: 'PLATFORM',
  userId: id,
  name,
  role: 'PROGRAM',
  operatorId: null,
  platformIds,
  scopes,
});

/** A refusal of a program that is known names it in the audit record. */
function about<T>(subject: { subjectKind: string; subjectId: string }, decide: () => T): T {
  try {
    return decide();
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    const { code, field, params } = error;
    throw new Refusal(code, { ...(field === undefined ? {} : { field }), params, subject, cause: error });
  }
}
