import 'reflect-metadata';
import { createReadStream } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import {
  CHECKPOINT_FILE,
  CheckpointFile,
  PUBLIC_FILE,
  SealService,
  auditKeys,
  beginEra,
  exportAll,
  publicKeysFrom,
  publicPem,
  readExport,
  recordProof,
  verifyRecord,
} from '#libs/technique/audit';
import { Db, RandomIds, SystemClock, type Tx } from '#libs/technique/kernel';
import { type Broken, type RecordProof, faultOfRecord, outsideFrom } from '#rules/technique/audit';
import type { AuditSettings } from './config.ts';
import { ENTITIES } from './entities.ts';
import { asOwner } from './owner.ts';

export { auditSettingsFrom } from './config.ts';

/** Where this installation keeps the keys and checkpoints of its audit record. */
export interface Place {
  dataDir: string;
  audit: AuditSettings;
}

export interface Outside extends Place {
  /** File of public keys; null: the one beside the checkpoints. */
  keyFile: string | null;
  /** File of checkpoints; null: the one in the data folder. */
  checkpoints: string | null;
}

export interface Outcome {
  broken: Broken | null;
  /** A report in sentences: what was checked and what needs attention. */
  report: string[];
}

export type Progress = (batches: number, entries: number) => void;

const auditDirOf = ({ dataDir, audit }: Place): string => audit.dir ?? dataDir;

async function present(path: string): Promise<string | null> {
  return readFile(path, 'utf8').catch(() => null);
}

async function outsideOf(from: Outside, fallback: readonly string[] = []) {
  const { keyFile, checkpoints } = from;
  const folder = auditDirOf(from);
  const keyPath = keyFile ?? join(folder, PUBLIC_FILE);
  const keyText = (await present(keyPath)) ?? (keyFile === null ? fallback.join('\n') : null);
  const keys = publicKeysFrom(keyText ?? '');
  if (keys.size === 0) throw new Error(`There is no public key in ${keyPath}: name its file with --key.`);
  const path = checkpoints ?? join(folder, CHECKPOINT_FILE);
  const text = await present(path);
  if (text === null && checkpoints !== null) throw new Error(`There are no checkpoints in ${path}.`);
  const read = text === null ? null : outsideFrom(text, keys);
  return { keys, known: read?.known ?? null, broken: read?.broken ?? null, path };
}

const reportOf = (
  found: Awaited<ReturnType<typeof verifyRecord>>,
  path: string,
  compared: boolean,
): string[] => [
  `${String(found.batches)} batches, ${String(found.entries)} entries verified` +
    (found.removed > 0 ? `; ${String(found.removed)} entries past their time were removed before` : ''),
  ...(found.unsealed > 0 ? [`${String(found.unsealed)} entries are not sealed yet`] : []),
  ...(compared
    ? []
    : [`not compared with checkpoints outside: there is no ${path}, so a cut end would not show`]),
  ...(found.lag > 0 ? [`the last ${String(found.lag)} batches are not in ${path} yet`] : []),
];

/** Verifies the record in a database, in one snapshot. */
export async function verifyDatabase(url: string, from: Outside, progress?: Progress): Promise<Outcome> {
  const outside = await outsideOf(from);
  if (outside.broken) return { broken: outside.broken, report: [] };
  const found = await asOwner(url, (source) =>
    source.transaction('REPEATABLE READ', (tx) =>
      verifyRecord(tx, { keys: outside.keys, outside: outside.known, progress }),
    ),
  );
  return { broken: found.broken, report: reportOf(found, outside.path, outside.known !== null) };
}

async function firstLine(file: string): Promise<string> {
  for await (const line of createInterface({ input: createReadStream(file) })) return line;
  return '';
}

const isRecordProof = (given: { kind: string }): given is RecordProof =>
  given.kind === 'taizhang-audit-record';

/** Verifies an exported file, of the whole record or of one, without a database. */
export async function verifyFile(file: string, from: Outside, progress?: Progress): Promise<Outcome> {
  const head = await firstLine(file);
  const whole = head.startsWith('{"kind":"taizhang-audit","v":1');
  if (!whole) {
    const proof = JSON.parse(await readFile(file, 'utf8')) as Omit<RecordProof, 'kind'> & { kind: string };
    if (!isRecordProof(proof)) throw new Error(`${file} is not an export of the audit record.`);
    const { keys, known, broken } = await outsideOf(from, proof.publicKeys);
    const said = [
      `${String(proof.entries.length)} entries about ${proof.record.kind} ${proof.record.id} verified`,
      ...(proof.unsealed.length > 0 ? [`${String(proof.unsealed.length)} more were not sealed yet`] : []),
      ...(known === null ? ['not compared with checkpoints outside'] : []),
    ];
    return { broken: broken ?? faultOfRecord(proof, keys, known), report: said };
  }
  const { publicKeys } = JSON.parse(head) as { publicKeys: string[] };
  const outside = await outsideOf(from, publicKeys);
  if (outside.broken) return { broken: outside.broken, report: [] };
  const lines = createInterface({ input: createReadStream(file), crlfDelay: Infinity })[
    Symbol.asyncIterator
  ]();
  await lines.next();
  const rest = { [Symbol.asyncIterator]: () => lines };
  const found = await readExport(rest, { keys: outside.keys, outside: outside.known, progress });
  return { broken: found.broken, report: reportOf(found, outside.path, outside.known !== null) };
}

async function keysIn(place: Place): Promise<string[]> {
  const text = await present(join(auditDirOf(place), PUBLIC_FILE));
  return [...publicKeysFrom(text ?? '').values()].map(publicPem);
}

/** One record's entries, each with its proof. */
export async function exportRecord(url: string, place: Place, kind: string, id: string): Promise<string> {
  const publicKeys = await keysIn(place);
  const proof = await asOwner(url, (source) =>
    source.transaction('REPEATABLE READ', (tx) => recordProof(tx, kind, id, new Date(), publicKeys)),
  );
  if (proof.entries.length + proof.unsealed.length === 0)
    throw new Error(`The audit record holds nothing about ${kind} ${id}.`);
  return `${JSON.stringify(proof, null, 1)}\n`;
}

/** The whole record; `write` is called for each line. */
export async function exportWhole(
  url: string,
  place: Place,
  write: (line: string) => Promise<void>,
): Promise<void> {
  const publicKeys = await keysIn(place);
  const all = async (tx: Tx): Promise<void> => {
    for await (const line of exportAll(tx, publicKeys)) await write(line);
  };
  await asOwner(url, (source) => source.transaction('REPEATABLE READ', all));
}

/** Begins a new era after a restore. @returns its number */
export async function newEra(url: string, place: Place, reason: string): Promise<number> {
  const { dataDir, audit } = place;
  const auditDir = auditDirOf(place);
  const keys = await auditKeys({ pem: audit.key, dataDir, auditDir, make: false });
  const clock = new SystemClock();
  const seals = new SealService(new Db({ url, entities: ENTITIES, poolSize: 1 }), clock);
  const given = { keys, file: new CheckpointFile(auditDir) };
  return asOwner(url, (source) =>
    source.transaction((tx) => beginEra(tx, seals, given, reason, { ids: new RandomIds(), clock })),
  );
}
