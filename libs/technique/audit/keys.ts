import { createPrivateKey, createPublicKey, generateKeyPairSync, type KeyObject } from 'node:crypto';
import { appendFile, mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { keyIdOf } from './chain.rules.ts';

export interface AuditKeys {
  sign: KeyObject;
  /** Every key that may have signed a seal of this chain, by its id. */
  trusted: ReadonlyMap<string, KeyObject>;
}

export interface KeySource {
  /** The key itself, as PEM; null: `audit-key.pem` in the data folder. */
  pem: string | null;
  dataDir: string;
  /** Where the public keys are kept, beside the checkpoints. */
  auditDir: string;
  /** Whether a key may be generated when there is none. */
  make: boolean;
}

export const KEY_FILE = 'audit-key.pem';
export const PUBLIC_FILE = 'audit-public.pem';

const absent = (error: unknown): boolean =>
  typeof error === 'object' && error !== null && 'code' in error && error.code === 'ENOENT';

async function textOf(path: string): Promise<string | null> {
  try {
    return await readFile(path, 'utf8');
  } catch (error) {
    if (absent(error)) return null;
    throw error;
  }
}

function parsed(pem: string): KeyObject | null {
  try {
    return createPrivateKey(pem);
  } catch {
    return null;
  }
}

/** @throws Error with one sentence */
function privateKeyOf(pem: string, where: string): KeyObject {
  const key = parsed(pem);
  if (key?.asymmetricKeyType !== 'ed25519')
    throw new Error(
      `${where} is not an Ed25519 private key in PEM: make one with "openssl genpkey -algorithm ed25519".`,
    );
  return key;
}

async function made(path: string): Promise<string> {
  const pem = generateKeyPairSync('ed25519').privateKey.export({ type: 'pkcs8', format: 'pem' }).toString();
  await writeFile(path, pem, { mode: 0o600, flag: 'wx' });
  return pem;
}

/** @throws Error with one sentence when there is no key and none may be generated */
async function signingKey({ pem, dataDir, make }: KeySource): Promise<KeyObject> {
  if (pem !== null) return privateKeyOf(pem, 'TAIZHANG_AUDIT_KEY');
  const path = join(dataDir, KEY_FILE);
  const text = await textOf(path);
  if (text !== null) return privateKeyOf(text, path);
  if (!make)
    throw new Error(
      `There is no key to sign the audit record with: "openssl genpkey -algorithm ed25519 -out ${path}" makes one (mode 600), or set TAIZHANG_AUDIT_KEY or TAIZHANG_AUDIT_KEY_FILE.`,
    );
  return privateKeyOf(await made(path), path);
}

export function publicKeysFrom(text: string): Map<string, KeyObject> {
  const blocks = text.match(/-----BEGIN PUBLIC KEY-----[\s\S]+?-----END PUBLIC KEY-----/g) ?? [];
  return new Map(blocks.map((pem) => createPublicKey(pem)).map((key) => [keyIdOf(key), key]));
}

export const publicPem = (key: KeyObject): string =>
  (key.type === 'private' ? createPublicKey(key) : key).export({ type: 'spki', format: 'pem' }).toString();

/** The key to sign with. Its public half is stored beside the earlier ones, so that older signatures can still be verified. */
export async function auditKeys(source: KeySource): Promise<AuditKeys> {
  await mkdir(source.auditDir, { recursive: true });
  const sign = await signingKey(source);
  const path = join(source.auditDir, PUBLIC_FILE);
  const known = publicKeysFrom((await textOf(path)) ?? '');
  const id = keyIdOf(sign);
  if (!known.has(id)) {
    await appendFile(path, publicPem(sign));
    known.set(id, createPublicKey(sign));
  }
  return { sign, trusted: known };
}
