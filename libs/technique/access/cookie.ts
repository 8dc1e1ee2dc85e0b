export const SESSION_COOKIE = 'taizhang_session';
/** Between the password and the code. */
export const CHALLENGE_COOKIE = 'taizhang_challenge';
/** Between here and the provider of a single sign-on. */
export const OIDC_COOKIE = 'taizhang_oidc';

/** Never readable by scripts, never sent along from another site. `secure` wherever the request came over TLS. */
export function sessionCookie(protocol: string, expires?: Date): object {
  return {
    path: '/',
    httpOnly: true,
    sameSite: 'strict',
    secure: protocol === 'https',
    ...(expires ? { expires } : {}),
  };
}

/** For the way to another site and back: only what is `lax` comes along with that. */
export function passingCookie(protocol: string, expires?: Date): object {
  return { ...sessionCookie(protocol, expires), path: '/oidc', sameSite: 'lax' };
}
