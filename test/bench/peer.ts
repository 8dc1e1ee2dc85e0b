import { spawn } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const FOLDER = fileURLToPath(new URL('./peer', import.meta.url));

/** The version that is written down for the peer. */
export function peerVersion(): string {
  const { dependencies } = JSON.parse(readFileSync(join(FOLDER, 'package.json'), 'utf8')) as {
    dependencies: Record<'postgraphile', string>;
  };
  return dependencies.postgraphile;
}

function installed(): boolean {
  const file = join(FOLDER, 'node_modules/postgraphile/package.json');
  if (!existsSync(file)) return false;
  return (JSON.parse(readFileSync(file, 'utf8')) as { version: string }).version === peerVersion();
}

/**
 * Installs PostGraphile into a folder of its own where it is not there yet, so that `npm ci` of the application need not
 * bring it. @returns false where that fails, such as without a registry
 */
export async function installPeer(say: (line: string) => void): Promise<boolean> {
  if (installed()) return true;
  const child = spawn('npm', ['ci', '--prefix', FOLDER], { stdio: ['ignore', 'ignore', 'pipe'] });
  let reason = '';
  child.stderr.on('data', (part: Buffer) => (reason += part.toString()));
  const done = await new Promise<boolean>((answer) => {
    child.once('error', (error) => {
      reason = error.message;
      answer(false);
    });
    child.once('close', (code) => answer(code === 0));
  });
  if (done && installed()) return true;
  say(
    `PostGraphile could not be installed, so nothing is measured beside it: ${reason.trim().slice(0, 300)}`,
  );
  return false;
}
