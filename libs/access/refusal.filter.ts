import { type ArgumentsHost, Catch, type ExceptionFilter } from '@nestjs/common';
import type { GqlContextType } from '@nestjs/graphql';
import type { GraphQLResolveInfo } from 'graphql';
import { Audit } from '#libs/audit';
import {
  type AnyActor,
  Db,
  PROBLEM_TYPE,
  Refusal,
  httpStatusOf,
  problemOf,
  readerLang,
  sentence,
} from '#libs/kernel';
import type { WithActor } from './allow.ts';

interface Reply {
  status(code: number): Reply;
  header(name: string, value: string): Reply;
  send(body: object): unknown;
}

/**
 * The one filter: a refusal at a mutation or an upload goes into the audit record in a transaction of its own, since
 * the act's own was rolled back; plain HTTP gets its status, GraphQL its error (told in words by `formatError`).
 */
@Catch(Refusal)
export class RefusalFilter implements ExceptionFilter<Refusal> {
  constructor(
    private readonly db: Db,
    private readonly audit: Audit,
  ) {}

  async catch(refusal: Refusal, host: ArgumentsHost): Promise<Refusal | undefined> {
    if (host.getType<GqlContextType>() === 'graphql') {
      const context = host.getArgByIndex<{ request: WithActor }>(2);
      const info = host.getArgByIndex<GraphQLResolveInfo>(3);
      if (info.parentType.name === 'Mutation')
        await this.record(context.request.actor, info.fieldName, refusal);
      return refusal;
    }
    const request = host.switchToHttp().getRequest<WithActor & { id: string; method: string; url: string }>();
    if (request.method !== 'GET')
      await this.record(request.actor, `${request.method} ${request.url.split('?')[0] ?? ''}`, refusal);
    const { code, field, params } = refusal;
    const reply = host.switchToHttp().getResponse<Reply>();
    if (request.url.startsWith('/api/')) {
      const problem = problemOf(refusal, readerLang(), request.id);
      if (problem.status === 401) reply.header('www-authenticate', 'Bearer');
      await reply.status(problem.status).header('content-type', PROBLEM_TYPE).send(problem);
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

  private async record(actor: AnyActor, act: string, refusal: Refusal): Promise<void> {
    await this.db.tx(actor, (tx) => this.audit.refused(tx, actor, { act }, refusal.code));
  }
}
