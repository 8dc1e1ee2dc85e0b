export const SESSION_COOKIE = 'taizhang_session';

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
