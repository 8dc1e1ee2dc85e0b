import { createCipheriv, createDecipheriv, createHash, createHmac, randomBytes } from 'node:crypto';

const VERSION = 1;
const IV = 12;
const TAG = 16;

/** The stored hash of a secret with 256 random bits. */
export const digest = (secret: string): Buffer => createHash('sha256').update(secret).digest();

/** The stored hash of a value that could be guessed: without the key a guess cannot be checked against it. */
export const keyedDigest = (key: Buffer, text: string): Buffer =>
  createHmac('sha256', key).update(text).digest();

/** AES-256-GCM. `about` is authenticated as well: a value sealed for one person cannot be opened for another. */
export function seal(key: Buffer, plain: Uint8Array, about: string): Buffer {
  const iv = randomBytes(IV);
  const cipher = createCipheriv('aes-256-gcm', key, iv).setAAD(Buffer.from(about));
  const body = Buffer.concat([cipher.update(plain), cipher.final()]);
  return Buffer.concat([Buffer.from([VERSION]), iv, cipher.getAuthTag(), body]);
}

/** @throws Error when it was sealed with another key, for something else, or was changed since */
export function unseal(key: Buffer, sealed: Buffer, about: string): Buffer {
  if (sealed[0] !== VERSION || sealed.length < 1 + IV + TAG) throw new Error('not sealed by this system');
  const iv = sealed.subarray(1, 1 + IV);
  const decipher = createDecipheriv('aes-256-gcm', key, iv, { authTagLength: TAG }).setAAD(
    Buffer.from(about),
  );
  decipher.setAuthTag(sealed.subarray(1 + IV, 1 + IV + TAG));
  return Buffer.concat([decipher.update(sealed.subarray(1 + IV + TAG)), decipher.final()]);
}
