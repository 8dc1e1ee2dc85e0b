import {
  type CanActivate,
  type ExecutionContext,
  Injectable,
  SetMetadata,
  createParamDecorator,
} from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import { GqlExecutionContext, type GqlContextType } from '@nestjs/graphql';
import type { GraphQLResolveInfo } from 'graphql';
import {
  type Actor,
  type AdminActor,
  type AnyActor,
  type OfficeActor,
  type PlatformActor,
  Refusal,
  type SignedActor,
} from '#libs/technique/kernel';
import { type RequiredAccess, type Permission, roleMay } from './permissions.ts';
import { scopeOf } from './scopes.ts';
import { type SignInDuty, openToDebtor, wantsConfirmation } from './sign-in.rules.ts';

export const ALLOW = 'taizhang:allow';

/** Names the permission that a handler needs. A handler without it refuses everybody. */
export const Allow = (required: RequiredAccess): MethodDecorator => SetMetadata(ALLOW, required);

/** What a request carries once its session or token has been looked up. */
export interface WithActor {
  actor: AnyActor;
  /** The session of a person who signed in; a program has none. */
  session?: SessionFacts | undefined;
}

export interface SessionFacts {
  id: string;
  /** Whether the person has confirmed their identity recently. */
  fresh: boolean;
  /** The step that the person has to complete before any other operation. */
  owes: SignInDuty | null;
}

const byGraphQL = (context: ExecutionContext): boolean => context.getType<GqlContextType>() === 'graphql';

function requestOf(context: ExecutionContext): WithActor {
  if (byGraphQL(context))
    return GqlExecutionContext.create(context).getContext<{ request: WithActor }>().request;
  return context.switchToHttp().getRequest<WithActor>();
}

/** The actor of this call, whether it came by GraphQL or by plain HTTP. */
export const actorOf = (context: ExecutionContext): AnyActor => requestOf(context).actor;

/** Whether the operation is a mutation; reading needs no recent confirmation of identity. */
function acts(context: ExecutionContext): boolean {
  if (byGraphQL(context))
    return GqlExecutionContext.create(context).getInfo<GraphQLResolveInfo>().parentType.name === 'Mutation';
  return context.switchToHttp().getRequest<{ method: string }>().method !== 'GET';
}

/** Why an actor may not use a handler: the role lacks the permission, or a program's token lacks the scope. Null when allowed. */
export function shutTo(actor: SignedActor, permission: Permission): Refusal | null {
  if (!roleMay(actor.role, permission)) return new Refusal('FORBIDDEN');
  const scope = scopeOf(permission) ?? '';
  if (actor.role !== 'PROGRAM' || actor.scopes?.includes(scope)) return null;
  return new Refusal('INSUFFICIENT_SCOPE', { params: { scope } });
}

const OWED = { PASSWORD: 'PASSWORD_EXPIRED', SECOND_FACTOR: 'SECOND_FACTOR_NEEDED' } as const;

@Injectable()
export class AllowGuard implements CanActivate {
  private readonly reflector: Reflector;

  constructor(reflector: Reflector) {
    this.reflector = reflector;
  }

  canActivate(context: ExecutionContext): boolean {
    const required = this.reflector.get<RequiredAccess | undefined>(ALLOW, context.getHandler());
    if (required === 'PUBLIC') return true;
    const { actor, session } = requestOf(context);
    if (actor.kind === 'ANONYMOUS') throw new Refusal('UNAUTHENTICATED');
    if (required === undefined) throw new Refusal('FORBIDDEN');
    const shut = required === 'SIGNED_IN' ? null : shutTo(actor, required);
    if (shut) throw shut;
    if (!session) return true;
    if (session.owes !== null && !openToDebtor(required)) throw new Refusal(OWED[session.owes]);
    if (!session.fresh && wantsConfirmation(required) && acts(context)) throw new Refusal('REAUTHENTICATE');
    return true;
  }
}

/** The actor of the request, signed in or not. */
export const Anyone = createParamDecorator((_: unknown, context: ExecutionContext): AnyActor =>
  actorOf(context),
);

/** The actor who signed in, administrators included. */
export const Signed = createParamDecorator((_: unknown, context: ExecutionContext): SignedActor => {
  const actor = actorOf(context);
  if (actor.kind === 'ANONYMOUS') throw new Refusal('UNAUTHENTICATED');
  return actor;
});

/** The actor who signed in, from an office or a platform. */
export const Who = createParamDecorator((_: unknown, context: ExecutionContext): Actor => {
  const actor = actorOf(context);
  if (actor.kind === 'ANONYMOUS') throw new Refusal('UNAUTHENTICATED');
  if (actor.kind === 'ADMIN') throw new Refusal('FORBIDDEN');
  return actor;
});

export const Administrator = createParamDecorator((_: unknown, context: ExecutionContext): AdminActor => {
  const actor = actorOf(context);
  if (actor.kind !== 'ADMIN') throw new Refusal('FORBIDDEN');
  return actor;
});

/** The session of the person who signed in; a program has none and is refused. */
export const OfSession = createParamDecorator((_: unknown, context: ExecutionContext): SessionFacts => {
  const { session } = requestOf(context);
  if (!session) throw new Refusal('FORBIDDEN');
  return session;
});

export const Officer = createParamDecorator((_: unknown, context: ExecutionContext): OfficeActor => {
  const actor = actorOf(context);
  if (actor.kind !== 'OFFICE') throw new Refusal('FORBIDDEN');
  return actor;
});

export const OfPlatform = createParamDecorator((_: unknown, context: ExecutionContext): PlatformActor => {
  const actor = actorOf(context);
  if (actor.kind !== 'PLATFORM') throw new Refusal('FORBIDDEN');
  return actor;
});
