import { type Breaker, mayProbe } from './breaker.js';

/** A provider that a text may go by. */
export interface Candidate {
  readonly provider: string;
  readonly breaker: Breaker;
  /** It asked to be left in peace until then. */
  readonly pausedUntil: Date | null;
}

export interface Choice {
  readonly provider: string;
  /** The text is the one that finds out whether the provider works again. */
  readonly probe: boolean;
}

/**
 * By which provider a text goes: the first that works, in the order of the settings; the first one that does not is tried
 * again by one text when its time has come. A text that one provider would not take goes by another. Where none works,
 * the first that asked for no pause is tried all the same: the text waits or moves on as with one provider.
 */
export function chooseProvider(candidates: readonly Candidate[], failedBy: string | null, now: Date): Choice {
  const free = candidates.filter(({ pausedUntil }) => pausedUntil === null || pausedUntil <= now);
  const others = free.filter(({ provider }) => provider !== failedBy);
  const choice = inOrder(others, now) ?? inOrder(free, now) ?? byDefault(free) ?? soonest(candidates);
  if (choice === null) throw new Error('There is no provider to choose from.');
  return choice;
}

function inOrder(candidates: readonly Candidate[], now: Date): Choice | null {
  const found = candidates.find(({ breaker }) => breaker === null || mayProbe(breaker, now));
  return found === undefined ? null : { provider: found.provider, probe: found.breaker !== null };
}

function byDefault([first]: readonly Candidate[]): Choice | null {
  return first === undefined ? null : { provider: first.provider, probe: false };
}

function soonest(candidates: readonly Candidate[]): Choice | null {
  const end = ({ pausedUntil }: Candidate) => pausedUntil?.getTime() ?? 0;
  return byDefault([...candidates].sort((a, b) => end(a) - end(b)));
}
