/**
 * The audit record: whether it is as it was sealed, and what of it can be handed on with proof.
 *   npm run audit:verify                             the whole chain in the database, compared with the checkpoints outside
 *   npm run audit:verify -- --file FILE              an export, with no database at hand
 *     [--key PUBLIC.pem] [--checkpoints FILE]        rather than those in the data folder: best from a place of their own
 *   npm run audit:export -- --record PLATFORM:ID [--out FILE]   one record's entries, each with its proof
 *   npm run audit:export -- --all --out FILE                    the whole record
 *   npm run audit:era -- --reason "restored from the backup of …"   after a restore; stop the application first
 * Exit code 1: broken, with the first broken entry. DATABASE_URL names the server; without it, the running embedded one is used.
 */
import { createWriteStream } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { pathsOf, urlOf } from './postgres/cluster.ts';
import { explain, Problem } from './postgres/problem.ts';
import { settingsFrom } from './start/settings.ts';

interface Place {
  dataDir: string;
  audit: object;
}

interface Outside extends Place {
  keyFile: string | null;
  checkpoints: string | null;
}

interface Outcome {
  broken: { seq: number | null; entryId: string | null; what: string } | null;
  report: string[];
}

type Progress = (batches: number, entries: number) => void;

interface Api {
  auditSettingsFrom(env: NodeJS.ProcessEnv): object;
  verifyDatabase(url: string, from: Outside, progress?: Progress): Promise<Outcome>;
  verifyFile(file: string, from: Outside, progress?: Progress): Promise<Outcome>;
  exportRecord(url: string, place: Place, kind: string, id: string): Promise<string>;
  exportWhole(url: string, place: Place, write: (line: string) => Promise<void>): Promise<void>;
  newEra(url: string, place: Place, reason: string): Promise<number>;
}

const settings = settingsFrom(process.env);
const placeOf = (api: Api): Place => ({
  dataDir: settings.dataDir,
  audit: api.auditSettingsFrom(process.env),
});
const databaseUrl = (): string => settings.databaseUrl ?? urlOf(pathsOf(settings.dataDir));

function progress(): Progress {
  let said = Date.now();
  return (batches, entries) => {
    if (Date.now() - said < 2_000) return;
    said = Date.now();
    process.stderr.write(`· ${String(batches)} batches, ${String(entries)} entries\n`);
  };
}

async function verify(api: Api, args: string[]): Promise<void> {
  const options = {
    file: { type: 'string' },
    key: { type: 'string' },
    checkpoints: { type: 'string' },
  } as const;
  const { values } = parseArgs({ args, options });
  const from = { keyFile: values.key ?? null, checkpoints: values.checkpoints ?? null, ...placeOf(api) };
  const { broken, report } =
    values.file === undefined
      ? await api.verifyDatabase(databaseUrl(), from, progress())
      : await api.verifyFile(values.file, from, progress());
  if (broken === null) {
    for (const line of report) console.log(line);
    return;
  }
  const where = [
    ...(broken.seq === null ? [] : [`batch ${String(broken.seq)}`]),
    ...(broken.entryId === null ? [] : [`entry ${broken.entryId}`]),
  ].join(', ');
  console.error(`BROKEN ${where === '' ? '' : `at ${where}`}: ${broken.what}`);
  process.exitCode = 1;
}

async function give(api: Api, args: string[]): Promise<void> {
  const options = { record: { type: 'string' }, all: { type: 'boolean' }, out: { type: 'string' } } as const;
  const { values } = parseArgs({ args, options });
  if (values.all === true) {
    const out = values.out === undefined ? process.stdout : createWriteStream(values.out);
    await api.exportWhole(
      databaseUrl(),
      placeOf(api),
      (line) =>
        new Promise((resolve, reject) => out.write(line, (error) => (error ? reject(error) : resolve()))),
    );
    if (values.out !== undefined) out.end();
    return;
  }
  const [kind, id] = /^([A-Z_]+):([0-9a-fA-F-]{36})$/.exec(values.record ?? '')?.slice(1) ?? [];
  if (kind === undefined || id === undefined)
    throw new Problem('Say which record: --record PLATFORM:ID, ORDER:ID and so on, or --all --out FILE.');
  const text = await api.exportRecord(databaseUrl(), placeOf(api), kind, id.toLowerCase());
  if (values.out === undefined) process.stdout.write(text);
  else await writeFile(values.out, text);
}

async function era(api: Api, args: string[]): Promise<void> {
  const { values } = parseArgs({ args, options: { reason: { type: 'string' } } });
  if (!values.reason?.trim()) throw new Problem('Say why: --reason "restored from the backup of …".');
  const n = await api.newEra(databaseUrl(), placeOf(api), values.reason.trim());
  console.log(`Era ${String(n)} of the audit record has begun.`);
}

const COMMANDS: Readonly<Record<string, (api: Api, args: string[]) => Promise<void>>> = {
  verify,
  export: give,
  era,
};

try {
  const command = COMMANDS[process.argv[2] ?? ''];
  if (!command) throw new Problem(`Say what to do: ${Object.keys(COMMANDS).join(', ')}.`);
  await command(
    (await import(new URL('../dist/apps/api/audit.js', import.meta.url).href)) as Api,
    process.argv.slice(3),
  );
} catch (error) {
  process.stderr.write(`${explain(error)}\n`);
  process.exitCode = 1;
}
