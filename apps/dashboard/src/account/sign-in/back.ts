/** Only a path of this desk: an address that leads elsewhere is not followed. */
export function safeReturn(wanted: string | null): string {
  return wanted !== null && /^\/(?![/\\])/.test(wanted) && !/^\/(sign-in|first-steps)/.test(wanted)
    ? wanted
    : '/';
}
