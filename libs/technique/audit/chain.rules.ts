import { createHash, createPublicKey, type KeyObject, sign, verify } from 'node:crypto';

/** Whether the act of an entry was done, or refused. */
export const AUDIT_OUTCOMES = ['DONE', 'REFUSED'] as const;
export type AuditOutcome = (typeof AUDIT_OUTCOMES)[number];

/**
 * How entries become batches and batches a chain. A batch is a Merkle tree of RFC 6962 over its entries; its header contains
 * the root and the hash of the batch before it, and is signed with Ed25519. A signed header is a checkpoint: it is stored in the
 * database as a seal and, one per line, in a file outside the database.
 */
export interface Header {
  v: 1;
  seq: number;
  era: number;
  /** The transaction numbers of the batch: the first, and the one after the last; text, since they may exceed what a number holds. */
  fromXid: string;
  toXid: string;
  entries: number;
  root: string;
  /** Hash of the header before; sixty-four zeros for the first. */
  prev: string;
  /** Why a new era begins; else null. */
  note: string | null;
  sealedAt: string;
  keyId: string;
}

export interface Checkpoint extends Header {
  hash: string;
  signature: string;
}

export const NOTHING_BEFORE = '0'.repeat(64);

const KEYS = [
  'v',
  'seq',
  'era',
  'fromXid',
  'toXid',
  'entries',
  'root',
  'prev',
  'note',
  'sealedAt',
  'keyId',
] as const;

/** The text that is hashed and signed: these fields in this order, as JSON. */
export function headerText(header: Header): string {
  const given: Record<string, unknown> = { ...header };
  return JSON.stringify(Object.fromEntries(KEYS.map((key) => [key, given[key]])));
}

const sha256 = (...parts: (string | Buffer)[]): Buffer => {
  const hash = createHash('sha256');
  for (const part of parts) hash.update(part);
  return hash.digest();
};

const LEAF = Buffer.from([0]);
const NODE = Buffer.from([1]);

/** The leaf of an entry's canonical text. */
export const leafOf = (canon: string): Buffer => sha256(LEAF, canon);

/** The largest power of two smaller than n. */
function splitOf(n: number): number {
  let k = 1;
  while (k * 2 < n) k *= 2;
  return k;
}

/** RFC 6962, section 2.1. */
export function rootOf(leaves: readonly Buffer[]): Buffer {
  const [only] = leaves;
  if (only === undefined) return sha256('');
  if (leaves.length === 1) return only;
  const k = splitOf(leaves.length);
  return sha256(NODE, rootOf(leaves.slice(0, k)), rootOf(leaves.slice(k)));
}

/** The audit path of a leaf, the lowest hash first (RFC 6962, section 2.1.1). */
export function pathOf(leaves: readonly Buffer[], at: number): Buffer[] {
  if (leaves.length <= 1) return [];
  const k = splitOf(leaves.length);
  return at < k
    ? [...pathOf(leaves.slice(0, k), at), rootOf(leaves.slice(k))]
    : [...pathOf(leaves.slice(k), at - k), rootOf(leaves.slice(0, k))];
}

/** The root that a leaf and its path give; null when the path does not fit the position. */
export function rootBy(leaf: Buffer, at: number, size: number, path: readonly Buffer[]): Buffer | null {
  if (at < 0 || at >= size) return null;
  if (size === 1) return path.length === 0 ? leaf : null;
  const beside = path.at(-1);
  if (!beside) return null;
  const k = splitOf(size);
  const rest = path.slice(0, -1);
  const below = at < k ? rootBy(leaf, at, k, rest) : rootBy(leaf, at - k, size - k, rest);
  if (!below) return null;
  return at < k ? sha256(NODE, below, beside) : sha256(NODE, beside, below);
}

export const hashOf = (header: Header): string => sha256(headerText(header)).toString('hex');

/** The id of a public key: the first sixteen bytes of the SHA-256 of its DER. */
export function keyIdOf(key: KeyObject): string {
  const publicKey = key.type === 'private' ? createPublicKey(key) : key;
  return sha256(publicKey.export({ type: 'spki', format: 'der' }))
    .subarray(0, 16)
    .toString('hex');
}

export function signed(header: Header, key: KeyObject): Checkpoint {
  const signature = sign(null, Buffer.from(headerText(header)), key).toString('base64');
  return { ...header, hash: hashOf(header), signature };
}

/** What is wrong with a checkpoint by itself; null when its hash and its signature are right. */
export function faultOfCheckpoint(given: Checkpoint, keys: ReadonlyMap<string, KeyObject>): string | null {
  if (hashOf(given) !== given.hash) return 'its header does not have the hash it names';
  const key = keys.get(given.keyId);
  if (!key) return `it is signed by a key that is not among those given (${given.keyId})`;
  const right = verify(null, Buffer.from(headerText(given)), key, Buffer.from(given.signature, 'base64'));
  return right ? null : 'its signature is wrong';
}

/** What is wrong with a checkpoint as the successor of another; null when it follows. */
export function faultOfSequence(before: Checkpoint | null, given: Checkpoint): string | null {
  if (given.seq !== (before?.seq ?? 0) + 1)
    return before ? `batch ${String(before.seq + 1)} is missing before it` : 'it is not the first';
  if (given.prev !== (before?.hash ?? NOTHING_BEFORE)) return 'it does not name the batch before it';
  const era = before?.era ?? 1;
  if (given.era === era) {
    if (given.fromXid !== (before?.toXid ?? '0')) return 'it does not begin where the batch before it ends';
    return null;
  }
  return given.era === era + 1 && given.note !== null && given.fromXid === '0'
    ? null
    : `era ${String(given.era)} begins without saying why`;
}

/** A line of the checkpoint file, or of an export; null when it is not a checkpoint. */
export function checkpointFrom(text: string): Checkpoint | null {
  try {
    const value: unknown = JSON.parse(text);
    return isCheckpoint(value) ? value : null;
  } catch {
    return null;
  }
}

export function isCheckpoint(value: unknown): value is Checkpoint {
  if (typeof value !== 'object' || value === null) return false;
  const given = value as Record<string, unknown>;
  return (
    given['v'] === 1 &&
    ['seq', 'era', 'entries'].every((key) => Number.isSafeInteger(given[key])) &&
    ['fromXid', 'toXid', 'root', 'prev', 'sealedAt', 'keyId', 'hash', 'signature'].every(
      (key) => typeof given[key] === 'string',
    ) &&
    (given['note'] === null || typeof given['note'] === 'string')
  );
}
