import type { WithActor } from './allow.ts';
import { CHALLENGE_COOKIE, SESSION_COOKIE, sessionCookie } from './cookie.ts';
import type { Came, Step } from './sign-in.service.ts';

export type Request = {
  headers: Record<string, string | string[] | undefined>;
  cookies: Record<string, string | undefined>;
  protocol: string;
} & WithActor;

export interface Reply {
  setCookie(name: string, value: string, options: object): unknown;
  clearCookie(name: string, options: object): unknown;
}

export interface Http {
  request: Request;
  reply: Reply;
}

export function cameBy({ headers, cookies }: Request): Came {
  const agent = headers['user-agent'];
  return { agent: typeof agent === 'string' ? agent : undefined, before: cookies[SESSION_COOKIE] };
}

export const challengeOf = ({ cookies }: Request): string | undefined => cookies[CHALLENGE_COOKIE];

/** Sets the cookie that a step of sign-in produced: the session, or the challenge until the code comes. */
export function keepStep({ protocol }: Request, reply: Reply, step: Step): void {
  if ('challenged' in step) {
    const { secret, expiresAt } = step.challenged;
    reply.setCookie(CHALLENGE_COOKIE, secret, sessionCookie(protocol, expiresAt));
    return;
  }
  reply.clearCookie(CHALLENGE_COOKIE, sessionCookie(protocol));
  reply.setCookie(SESSION_COOKIE, step.opened.secret, sessionCookie(protocol, step.opened.expiresAt));
}
