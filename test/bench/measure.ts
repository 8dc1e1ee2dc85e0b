import { v7 } from 'uuid';
import { type Block, type Call, type Figures, type Sample, drive, figures, round } from './drive.ts';
import { type Operation, RANGES, WITHDRAW, bareAct, pageByHand } from './operations.ts';
import type { Site } from './site.ts';

export interface Pace {
  rounds: number;
  seconds: number;
  warmUp: number;
  /** Acts in one block. */
  acts: number;
}

type Side = Record<'one' | 'sixteen', Figures>;
export interface Measured {
  name: string;
  app: Side;
  raw: Side;
  /** Requests per second of the application, compared with the same SQL served raw. */
  ratio: { one: number; sixteen: number };
}

export const CLIENTS = { one: 1, sixteen: 16 } as const;

/** A slow operation needs this many responses in the warm-up, and not this much time: a block must contain some. */
const SLOW = 60;
/** And this many for each number of clients: a median of fewer has little meaning. */
const FEW = 30;

export const good = (status: number, body: string): void => {
  if (status !== 200 || body.includes('"errors"'))
    throw new Error(`answered ${status}: ${body.slice(0, 300)}`);
};

/** Alternates between the two, so that other load of the machine affects both. */
async function inTurns(
  pace: Pace,
  a: Omit<Block, 'clients'>,
  b: Omit<Block, 'clients'>,
  clients: readonly (keyof typeof CLIENTS)[] = ['one', 'sixteen'],
): Promise<[Side, Side]> {
  const samples = {
    a: { one: [] as Sample[], sixteen: [] as Sample[] },
    b: { one: [] as Sample[], sixteen: [] as Sample[] },
  };
  let slow = false;
  if (a.amount === undefined)
    for (const side of [a, b]) {
      const { times } = await drive({ ...side, clients: 8, seconds: pace.warmUp });
      slow ||= times.length < SLOW;
    }
  for (let turn = 0; turn < pace.rounds; turn++)
    for (const key of clients)
      for (const side of turn % 2 === 0 ? (['a', 'b'] as const) : (['b', 'a'] as const))
        samples[side][key].push(
          await drive({
            ...(side === 'a' ? a : b),
            ...(slow ? { amount: Math.max(a.least ?? 0, 4 * CLIENTS[key], FEW) } : {}),
            clients: CLIENTS[key],
          }),
        );
  const sides = ([samples.a, samples.b] as const).map((s) => ({
    one: figures(s.one),
    sixteen: figures(s.sixteen),
  }));
  return [sides[0] as Side, sides[1] as Side];
}

const compared = (name: string, app: Side, raw: Side): Measured => {
  const of = (key: 'one' | 'sixteen'): number =>
    round(app[key].perSecond / Math.max(raw[key].perSecond, 0.001));
  return { name, app, raw, ratio: { one: of('one'), sixteen: of('sixteen') } };
};

/** Each in turn, over and over. */
function cycle(calls: readonly Call[]): () => Call {
  let at = 0;
  return () => {
    const call = calls[at++ % calls.length];
    if (!call) throw new Error('nothing to ask');
    return call;
  };
}

/** An operation of the application beside the same SQL served raw. */
export async function measure(site: Site, operation: Operation, pace: Pace): Promise<Measured> {
  const app: Call[] = [];
  const raw: Call[] = [];
  for (const [i, variables] of operation.variables.entries()) {
    const call = await site.asks(operation.reader, operation.query, variables);
    app.push(call);
    raw.push(await site.teach(`${operation.name} ${i}`, call));
  }
  const [a, b] = await inTurns(
    pace,
    { base: site.bases.app, seconds: pace.seconds, next: cycle(app), least: app.length, check: good },
    { base: site.bases.raw, seconds: pace.seconds, next: cycle(raw), least: raw.length, check: good },
  );
  return compared(operation.name, a, b);
}

/** The page of 50 as one statement by hand: under the policy, and by a predicate without it. */
export async function measurePolicy(
  site: Site,
  pace: Pace,
  reader: 'province' | 'nation',
): Promise<Measured> {
  const side = async (by: 'policy' | 'predicate'): Promise<Omit<Block, 'clients'>> => {
    const call = await site.put(`page by ${by}, ${reader}`, pageByHand(RANGES[reader], by));
    return { base: site.bases.raw, seconds: pace.seconds, next: () => call, check: good };
  };
  // the difference between the two is small: more rounds than elsewhere
  const longer = { ...pace, rounds: pace.rounds * 3 };
  const [a, b] = await inTurns(longer, await side('policy'), await side('predicate'));
  return compared(`page by hand under row security / by a predicate, ${reader}`, a, b);
}

