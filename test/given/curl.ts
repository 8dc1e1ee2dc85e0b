import { execFile, spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';

const ROOT = join(import.meta.dirname, '../..');
const ran = promisify(execFile);

export const hasCurl = spawnSync('curl', ['--version']).status === 0;
export const hasPython = spawnSync('python3', ['--version']).status === 0;

/** The words of a shell command as it is written in a document: lines joined, quotes removed. */
export function wordsOf(command: string): string[] {
  const joined = command.replace(/\\\n/g, ' ');
  return [...joined.matchAll(/'([^']*)'|"([^"]*)"|(\S+)/g)].map(
    ([, one, two, bare]) => one ?? two ?? bare ?? '',
  );
}

/** Runs the words with the real curl. */
export async function curl(words: string[]): Promise<string> {
  const [program = '', ...args] = words;
  return (await ran(program, args, { cwd: ROOT })).stdout;
}

/** Runs a block of shell as it is written in a document. */
export async function shell(block: string): Promise<string> {
  return (await ran('sh', ['-c', block], { cwd: ROOT })).stdout;
}

/** The same request as curl would send, where there is no curl: supports only the options that our documents use. */
export async function asCurl(words: string[]): Promise<string> {
  const headers: Record<string, string> = {};
  let [url, method, body] = ['', 'GET', undefined as Buffer | undefined];
  const [, ...args] = words;
  for (let word = args.shift(); word !== undefined; word = args.shift()) {
    if (word === '-sS') continue;
    else if (word === '-X') method = args.shift() ?? '';
    else if (word === '-H') {
      const [name = '', ...value] = (args.shift() ?? '').split(':');
      headers[name] = value.join(':').trim();
    } else if (word === '-u')
      headers['authorization'] = `Basic ${Buffer.from(args.shift() ?? '').toString('base64')}`;
    else if (word === '-d') {
      [method, body] = ['POST', Buffer.from(args.shift() ?? '')];
      headers['content-type'] = 'application/x-www-form-urlencoded';
    } else if (word === '--data-binary')
      body = readFileSync(join(ROOT, (args.shift() ?? '').replace(/^@/, '')));
    else if (word.startsWith('http')) url = word;
    else throw new Error(`curl ${word}: not an option that this knows`);
  }
  const answer = await fetch(url, { method, headers, ...(body ? { body: new Uint8Array(body) } : {}) });
  return answer.text();
}

export async function python(
  args: string[],
  env: Record<string, string>,
): Promise<{ status: number; answer: Record<string, unknown> }> {
  const stdout = await ran('python3', args, { cwd: ROOT, env: { ...process.env, ...env } }).then(
    (done) => done.stdout,
    (error: unknown) => {
      const { stdout, stderr } = error as { stdout: string; stderr: string };
      if (stdout === '') throw new Error(stderr);
      return stdout;
    },
  );
  return JSON.parse(stdout) as { status: number; answer: Record<string, unknown> };
}
