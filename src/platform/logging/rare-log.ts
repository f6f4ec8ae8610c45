import { Logger, type LogFields } from './logger.js';

/**
 * For what goes wrong many times a second while something is down: the first line at once, then one per interval with
 * the number of those left out.
 */
export class RareLog {
  private readonly last = new Map<string, { at: number; leftOut: number }>();

  /** @param everyMs shortest time between two lines of one message. */
  constructor(
    private readonly logger: Logger,
    private readonly everyMs = 60_000,
    private readonly monotonic: () => number = () => performance.now(),
  ) {}

  warn(message: string, fields: LogFields = {}): void {
    const count = this.due(message);
    if (count !== null) this.logger.warn(message, { ...fields, count });
  }

  error(message: string, fields: LogFields = {}): void {
    const count = this.due(message);
    if (count !== null) this.logger.error(message, { ...fields, count });
  }

  private due(message: string): number | null {
    const now = this.monotonic();
    const before = this.last.get(message);
    if (before !== undefined && now - before.at < this.everyMs) {
      before.leftOut += 1;
      return null;
    }
    this.last.set(message, { at: now, leftOut: 0 });
    return 1 + (before?.leftOut ?? 0);
  }
}
