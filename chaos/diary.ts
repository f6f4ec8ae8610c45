/** What happened when, as it happens: one line each, with the seconds since the beginning. */
export class Diary {
  private startedAt = performance.now();
  private readonly counts = new Map<string, number>();

  constructor(private readonly out: (line: string) => void) {}

  begin(): void {
    this.startedAt = performance.now();
  }

  get elapsedMs(): number {
    return performance.now() - this.startedAt;
  }

  note(line: string): void {
    this.out(`${(this.elapsedMs / 1_000).toFixed(2).padStart(8)}  ${line}`);
  }

  /** Counts what is too much for a line each. */
  count(what: string): void {
    this.counts.set(what, (this.counts.get(what) ?? 0) + 1);
  }

  countOf(what: string): number {
    return this.counts.get(what) ?? 0;
  }

  summary(): string {
    return [...this.counts].map(([what, times]) => `${what}: ${times}`).join(', ');
  }
}
