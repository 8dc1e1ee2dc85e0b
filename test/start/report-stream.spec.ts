import { asOwner } from '#api/owner';
import { Desk } from '../given/desk.ts';
import { bearerOf } from '../given/programs.ts';
import { report, supervisors } from '../given/reports.ts';
import { AUDIT_KEY, type Started, folder, freePort, run, tidyUp, until } from './processes.ts';

interface Task {
  bearer: string;
  year: number;
  key: string;
}

interface Receipt {
  number: string;
  sha256: string;
}

const PLATFORMS = 20;
const YEARS = [2023, 2024, 2025];
const REGISTER = `mutation ($operator: OperatorInput!, $platform: PlatformInput!) {
  registerPlatform(operator: $operator, platform: $platform) { id operator { id } }
}`;

describe('a server that is killed during a stream of submissions', () => {
  let desk: Desk;
  let tasks: Task[];

  beforeAll(async () => {
    desk = await Desk.open();
    desk.clock.set(new Date('2022-03-01T02:00:00Z'));
    const city = await supervisors(desk);
    const ids: string[] = [];
    let operatorId = '';
    for (let n = 1; n <= PLATFORMS; n += 1) {
      const { registerPlatform: made } = await desk.must<{
        registerPlatform: { id: string; operator: { id: string } };
      }>(city.officer, REGISTER, {
        operator: { code: '91330200MA0000001L', name: '虚构云杉网络有限公司' },
        platform: {
          name: `云杉 ${String(n)}`,
          kinds: ['WEBSITE'],
          domains: [`p${String(n)}.example`],
          apps: [],
          categories: ['FORUM'],
          tier: 'GENERAL',
          regionCode: '330206',
        },
      });
      ids.push(made.id);
      operatorId = made.operator.id;
    }
    const head = await desk.person('RESPONSIBLE_PERSON', { operatorId, platformIds: ids });
    tasks = [];
    for (const platformId of ids) {
      const { bearer } = await bearerOf(desk, head, platformId);
      for (const year of YEARS) tasks.push({ bearer, year, key: `stream-${platformId}-${String(year)}` });
    }
  }, 300_000);
  afterAll(async () => {
    await tidyUp();
    await desk.close();
  });

  /** The built server, as a process of its own. */
  async function serve(): Promise<{ started: Started; origin: string }> {
    const port = await freePort();
    const { url } = desk.database;
    const own = {
      DATABASE_URL: url,
      PORT: String(port),
      NODE_ENV: 'production',
      TAIZHANG_DATA: folder(),
      TAIZHANG_AUDIT_KEY: AUDIT_KEY,
    };
    const started = run([process.execPath, 'dist/apps/api/main.js'], {
      env: { PATH: process.env['PATH'], ...own },
    });
    const origin = `http://127.0.0.1:${String(port)}`;
    const answers = (): Promise<boolean> =>
      fetch(`${origin}/healthz`).then(
        (answer) => answer.ok,
        () => false,
      );
    await until(`an answer of ${origin}`, 60, answers).catch((error: unknown) => {
      throw new Error([...started.lines, ...started.errors].join('\n'), { cause: error });
    });
    return { started, origin };
  }

  /** The receipt, or null when there was no response. */
  async function submit(origin: string, task: Task): Promise<Receipt | null> {
    const body = report({ '/narrative': `${task.key}：全年履责情况如各领域所述。` });
    const path = `/api/v1/platforms/own/annual-reports/${String(task.year)}?submit=true`;
    const headers = {
      authorization: `Bearer ${task.bearer}`,
      'content-type': 'application/json',
      'idempotency-key': task.key,
    };
    // a request that the kill interrupts has no response; a refusal is a response
    const answer = await fetch(origin + path, { method: 'PUT', headers, body: JSON.stringify(body) })
      .then(async (response) => ({ status: response.status, text: await response.text() }))
      .catch(() => null);
    if (answer === null) return null;
    if (answer.status !== 201) throw new Error(`${String(answer.status)} ${answer.text}`);
    return (JSON.parse(answer.text) as { receipt: Receipt }).receipt;
  }

  it('has every acknowledged one afterwards, and retries create nothing twice', async () => {
    const first = await serve();
    const acknowledged = new Map<Task, Receipt>();
    const waiting = [...tasks];
    const worker = async (): Promise<void> => {
      for (let task = waiting.shift(); task; task = waiting.shift()) {
        const receipt = await submit(first.origin, task);
        if (receipt === null) return;
        acknowledged.set(task, receipt);
        if (acknowledged.size === 15) first.started.child.kill('SIGKILL');
      }
    };
    await Promise.all(Array.from({ length: 8 }, worker));
    expect((await first.started.exited).signal).toBe('SIGKILL');
    expect(acknowledged.size).toBeGreaterThanOrEqual(15);
    expect(acknowledged.size).toBeLessThan(tasks.length);

    const second = await serve();
    for (const [task, receipt] of acknowledged) {
      const path = `/api/v1/platforms/own/annual-reports/${String(task.year)}/receipt`;
      const kept = await fetch(second.origin + path, { headers: { authorization: `Bearer ${task.bearer}` } });
      expect(await kept.json()).toMatchObject({ number: receipt.number, sha256: receipt.sha256 });
    }
    // the senders do not know which ones were received, so they send all of them again
    for (const task of tasks) {
      const receipt = await submit(second.origin, task);
      expect(receipt).toEqual(acknowledged.get(task) ?? receipt);
      expect(receipt).not.toBeNull();
    }
    const rows = await asOwner(desk.database.url, (source) =>
      source.query<{ n: number; platform: string; year: number; seq: number }[]>(
        `select receipt_n as n, platform_id as platform, year, seq from annual_report_version order by receipt_n`,
      ),
    );
    expect(rows.map((row) => row.n)).toEqual(tasks.map((_, i) => i + 1));
    expect(new Set(rows.map((row) => `${row.platform} ${String(row.year)}`)).size).toBe(tasks.length);
    expect(rows.every((row) => row.seq === 1)).toBe(true);
    second.started.child.kill('SIGTERM');
    expect((await second.started.exited).code).toBe(0);
  }, 300_000);
});
