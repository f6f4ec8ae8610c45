import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '../../kernel/unit-of-work.js';
import { Logger } from '../../platform/logging/logger.js';
import { daySpan } from './months.js';
import { ResponseDays } from './response-days.repository.js';

/** Counted in one statement: short enough that nobody waits for it. */
const DAYS_AT_ONCE = 30;
/** In one turn, ten years; the next one goes on. */
const MOST_DAYS = 3_660;

/** Keeps the sums of days that are over, so that a look at years does not count them all. */
@Injectable()
export class KeepResponseDays {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly days: ResponseDays,
    private readonly logger: Logger,
  ) {}

  /** What is due now. */
  async keep(): Promise<void> {
    const due = await this.unitOfWork.run((tx) => this.days.due(tx, MOST_DAYS));
    await this.count(due);
  }

  /** All of it, whether something says that it changed or not. @returns the days that were wrong. */
  async countAnew(): Promise<{ readonly days: number; readonly wrong: readonly string[] }> {
    const { kept, due } = await this.unitOfWork.run(async (tx) => ({
      kept: await this.days.kept(tx),
      due: await this.days.due(tx, Number.MAX_SAFE_INTEGER),
    }));
    const all = [...new Set([...kept, ...due])];
    return { days: all.length, wrong: await this.count(all) };
  }

  private async count(days: readonly string[]): Promise<readonly string[]> {
    const wrong: string[] = [];
    for (let at = 0; at < days.length; at += DAYS_AT_ONCE) {
      const some = days.slice(at, at + DAYS_AT_ONCE).map(daySpan);
      wrong.push(...(await this.unitOfWork.run((tx) => this.days.keep(tx, some))));
    }
    if (wrong.length > 0) {
      this.logger.error('kept figures of days were not those of the records; they are now', { count: wrong.length });
    }
    return wrong;
  }
}
