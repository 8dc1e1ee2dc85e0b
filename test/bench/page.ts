import { type Block, type Call, type Figures, type Sample, drive, figures, round } from './drive.ts';
import type { Reader } from './load.ts';
import { CLIENTS, type Pace, good } from './measure.ts';
import { PAGE, PEER_PAGE, RANGES, pageByHand } from './operations.ts';
import type { Site } from './site.ts';

/** Requests a second of the application, of those of another: the middle of all rounds, and the lowest and highest. */
export interface Share {
  middle: number;
  low: number;
  high: number;
}

export interface Beside {
  name: string;
  one: Figures;
  sixteen: Figures;
  ratio: { one: Share; sixteen: Share };
}

/** The page of 50 findings for one reader, by the application and by others that give the same rows. */
export interface PageMeasured {
  name: string;
  app: Record<'one' | 'sixteen', Figures>;
  beside: Beside[];
}

const perSecond = ({ times, seconds }: Sample): number => times.length / Math.max(seconds, 0.001);

function shareOf(app: readonly Sample[], other: readonly Sample[]): Share {
  const ratios = app
    .map((sample, i) => perSecond(sample) / perSecond(other[i] ?? sample))
    .sort((a, b) => a - b);
  const at = (i: number): number => round(ratios[i] ?? 0);
  return { middle: at(Math.floor(ratios.length / 2)), low: at(0), high: at(ratios.length - 1) };
}

type Side = Omit<Block, 'clients'>;

/** Begins each round with another side, so that whatever else the machine does meets all alike. */
async function inRounds(
  sides: readonly Side[],
  { rounds, warmUp }: Pace,
): Promise<Record<'one' | 'sixteen', Sample[]>[]> {
  const samples = sides.map(() => ({ one: [] as Sample[], sixteen: [] as Sample[] }));
  // long enough for the code of each to be compiled
  for (const side of sides) await drive({ ...side, clients: 8, seconds: Math.max(warmUp, 2) });
  for (let turn = 0; turn < rounds; turn++)
    for (const key of ['one', 'sixteen'] as const)
      for (let step = 0; step < sides.length; step++) {
        const at = (turn + step) % sides.length;
        const side = sides[at];
        if (side) samples[at]?.[key].push(await drive({ ...side, clients: CLIENTS[key] }));
      }
  return samples;
}

/** What is asked of the peer; null where there is none. */
async function peerCall(site: Site, reader: 'province' | 'nation'): Promise<Call | null> {
  if (site.bases.peer === null) return null;
  const { lo, hi } = RANGES[reader];
  return {
    path: '/graphql',
    body: JSON.stringify({ query: PEER_PAGE }),
    headers: { 'x-region-lo': lo, 'x-region-hi': hi },
  };
}

interface Edges {
  edges: { node: { id: string; rowId: string } }[];
}

/** @throws Error when the others do not give the rows that the application gives */
async function sameRows(site: Site, asked: Call, byHand: Call, peer: Call | null): Promise<void> {
  const { findings } = await site.ask<{ findings: Edges }>(asked);
  const ids = findings.edges.map(({ node }) => node.id).join();
  const [rows = []] = await site.askRaw<{ id: string }[][]>(byHand);
  const others = [rows.slice(0, 50).map((row) => row.id)];
  if (peer) {
    const { allFindings } = await site.askPeer<{ allFindings: Edges }>(peer);
    others.push(allFindings.edges.map(({ node }) => node.rowId));
  }
  if (others.some((other) => other.join() !== ids)) throw new Error('the pages hold different rows');
}

export async function measurePage(
  site: Site,
  reader: Extract<Reader, 'province' | 'nation'>,
  pace: Pace,
): Promise<PageMeasured> {
  const asked = await site.asks(reader, PAGE, {});
  const byHand = await site.put(`by hand, ${reader}`, pageByHand(RANGES[reader], 'policy'));
  const peer = await peerCall(site, reader);
  await sameRows(site, asked, byHand, peer);
  const side = (base: string, call: Call): Side => ({
    base,
    seconds: pace.seconds,
    next: () => call,
    check: good,
  });
  const others = [
    { name: 'one statement by hand', side: side(site.bases.raw, byHand) },
    ...(peer && site.bases.peer !== null
      ? [{ name: 'PostGraphile', side: side(site.bases.peer, peer) }]
      : []),
  ];
  const [app, ...rest] = await inRounds(
    [side(site.bases.app, asked), ...others.map((other) => other.side)],
    pace,
  );
  if (!app) throw new Error('nothing was measured');
  // what was under way when the time was up is answered before the servers end
  await site.ask(asked);
  return {
    name: `page of 50 findings, ${reader}`,
    app: { one: figures(app.one), sixteen: figures(app.sixteen) },
    beside: others.map(({ name }, i) => {
      const { one = [], sixteen = [] } = rest[i] ?? {};
      return {
        name,
        one: figures(one),
        sixteen: figures(sixteen),
        ratio: { one: shareOf(app.one, one), sixteen: shareOf(app.sixteen, sixteen) },
      };
    }),
  };
}
