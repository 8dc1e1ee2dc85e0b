export const SESSION_COOKIE = 'taizhang_session';
/** The cookie between the password and the code. */
export const CHALLENGE_COOKIE = 'taizhang_challenge';
/** The cookie between this application and the provider of a single sign-on. */
export const OIDC_COOKIE = 'taizhang_oidc';

/** Never readable by scripts, never sent with requests from another site. `secure` wherever the request came over TLS. */
export function sessionCookie(protocol: string, expires?: Date): object {
  return {
    path: '/',
    httpOnly: true,
    sameSite: 'strict',
    secure: protocol === 'https',
    ...(expires ? { expires } : {}),
  };
}

/** For the redirect to another site and back: only `lax` cookies are sent on the way back. */
export function passingCookie(protocol: string, expires?: Date): object {
  return { ...sessionCookie(protocol, expires), path: '/oidc', sameSite: 'lax' };
}
