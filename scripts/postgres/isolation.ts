import { spawn, spawnSync, type SpawnOptions } from 'node:child_process';
import { existsSync, lchownSync, lstatSync, readdirSync, readFileSync } from 'node:fs';
import { userInfo } from 'node:os';
import { dirname, join } from 'node:path';
import { Problem } from './problem.ts';

/** How PostgreSQL is kept from running as root, which it refuses. `auto` uses the first way that works here. */
export type Isolation = 'auto' | 'none' | 'unshare' | 'nobody';

interface User {
  uid: number;
  gid: number;
}

export interface Runner {
  name: string;
  /** Who has to own the files, as seen from outside; undefined without root, where it does not matter. */
  owner: User | undefined;
  prefix: string[];
  spawnAs: Partial<User>;
}

const NOBODY: User = { uid: 65534, gid: 65534 };
const works = (command: string, ...args: string[]): boolean => spawnSync(command, args).status === 0;

/** PostgreSQL stops by itself, cleanly, when our process ends, even after kill -9. */
const withParent = ['setpriv', '--pdeathsig', 'INT'];

/** initdb looks its user up by name, so a number works only if it is in the user list. */
function isListed(uid: number): boolean {
  const users = existsSync('/etc/passwd') ? readFileSync('/etc/passwd', 'utf8') : '';
  return new RegExp(`^[^:]*:[^:]*:${uid}:`, 'm').test(users);
}

function hasName(): boolean {
  try {
    return userInfo().username !== '';
  } catch {
    return false; // containers run under arbitrary numbers that are in no user list
  }
}

function candidates(isolation: Isolation, filesOwner: User | undefined): Runner[] {
  const tie = works('setpriv', '--pdeathsig', 'INT', 'true') ? withParent : [];
  const root = process.getuid?.() === 0;
  const self = root ? { uid: 0, gid: 0 } : undefined;
  // unshare first, setpriv second: entering a user namespace changes credentials, which may clear the death signal.
  const map = isListed(1000) ? 1000 : NOBODY.uid;
  const unshare: Runner = {
    name: 'unshare',
    owner: self,
    prefix: ['unshare', '-U', `--map-user=${map}`, `--map-group=${map}`, ...tie],
    spawnAs: {},
  };
  const plain: Runner = { name: 'none', owner: self, prefix: tie, spawnAs: {} };
  if (!root) {
    if (isolation === 'unshare') return [unshare];
    return isolation === 'auto' && !hasName() ? [unshare, plain] : [plain];
  }
  if (isolation === 'unshare') return [unshare];
  if (isolation === 'none') return [plain];
  // Files that belong to an ordinary user stay theirs: that user must be able to start again without root.
  const theirs = filesOwner && filesOwner.uid !== 0 ? filesOwner : undefined;
  const user = theirs ?? NOBODY;
  const as: Runner = { name: theirs ? 'owner' : 'nobody', owner: user, prefix: tie, spawnAs: user };
  // A folder that only root can enter (/root in a container without user namespaces): one capability gives access.
  const capability = ['--inh-caps=+dac_override', '--ambient-caps=+dac_override'];
  const ids = [`--reuid=${user.uid}`, `--regid=${user.gid}`, '--clear-groups'];
  const reaching: Runner = {
    name: `${as.name} with dac_override`,
    owner: user,
    prefix: ['setpriv', ...ids, ...capability, ...withParent.slice(1)],
    spawnAs: {},
  };
  return theirs || isolation === 'nobody' ? [as, reaching] : [unshare, as, reaching];
}

export function spawnWith(runner: Runner, command: string[], options: SpawnOptions) {
  const [program = '', ...args] = [...runner.prefix, ...command];
  // PG* variables of the environment would change the server's behaviour; the other user may not enter cwd.
  const env = Object.fromEntries(Object.entries(process.env).filter(([name]) => !name.startsWith('PG')));
  return spawn(program, args, { cwd: '/', env, ...options, ...runner.spawnAs });
}

export async function runWith(runner: Runner, command: string[]): Promise<{ code: number; output: string }> {
  const child = spawnWith(runner, command, { stdio: ['ignore', 'pipe', 'pipe'] });
  let output = '';
  child.stdout?.on('data', (part: Buffer) => (output += part.toString()));
  child.stderr?.on('data', (part: Buffer) => (output += part.toString()));
  return new Promise((done) => {
    child.on('error', (error) => done({ code: -1, output: error.message }));
    child.on('close', (code) => done({ code: code ?? -1, output: output.trim() }));
  });
}

/**
 * Root gives the files to the user PostgreSQL will run as; they may be from a start as another user. A folder is
 * given after its contents, so a folder with the right owner is done, even if a former start was interrupted.
 */
export function giveTo(owner: User | undefined, path: string): void {
  if (process.getuid?.() !== 0) return;
  const found = lstatSync(path, { throwIfNoEntry: false });
  if (!owner || !found) return;
  if (found.uid !== owner.uid) {
    if (found.isDirectory()) for (const name of readdirSync(path)) giveTo(owner, join(path, name));
    lchownSync(path, owner.uid, owner.gid);
  }
}

export const ownerOf = (path: string): User | undefined => lstatSync(path, { throwIfNoEntry: false });

/** Whose data this is: for an empty folder, its owner, if PostgreSQL could run as that user. */
function ownerOfFiles(cluster: string): User | undefined {
  const found = ownerOf(cluster);
  if (found) return found;
  const folder = ownerOf(dirname(cluster));
  return folder && isListed(folder.uid) ? folder : undefined;
}

/** The first way that can really run this server and write into this folder, and the server's version. */
export async function chooseRunner(
  isolation: Isolation,
  postgres: string,
  folders: { writable: string; cluster: string },
): Promise<{ runner: Runner; version: string }> {
  let last = '';
  for (const runner of candidates(isolation, ownerOfFiles(folders.cluster))) {
    giveTo(runner.owner, folders.writable);
    const script = 'test -w "$0" || { echo "cannot write to $0"; exit 1; }; exec "$1" --version';
    const { code, output } = await runWith(runner, ['/bin/sh', '-c', script, folders.writable, postgres]);
    const version = /\(PostgreSQL\) (\d+[.\w]*)/.exec(output)?.[1];
    if (code === 0 && version) return { runner, version };
    last = `${runner.name}: ${output.split('\n')[0] ?? ''}`;
  }
  throw new Problem(`PostgreSQL cannot run here (${last}). Start as an ordinary user, or set DATABASE_URL.`);
}
