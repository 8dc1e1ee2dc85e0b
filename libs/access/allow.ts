import {
  type CanActivate,
  type ExecutionContext,
  Injectable,
  SetMetadata,
  createParamDecorator,
} from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import { GqlExecutionContext, type GqlContextType } from '@nestjs/graphql';
import {
  type Actor,
  type AdminActor,
  type AnyActor,
  type OfficeActor,
  type PlatformActor,
  Refusal,
  type SignedActor,
} from '#libs/kernel';
import { type Door, roleMay } from './permissions.ts';

export const ALLOW = 'taizhang:allow';

/** Names the permission a door needs. A door without it is shut. */
export const Allow = (door: Door): MethodDecorator => SetMetadata(ALLOW, door);

/** What the request carries once the session or token has been looked up. */
export interface WithActor {
  actor: AnyActor;
}

/** The actor of this call, whether it came by GraphQL or by plain HTTP. */
export function actorOf(context: ExecutionContext): AnyActor {
  if (context.getType<GqlContextType>() === 'graphql') {
    return GqlExecutionContext.create(context).getContext<{ request: WithActor }>().request.actor;
  }
  return context.switchToHttp().getRequest<WithActor>().actor;
}

@Injectable()
export class AllowGuard implements CanActivate {
  private readonly reflector: Reflector;

  constructor(reflector: Reflector) {
    this.reflector = reflector;
  }

  canActivate(context: ExecutionContext): boolean {
    const door = this.reflector.get<Door | undefined>(ALLOW, context.getHandler());
    if (door === 'PUBLIC') return true;
    const actor = actorOf(context);
    if (actor.kind === 'ANONYMOUS') throw new Refusal('UNAUTHENTICATED');
    if (door === 'SIGNED_IN') return true;
    if (door === undefined || !roleMay(actor.role, door)) throw new Refusal('FORBIDDEN');
    return true;
  }
}

/** Whoever is asking, signed in or not. */
export const Anyone = createParamDecorator((_: unknown, context: ExecutionContext): AnyActor =>
  actorOf(context),
);

/** Whoever signed in, the administrators included. */
export const Signed = createParamDecorator((_: unknown, context: ExecutionContext): SignedActor => {
  const actor = actorOf(context);
  if (actor.kind === 'ANONYMOUS') throw new Refusal('UNAUTHENTICATED');
  return actor;
});

/** Whoever signed in, of either side of the business. */
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
