import { SESSION_COOKIE } from '#libs/technique/access';
import { spawnSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { Desk, PASSWORD } from '../given/desk.ts';
import { openItem } from '../given/open-item.ts';
import { folder, freePort, npmStart, query, type Started, tidyUp, until } from './processes.ts';

const KILOBYTE = 1024;
const SMALL = 20 * KILOBYTE;
const LARGE = 900 * KILOBYTE;

/** A folder of its own on half a megabyte of memory; and, where mounting is not allowed, a limit on the size of files. */
const MOUNT = 'mount -t tmpfs -o size=512k tmpfs "$0" && exec "$@"';
const mounting = (evidence: string): string[] => ['unshare', '-Urm', 'sh', '-c', MOUNT, evidence];
const limiting = (): string[] => ['prlimit', `--fsize=${String(LARGE / 2)}`];
const mayMount = spawnSync('unshare', ['-Urm', 'sh', '-c', MOUNT, '/mnt', 'true']).status === 0;
const WAYS: [string, (evidence: string) => string[]][] = [
  ['files may not grow so large', limiting],
  ...(mayMount ? [['the disk is full', mounting] as [string, typeof mounting]] : []),
];

describe('an upload for which there is no room', () => {
  let desk: Desk;
  let username: string;
  let itemId: string;

  beforeAll(async () => {
    desk = await Desk.open();
    ({ username, itemId } = await openItem(desk));
  });
  afterAll(async () => {
    await tidyUp();
    await desk.close();
  });

  async function up(port: number, way: (evidence: string) => string[]): Promise<Started> {
    const dataDir = folder();
    const evidence = join(dataDir, 'evidence');
    mkdirSync(evidence);
    const env = { DATABASE_URL: desk.database.url, TAIZHANG_DATA: dataDir, PORT: String(port) };
    const started = npmStart(env, way(evidence));
    await until('the address', 60, () => {
      if (started.child.exitCode !== null) throw new Error([...started.lines, ...started.errors].join('\n'));
      return started.lines.some((line) => line.includes(`:${String(port)}`));
    });
    return started;
  }

  async function signIn(at: string): Promise<string> {
    const answer = await fetch(`${at}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({
        query: 'mutation ($u: String!, $p: String!) { signIn(username: $u, password: $p) { expiresAt } }',
        variables: { u: username, p: PASSWORD },
      }),
    });
    const session = answer.headers.getSetCookie().find((one) => one.startsWith(`${SESSION_COOKIE}=`));
    return session?.split(';')[0] ?? '';
  }

  const bodyOf = (answer: Response): Promise<Record<string, unknown>> =>
    answer.json() as Promise<Record<string, unknown>>;

  it.each(WAYS)('is refused, leaves nothing and affects no other request: %s', async (_, way) => {
    const port = await freePort();
    const started = await up(port, way);
    const at = `http://127.0.0.1:${String(port)}`;
    const cookie = await signIn(at);
    const upload = (bytes: number, lang: string, confirmed = true): Promise<Response> => {
      const form = new FormData();
      const fields = { subjectKind: 'INSPECTION_ITEM', subjectId: itemId, noEndUserData: String(confirmed) };
      for (const [key, value] of Object.entries(fields)) form.append(key, value);
      form.append('capturedAt', '2026-11-02T01:30:00Z');
      form.append('file', new Blob([`${lang} `.repeat(bytes / 3)]), 'note.txt');
      const headers = { cookie, 'x-requested-with': 'taizhang', 'accept-language': lang };
      return fetch(`${at}/files`, { method: 'POST', body: form, headers });
    };
    const rows = (): Promise<string | undefined> =>
      query<string>(desk.database.url, 'select count(*) as value from evidence');
    const before = await rows();

    // three times: if anything were left, there would be no room for small files
    for (const [lang, sentence] of [
      ['zh', '存储空间不足，文件没有保存。'],
      ['en', 'The storage is full; the file was not saved.'],
      ['en', 'The storage is full; the file was not saved.'],
    ] as const) {
      const refused = await upload(LARGE, lang);
      expect([refused.status, await bodyOf(refused)]).toEqual([
        507,
        expect.objectContaining({ code: 'STORAGE_FULL', field: 'file', message: sentence }),
      ]);
    }
    // refused before its file is read: the unread rest must not block the connection either
    const early = await upload(LARGE, 'en', false);
    expect([early.status, (await bodyOf(early))['code']]).toEqual([400, 'CONFIRM_NO_USER_DATA']);
    expect(await rows()).toBe(before);
    const kept = await upload(SMALL, 'en');
    expect([kept.status, await bodyOf(kept)]).toEqual([201, expect.objectContaining({ name: 'note.txt' })]);
    expect((await fetch(`${at}/healthz`)).status).toBe(200);
    const audited = await query<string>(
      desk.database.url,
      `select count(*) as value from audit.entry where refusal_code = 'STORAGE_FULL' and act = 'POST /files'`,
    );
    expect(Number(audited)).toBeGreaterThanOrEqual(3);
    started.child.kill('SIGTERM');
    expect(await started.exited).toEqual({ code: 0, signal: null });
  });
});
