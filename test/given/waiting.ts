import { setTimeout as sleep } from 'node:timers/promises';

/** Repeats the check until it is true. @returns whether it became true within these milliseconds */
export async function eventually(probe: () => boolean | Promise<boolean>, within: number): Promise<boolean> {
  const until = performance.now() + within;
  for (;;) {
    if (await probe()) return true;
    if (performance.now() > until) return false;
    await sleep(50);
  }
}
