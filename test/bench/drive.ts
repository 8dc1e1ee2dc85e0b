import autocannon from 'autocannon';

export interface Call {
  path: string;
  body: string;
  headers?: Record<string, string>;
}

/** The result of a block of requests. */
export interface Sample {
  /** Milliseconds, one for each response. */
  times: number[];
  seconds: number;
  /** Responses that were refused because of too many requests. */
  refused: number;
}

export interface Block {
  base: string;
  clients: number;
  /** How long, or how many. */
  seconds?: number;
  amount?: number;
  /** The minimum number of responses, where that takes longer. */
  least?: number;
  next: () => Call;
  /** @throws Error when a response has an error */
  check: (status: number, body: string) => void;
}

/** Sends requests one after another over kept connections, from this process, which is neither of the two servers. */
export async function drive(block: Block): Promise<Sample> {
  const times: number[] = [];
  const faults: unknown[] = [];
  let refused = 0;
  const from = performance.now();
  // autocannon ends on its own timer, up to a second after the last response
  let last = from;
  const options: autocannon.Options = {
    url: block.base,
    connections: block.clients,
    timeout: 30,
    ...(block.amount === undefined ? { duration: block.seconds ?? 1 } : { amount: block.amount }),
    requests: [
      {
        method: 'POST',
        setupRequest(request) {
          const { path, body, headers } = block.next();
          return { ...request, path, body, headers: { 'content-type': 'application/json', ...headers } };
        },
        onResponse(status, body) {
          try {
            if (body.includes('"code":"TOO_SLOW"')) refused += 1;
            else block.check(status, body);
          } catch (error) {
            faults.push(error);
          }
        },
      },
    ],
  };
  const result = await new Promise<autocannon.Result>((done, failed) => {
    const instance = autocannon(options, (error: Error | null, result) =>
      error === null ? done(result) : failed(error),
    );
    instance.on('response', (_client, _status, _bytes, time) => {
      times.push(time);
      last = performance.now();
    });
  });
  if (result.errors > 0 || result.timeouts > 0)
    faults.push(new Error(`${result.errors} requests were not answered`));
  if (faults.length > 0) throw faults[0];
  return { times, seconds: (last - from) / 1_000, refused };
}

export interface Figures {
  n: number;
  perSecond: number;
  p50: number;
  p95: number;
  p99: number;
  refused: number;
}

export function figures(samples: readonly Sample[]): Figures {
  const times = samples.flatMap((s) => s.times).sort((a, b) => a - b);
  const seconds = samples.reduce((sum, s) => sum + s.seconds, 0);
  const at = (q: number): number =>
    round(times[Math.min(times.length - 1, Math.floor(times.length * q))] ?? 0);
  const refused = samples.reduce((sum, s) => sum + s.refused, 0);
  return {
    n: times.length,
    refused,
    perSecond: round((times.length - refused) / seconds),
    p50: at(0.5),
    p95: at(0.95),
    p99: at(0.99),
  };
}

export const round = (n: number): number => Number(n.toPrecision(3));
