/** The colour of a role in the reader's theme, as a value: a canvas knows no custom properties. */
export function role(name: string): string {
  return getComputedStyle(document.documentElement).getPropertyValue(`--${name}`).trim();
}
