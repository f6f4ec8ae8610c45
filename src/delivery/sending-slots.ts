interface Waiting {
  readonly priority: number;
  readonly resolve: (leave: Leave | null) => void;
  readonly timer: NodeJS.Timeout;
}

/** Gives the place back; once. */
export type Leave = () => void;

/**
 * So many tries may be with a provider at once. Whoever waits for a place gets it by priority (a lower number first),
 * then in the order of coming.
 */
export class SendingSlots {
  private free: number;
  private readonly waiting: Waiting[] = [];

  constructor(places: number) {
    this.free = places;
  }

  /** Null when there was no place within `patienceMs`. */
  take(priority: number, patienceMs: number): Promise<Leave | null> {
    if (this.free > 0) {
      this.free -= 1;
      return Promise.resolve(this.leave());
    }
    return new Promise((resolve) => {
      const timer = setTimeout(() => {
        this.waiting.splice(this.waiting.indexOf(entry), 1);
        resolve(null);
      }, patienceMs);
      const entry: Waiting = { priority, resolve, timer };
      const before = this.waiting.findIndex((other) => other.priority > priority);
      this.waiting.splice(before < 0 ? this.waiting.length : before, 0, entry);
    });
  }

  private leave(): Leave {
    let left = false;
    return () => {
      if (left) return;
      left = true;
      const next = this.waiting.shift();
      if (next === undefined) {
        this.free += 1;
        return;
      }
      clearTimeout(next.timer);
      next.resolve(this.leave());
    };
  }
}
