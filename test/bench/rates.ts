import { auditSettingsFrom, verifyDatabase } from '#api/audit';
import { drive, round } from './drive.ts';
import { PASSWORD } from './load.ts';
import type { Pace } from './measure.ts';
import type { Site } from './site.ts';

/** Operations per second that have no raw counterpart. */
export interface Rate {
  name: string;
  n: number;
  perSecond: number;
}

const SIGN_IN = 'mutation ($u: String!, $p: String!) { signIn(username: $u, password: $p) { expiresAt } }';

/** Whole sign-ins, 16 at a time: the password is checked against its hash, a session opened, the audit line written. */
export async function signIns(site: Site, pace: Pace): Promise<Rate> {
  // one after another: a person who tries many times at once is locked out
  const people = await site.rows<{ u: string }>(
    `select username as u from app_user where username ~ '^[0-9]{6}$'`,
  );
  let at = 0;
  const body = (): string =>
    JSON.stringify({ query: SIGN_IN, variables: { ...people[at++ % people.length], p: PASSWORD } });
  const { times, seconds } = await drive({
    base: site.bases.app,
    clients: 16,
    seconds: pace.seconds * pace.rounds,
    next: () => ({ path: '/graphql', body: body() }),
    check: (status, answer) => {
      if (status !== 200 || answer.includes('"errors"'))
        throw new Error(`signing in: ${answer.slice(0, 300)}`);
    },
  });
  return { name: 'sign-ins, 16 clients', n: times.length, perSecond: round(times.length / seconds) };
}

/** Fills the audit record, waits until the running application has sealed it, and verifies it as `npm run audit:verify` does. */
export async function verification(site: Site, entries: number): Promise<Rate> {
  await site.rows(
    `insert into audit.entry (id, occurred_at, actor_kind, door, act, outcome, subject_kind, subject_id, region_at, before, after)
     select gen_random_uuid(), clock_timestamp(), 'SYSTEM', 'SYSTEM', 'finding.withdraw', 'DONE', 'FINDING', gen_random_uuid(), '330203',
            '{"state": "OPEN"}', '{"state": "WITHDRAWN"}' from generate_series(1, ${String(entries)})`,
  );
  const place = {
    dataDir: await site.folder(),
    audit: auditSettingsFrom({}),
    keyFile: null,
    checkpoints: null,
  };
  for (let tries = 0; tries < 240; tries++) {
    let verified = 0;
    const from = performance.now();
    const { broken, report } = await verifyDatabase(site.url, place, (_, n) => (verified = n));
    const seconds = (performance.now() - from) / 1_000;
    if (broken) throw new Error(`the audit record does not hold: ${broken.what}`);
    if (!report.some((line) => line.includes('not sealed yet')) && verified >= entries)
      return { name: 'audit entries verified', n: verified, perSecond: Math.round(verified / seconds) };
    await new Promise((done) => setTimeout(done, 500));
  }
  throw new Error('the audit record was not sealed in time');
}
