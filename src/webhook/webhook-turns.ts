import { RetryLater } from '../platform/queue/job.js';

/** Of the ten tries that a worker makes at once: so many may be to one webhook. */
export const MOST_AT_ONCE = 4;
const SHORTEST_WAIT_MS = 50;
/** Who waits looks again at the latest then: it may have become faster, or been switched off. */
const LONGEST_WAIT_MS = 30_000;

interface Line {
  busy: number;
  /** How long its last try took. */
  lastMs: number;
  /** When the last one that was sent away comes back. */
  bookedUntil: number;
}

/** A place among the tries under way. */
export interface WebhookTurn {
  /** Throws RetryLater while this webhook has all its places. */
  take(webhookId: string): void;
  end(): void;
}

/**
 * Keeps a slow receiver from holding up the others: each webhook has a few places in a process, and what finds none
 * comes back when one should be free, one after the other. `now` gives milliseconds that only grow.
 */
export class WebhookTurns {
  private readonly lines = new Map<string, Line>();

  constructor(private readonly now: () => number = () => performance.now()) {}

  /** `take` may be called again for the same webhook: a transaction may be run twice. */
  begin(): WebhookTurn {
    let held: { readonly id: string; readonly since: number } | null = null;
    return {
      take: (id) => {
        held ??= this.enter(id);
      },
      end: () => {
        if (held !== null) this.leave(held.id, held.since);
        held = null;
      },
    };
  }

  private enter(id: string): { readonly id: string; readonly since: number } {
    const now = this.now();
    const line = this.lines.get(id) ?? { busy: 0, lastMs: 0, bookedUntil: now };
    this.lines.set(id, line);
    if (line.busy >= MOST_AT_ONCE) throw new RetryLater(this.book(line, now));
    line.busy += 1;
    return { id, since: now };
  }

  private book(line: Line, now: number): number {
    const apart = Math.max(line.lastMs / MOST_AT_ONCE, 1);
    const at = Math.max(line.bookedUntil, now + SHORTEST_WAIT_MS) + apart;
    line.bookedUntil = Math.min(at, now + LONGEST_WAIT_MS);
    return line.bookedUntil - now;
  }

  private leave(id: string, since: number): void {
    const line = this.lines.get(id);
    if (line === undefined) return;
    line.busy -= 1;
    line.lastMs = this.now() - since;
    // Nothing is kept of a webhook that is idle, so that the list cannot grow.
    if (line.busy === 0 && line.bookedUntil <= this.now()) this.lines.delete(id);
  }
}
