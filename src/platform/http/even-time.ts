import { setTimeout as wait } from 'node:timers/promises';

/** Milliseconds. Longer than any of these answers takes on a server at rest. */
export const EVEN_TIME = 200;

/** Answers after a whole number of steps, however the work ended: how long it took then says nothing of what it found. */
export async function evenly<T>(work: () => Promise<T>): Promise<T> {
  const started = performance.now();
  try {
    return await work();
  } finally {
    await wait(EVEN_TIME - ((performance.now() - started) % EVEN_TIME));
  }
}