interface Open {
  id: string;
  region: string;
}

const blocksOf = (pace: Pace): { warmUp: number; need: number } => {
  const warmUp = Math.min(50, pace.acts);
  // and some that were prepared and not sent
  return { warmUp, need: pace.acts * pace.rounds * 4 + 2 * warmUp + 64 };
};

/** Open findings, each to be withdrawn once; null where there are too few. */
async function openFindings(site: Site, pace: Pace): Promise<Open[] | null> {
  const { need } = blocksOf(pace);
  const open = await site.rows<Open>(
    `select f.id, o.region_code as region from finding f join office o on o.id = f.office_id
      where f.state = 'OPEN' and f.version = 1 order by md5(f.id::text) limit ${String(need)}`,
  );
  return open.length < need ? null : open;
}

async function actsInTurns(
  pace: Pace,
  [a, b]: readonly [Pick<Block, 'base' | 'next'>, Pick<Block, 'base' | 'next'>],
): Promise<[Side, Side]> {
  const blocks = [a, b].map((side) => ({ ...side, amount: pace.acts, check: good }));
  for (const side of blocks) await drive({ ...side, amount: blocksOf(pace).warmUp, clients: 4 });
  return inTurns(pace, blocks[0] as Omit<Block, 'clients'>, blocks[1] as Omit<Block, 'clients'>);
}

const given = (id: string | undefined, today: string): string =>
  JSON.stringify({ $id: id, $today: today, $change: v7(), $entry: v7(), $at: new Date().toISOString() });

/** Findings withdrawn: by the application with audit line and roll-up, and by the bare writes. */
export async function measureActs(site: Site, pace: Pace, today: string): Promise<Measured | null> {
  const open = await openFindings(site, pace);
  if (open === null) return null;
  for (const region of new Set(open.map((f) => f.region))) await site.call(region, WITHDRAW, {});
  const calls: Call[] = [];
  for (const { id, region } of open) calls.push(await site.call(region, WITHDRAW, { id }));
  const bare = await site.put('bare act', bareAct({ lo: '000000', hi: '999999' }), 'act');
  let at = 0;
  const [a, b] = await actsInTurns(pace, [
    { base: site.bases.app, next: () => calls[at++] as Call },
    { base: site.bases.raw, next: () => ({ ...bare, body: given(open[at++]?.id, today) }) },
  ]);
  return compared('act with audit and roll-up / bare writes', a, b);
}

/** The bare writes with the audit line, and without it, while the application seals the entries. */
export async function measureAudit(site: Site, pace: Pace, today: string): Promise<Measured | null> {
  const open = await openFindings(site, pace);
  if (open === null) return null;
  const range = { lo: '000000', hi: '999999' };
  const calls = [
    await site.put('audited act', bareAct(range, true), 'act'),
    await site.put('bare act', bareAct(range), 'act'),
  ] as const;
  let at = 0;
  const side = (call: Call): Pick<Block, 'base' | 'next'> => ({
    base: site.bases.raw,
    next: () => ({ ...call, body: given(open[at++]?.id, today) }),
  });
  const [a, b] = await actsInTurns(pace, [side(calls[0]), side(calls[1])]);
  return compared('bare writes with the audit line / without it', a, b);
}

/** An operation in two databases of different size; the ratio of the times, at one client. */
export async function measureGrowth(
  small: Site,
  large: Site,
  operation: Operation,
  pace: Pace,
): Promise<{ name: string; small: Figures; large: Figures; ratio: number }> {
  const side = async (site: Site): Promise<Omit<Block, 'clients'>> => {
    const calls: Call[] = [];
    for (const variables of operation.variables)
      calls.push(await site.asks(operation.reader, operation.query, variables));
    return {
      base: site.bases.app,
      seconds: pace.seconds,
      next: cycle(calls),
      least: calls.length,
      check: good,
    };
  };
  const [a, b] = await inTurns(pace, await side(small), await side(large), ['one']);
  return { name: operation.name, small: a.one, large: b.one, ratio: round(b.one.p50 / a.one.p50) };
}
