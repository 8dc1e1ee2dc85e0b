import { type ChildProcess, spawn } from 'node:child_process';
import { type AddressInfo, createServer } from 'node:net';
import { fileURLToPath } from 'node:url';
import pg from 'pg';
import { prepareDatabase } from '#api/owner';
import { SESSION_COOKIE } from '#libs/technique/access';
import type { Call } from './drive.ts';
import { type LoadOptions, PASSWORD, READERS, type Reader, load } from './load.ts';
import type { Statement } from './recorder.ts';

/** A process that answers one message at a time. */
class Child {
  private readonly process: ChildProcess;
  readonly base: string;

  private constructor(process: ChildProcess, base: string) {
    this.process = process;
    this.base = base;
  }

  static async start(file: string, url: string): Promise<Child> {
    const port = await freePort();
    const path = fileURLToPath(new URL(file, import.meta.url));
    const env = { ...process.env, NODE_ENV: 'production' };
    const stdio = ['ignore', 'ignore', 'inherit', 'ipc'] as const;
    // the digest of a token must be sent as bytes, or no token is found by it
    const how = { env, stdio: [...stdio], serialization: 'advanced' as const };
    const child = spawn(process.execPath, [path, url, String(port)], how);
    const started = new Child(child, `http://127.0.0.1:${port}`);
    await started.answer();
    return started;
  }

  private answer(): Promise<unknown> {
    return new Promise((done, failed) => {
      const ended = (code: number | null): void =>
        failed(new Error(`a server of the bench ended with ${String(code)}`));
      this.process.once('exit', ended);
      this.process.once('message', (message) => {
        this.process.off('exit', ended);
        done(message);
      });
    });
  }

  async tell(message: object | string): Promise<unknown> {
    const answer = this.answer();
    this.process.send(message);
    return answer;
  }

  async stop(): Promise<void> {
    if (this.process.exitCode !== null) return;
    const ended = new Promise((done) => this.process.once('exit', done));
    this.process.disconnect();
    await ended;
  }
}

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const { port } = server.address() as AddressInfo;
  await new Promise((done) => server.close(done));
  return port;
}

/** One loaded database with the servers on it. */
export class Site {
  readonly url: string;
  private readonly app: Child;
  private readonly raw: Child;
  private readonly peer: Child | null;
  private readonly cookies = new Map<string, string>();

  private constructor(url: string, app: Child, raw: Child, peer: Child | null) {
    this.url = url;
    this.app = app;
    this.raw = raw;
    this.peer = peer;
  }

  /** A database of its own on the server; loads it and starts the servers on it, with PostGraphile where it is installed. */
  static async open(
    server: string,
    name: string,
    { withPeer, ...options }: Omit<LoadOptions, 'url'> & { withPeer: boolean },
  ): Promise<Site> {
    const admin = new pg.Client(server);
    await admin.connect();
    await admin.query(`create database ${name}`);
    await admin.end();
    const url = server.replace(/\/\w+\?/, `/${name}?`);
    await prepareDatabase(url);
    await load({ ...options, url });
    return Site.on(url, withPeer);
  }

  /** Starts the servers on a database that is loaded. */
  static async on(url: string, withPeer: boolean): Promise<Site> {
    const app = await Child.start('./app.ts', url);
    const raw = await Child.start('./raw.ts', url);
    return new Site(url, app, raw, withPeer ? await Child.start('./peer/server.mjs', url) : null);
  }

  get bases(): { app: string; raw: string; peer: string | null } {
    return { app: this.app.base, raw: this.raw.base, peer: this.peer?.base ?? null };
  }

  async close(): Promise<void> {
    await this.app.stop();
    await this.raw.stop();
    await this.peer?.stop();
  }

  /** Where the application keeps its files. */
  async folder(): Promise<string> {
    return String(await this.app.tell('folder'));
  }

  async rows<T>(sql: string): Promise<T[]> {
    const client = new pg.Client(this.url);
    await client.connect();
    try {
      return (await client.query(sql)).rows as T[];
    } finally {
      await client.end();
    }
  }

  private async signIn(username: string): Promise<string> {
    const known = this.cookies.get(username);
    if (known !== undefined) return known;
    const query = 'mutation ($u: String!, $p: String!) { signIn(username: $u, password: $p) { expiresAt } }';
    const response = await fetch(`${this.app.base}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query, variables: { u: username, p: PASSWORD } }),
    });
    const set = response.headers.getSetCookie().find((one) => one.startsWith(`${SESSION_COOKIE}=`));
    const cookie = set?.split(';')[0];
    if (cookie === undefined) throw new Error(`${username} could not sign in: ${await response.text()}`);
    this.cookies.set(username, cookie);
    return cookie;
  }

  async asks(reader: Reader, query: string, variables: object): Promise<Call> {
    return this.call(READERS[reader], query, variables);
  }

  async call(username: string, query: string, variables: object): Promise<Call> {
    const headers = { cookie: await this.signIn(username) };
    return { path: '/graphql', body: JSON.stringify({ query, variables }), headers };
  }

  async ask<T>(call: Call): Promise<T> {
    return this.askGraphQL(this.app.base, call);
  }

  async askPeer<T>(call: Call): Promise<T> {
    return this.askGraphQL(this.bases.peer ?? '', call);
  }

  private async askGraphQL<T>(base: string, call: Call): Promise<T> {
    const headers = { 'content-type': 'application/json', ...call.headers };
    const response = await fetch(base + call.path, { method: 'POST', headers, body: call.body });
    const { data, errors } = (await response.json()) as { data?: T; errors?: unknown };
    if (errors !== undefined || data === undefined) throw new Error(JSON.stringify(errors));
    return data;
  }

  /** Sends a request to the application once more and has the other server keep the same SQL under a name. */
  async teach(name: string, call: Call): Promise<Call> {
    await this.ask(call);
    await this.app.tell('record');
    await this.ask(call);
    return this.put(name, (await this.app.tell('stop')) as Statement[]);
  }

  async put(name: string, statements: Statement[], kind: 'replay' | 'act' = 'replay'): Promise<Call> {
    await this.raw.tell({ name, statements });
    return { path: `/${kind}/${encodeURIComponent(name)}`, body: '' };
  }

  async askRaw<T>(call: Call): Promise<T> {
    const response = await fetch(this.raw.base + call.path, { method: 'POST', body: call.body });
    if (!response.ok) throw new Error(await response.text());
    return (await response.json()) as T;
  }
}
