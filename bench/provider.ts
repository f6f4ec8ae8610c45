import { Child } from './child.js';

/** A text that the provider was handed: when, and for which number. */
export interface Arrival {
  readonly at: number;
  readonly to: string;
}

export const PROVIDER_LATENCY_MS = 50;
/** Nothing more comes when nothing came for so long. */
const STALL_MS = 60_000;

/** The stand-in provider, seen from the load generator. */
export class Provider {
  private arrivals: Arrival[] = [];
  private lastAt = performance.now();
  private readonly waiting = new Set<() => void>();

  private constructor(
    private readonly child: Child,
    /** What makes a program use it. */
    readonly env: Record<string, string>,
  ) {
    child.onMessage((message) => {
      const { arrivals } = message as { arrivals?: Arrival[] };
      if (arrivals === undefined) return;
      this.arrivals.push(...arrivals);
      this.lastAt = performance.now();
      for (const wake of this.waiting) wake();
    });
  }

  static async start(options: { readonly receipts: boolean }): Promise<Provider> {
    const env = { BENCH_RECEIPTS: options.receipts ? '1' : '0', BENCH_LATENCY_MS: String(PROVIDER_LATENCY_MS) };
    const { child, ready } = await Child.start<Record<string, string>>('provider-child.ts', { env });
    return new Provider(child, ready);
  }

  forget(): void {
    this.arrivals = [];
  }

  /** What has come so far. */
  seen(meant: (to: string) => boolean): readonly Arrival[] {
    return this.arrivals.filter(({ to }) => meant(to));
  }

  /** The first `count` arrivals that are meant. Throws when they stop coming. */
  async expect(count: number, meant: (to: string) => boolean): Promise<readonly Arrival[]> {
    this.lastAt = performance.now();
    for (;;) {
      const found = this.seen(meant);
      if (found.length >= count) return found.slice(0, count);
      const left = STALL_MS - (performance.now() - this.lastAt);
      if (left <= 0) throw new Error(`The provider got ${found.length} of ${count} texts; no more came for 60 s.`);
      await new Promise<void>((resolve) => {
        const wake = (): void => {
          clearTimeout(timer);
          this.waiting.delete(wake);
          resolve();
        };
        const timer = setTimeout(wake, left);
        this.waiting.add(wake);
      });
    }
  }

  /** From now on it answers every request with 500, or as usual again. */
  fail(isDown: boolean): void {
    this.child.send({ isDown });
  }

  stop(): Promise<void> {
    return this.child.stop();
  }
}
