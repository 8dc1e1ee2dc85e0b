/** The value of a role in the reader's theme, from tokens.css: a canvas and antd take no custom properties. */
export function role(name: string): string {
  return getComputedStyle(document.documentElement).getPropertyValue(`--${name}`).trim();
}
