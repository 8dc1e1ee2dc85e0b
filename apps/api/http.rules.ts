import { isIP } from 'node:net';

/** The headers that distinguish a request of our own pages from one that another site caused. */
export interface Came {
  method: string;
  /** The matched route, or the address where none matched. */
  path: string;
  bearer: boolean;
  host: string;
  origin: string | undefined;
  fetchSite: string | undefined;
}

const READS = ['GET', 'HEAD', 'OPTIONS'];

/**
 * Whether a request was caused by a page of another site. Browsers state this in `Sec-Fetch-Site`; over plain HTTP
 * they leave it out, then `Origin` decides. Programs send neither, and no browser sends a bearer token by itself.
 */
export function isCrossSite(came: Came, origins: readonly string[]): boolean {
  if (came.bearer || (READS.includes(came.method) && !came.path.startsWith('/graphql'))) return false;
  const { origin, fetchSite } = came;
  if (origin !== undefined && origins.includes(origin)) return false;
  if (fetchSite !== undefined) return fetchSite !== 'same-origin' && fetchSite !== 'none';
  return origin !== undefined && !isAt(origin, came.host);
}

/** Whether an origin belongs to a host; both may name the usual port or leave it out. An opaque origin ("null") belongs to none. */
function isAt(origin: string, host: string): boolean {
  if (!URL.canParse(origin)) return false;
  const { protocol, host: there } = new URL(origin);
  const here = `${protocol}//${host}`;
  return URL.canParse(here) && new URL(here).host === there;
}

const NAMED = ['loopback', 'linklocal', 'uniquelocal'];

function isNetwork(text: string): boolean {
  const [address = '', bits, ...more] = text.split('/');
  const family = isIP(address);
  if (family === 0 || more.length > 0) return false;
  return bits === undefined || (/^\d{1,3}$/.test(bits) && Number(bits) <= (family === 4 ? 32 : 128));
}

/**
 * Whose X-Forwarded-… headers are trusted: addresses, networks, or loopback, linklocal, uniquelocal. Empty means
 * nobody's; there is no value for everybody's, since then each sender could choose the address it is counted by.
 * @throws Error with one sentence
 */
export function proxiesFrom(text: string | undefined): string[] {
  const named = (text ?? '')
    .split(',')
    .map((part) => part.trim())
    .filter(Boolean);
  const wrong = named.find((part) => !NAMED.includes(part) && !isNetwork(part));
  if (wrong === undefined) return named;
  throw new Error(
    `TAIZHANG_TRUST_PROXY holds "${wrong}": give addresses or networks of your proxies such as 10.0.0.5, 10.0.0.0/8, or loopback.`,
  );
}

/** The key by which an address is counted: the whole network of one IPv6 customer (/64) has one. */
export function networkOf(address: string): string {
  const mapped = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i.exec(address)?.[1];
  if (mapped !== undefined || !address.includes(':')) return mapped ?? address;
  const [head = '', tail] = (address.split('%')[0] ?? '').split('::');
  const before = head === '' ? [] : head.split(':');
  const after = tail === undefined || tail === '' ? [] : tail.split(':');
  const gap = tail === undefined ? 0 : 8 - before.length - after.length;
  const groups = [...before, ...Array<string>(Math.max(0, gap)).fill('0'), ...after];
  return groups
    .slice(0, 4)
    .map((group) => Number.parseInt(group, 16).toString(16))
    .join(':');
}

/** The Set-Cookie header where the application is reached by TLS only. */
export function securely(cookie: string): string {
  return /;\s*secure\s*(;|$)/i.test(cookie) ? cookie : `${cookie}; Secure`;
}
