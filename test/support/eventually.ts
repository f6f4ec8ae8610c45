import { setTimeout as sleep } from 'node:timers/promises';

/** Waits until `look` gives something other than null, false or undefined; looks every few milliseconds. */
export async function eventually<T>(
  look: () => T | Promise<T>,
  what: string,
  withinMs = 15_000,
): Promise<NonNullable<T>> {
  const end = performance.now() + withinMs;
  for (;;) {
    const seen = await look();
    if (seen !== null && seen !== undefined && seen !== false) return seen;
    if (performance.now() > end) throw new Error(`Not within ${withinMs} ms: ${what}`);
    await sleep(10);
  }
}
