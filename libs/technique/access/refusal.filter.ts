import { type ArgumentsHost, Catch, type ExceptionFilter } from '@nestjs/common';
import type { GqlContextType } from '@nestjs/graphql';
import type { GraphQLResolveInfo } from 'graphql';
import { Audit } from '#libs/technique/audit';
import {
  Db,
  PROBLEM_TYPE,
  Refusal,
  httpStatusOf,
  oauthErrorOf,
  oauthHeadersOf,
  problemOf,
  readerLang,
  sentence,
} from '#libs/technique/kernel';
import type { WithActor } from './allow.ts';
import { namingArgument, subjectOf } from './refused-field.ts';

interface Reply {
  status(code: number): Reply;
  header(name: string, value: string): Reply;
  send(body: object): unknown;
}

type Logged = WithActor & { log: { error: (about: object, message: string) => void } };

type Asked = Logged & {
  id: string;
  method: string;
  url: string;
  headers: { authorization?: string | undefined };
};

/** The response header of RFC 6750 (3) for a token that was missing, wrong, or too narrow. */
function challengeOf({ code, params }: Refusal, authorization: string | undefined): string | null {
  if (code === 'INSUFFICIENT_SCOPE')
    return `Bearer error="insufficient_scope", scope=${JSON.stringify(params['scope'] ?? '')}`;
  if (code !== 'UNAUTHENTICATED') return null;
  return authorization === undefined ? 'Bearer' : 'Bearer error="invalid_token"';
}

/**
 * The only exception filter: a refused mutation or upload is written to the audit record in a transaction of its own, since
 * the act's transaction was rolled back. Plain HTTP gets its status, GraphQL its error (`formatError` adds the sentence).
 */
@Catch(Refusal)
export class RefusalFilter implements ExceptionFilter<Refusal> {
  constructor(
    private readonly db: Db,
    private readonly audit: Audit,
  ) {}

  async catch(refusal: Refusal, host: ArgumentsHost): Promise<Refusal | undefined> {
    if (host.getType<GqlContextType>() === 'graphql') {
      const context = host.getArgByIndex<{ request: Logged }>(2);
      const args = host.getArgByIndex<Record<string, unknown>>(1);
      const info = host.getArgByIndex<GraphQLResolveInfo>(3);
      if (info.parentType.name === 'Mutation')
        await this.record(context.request, info.fieldName, refusal, subjectOf(info.fieldName, args));
      return namingArgument(refusal, args);
    }
    const request = host.switchToHttp().getRequest<Asked>();
    if (request.method !== 'GET')
      await this.record(request, `${request.method} ${request.url.split('?')[0] ?? ''}`, refusal, {});
    const { code, field, params } = refusal;
    const reply = host.switchToHttp().getResponse<Reply>();
    if (request.url.startsWith('/api/')) {
      const problem = problemOf(refusal, readerLang(), request.id);
      const challenge = challengeOf(refusal, request.headers.authorization);
      if (challenge !== null) reply.header('www-authenticate', challenge);
      await reply.status(problem.status).header('content-type', PROBLEM_TYPE).send(problem);
      return undefined;
    }
    if (request.url.startsWith('/oauth/')) {
      for (const [name, value] of Object.entries(oauthHeadersOf(code, params))) reply.header(name, value);
      await reply.status(httpStatusOf(code)).send(oauthErrorOf(code, params, request.id));
      return undefined;
    }
    await reply.status(httpStatusOf(code)).send({
      code,
      field: field ?? null,
      message: sentence(code, readerLang(), params),
      params,
      requestId: request.id,
    });
    return undefined;
  }

  /**
   * Writes the refusal to the audit record. TOO_SLOW is not a decision: the database had no time for the request, and it must
   * not be asked for more. A line that cannot be written is logged; nobody awaits this filter for HTTP, so it never throws.
   */
  private async record(
    { actor, log }: Logged,
    act: string,
    refusal: Refusal,
    named: { subjectKind?: string; subjectId?: string },
  ): Promise<void> {
    // the caller's own region: nothing may be read of a record that was refused, perhaps not even its region
    const place = actor.kind === 'OFFICE' ? { regionAt: actor.regionCode } : {};
    const line = { act, ...place, ...named, ...refusal.subject };
    if (refusal.code === 'TOO_SLOW') return;
    await this.db
      .tx(actor, (tx) => this.audit.refused(tx, actor, line, refusal.code))
      .catch((error: unknown) => {
        log.error({ err: error }, 'a refused act was not written to the audit record');
      });
  }
}
