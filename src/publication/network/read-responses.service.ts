import { Injectable } from '@nestjs/common';
import { REGIONS } from '../../directory/region-register.js';
import { UnitOfWork } from '../../kernel/unit-of-work.js';
import { daysIn, daySpan, type Months, monthsIn } from './months.js';
import { ResponseDays } from './response-days.repository.js';
import { arrange, type ResponseFigures } from './response-figure.js';
import { figuresOf } from './response-sum.js';

/**
 * How soon the network answered, by region and month, of the records as they are now: sums are kept of days that are over,
 * and what is not kept, or has changed since, is counted.
 */
@Injectable()
export class ReadResponses {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly days: ResponseDays,
  ) {}

  /** @param regionCodes empty: all, those of no known region too. */
  async read(months: Months, regionCodes: readonly string[]): Promise<ResponseFigures> {
    const all = daysIn(months);
    const days = await this.unitOfWork.run(async (tx) => {
      const known = await this.days.known(tx, all[0] ?? '', all.at(-1) ?? '');
      const there = new Set(known.map(({ day }) => day));
      const rest = all.filter((day) => !there.has(day)).map(daySpan);
      return [...known, ...(await this.days.count(tx, rest))];
    });
    const chosen =
      regionCodes.length === 0
        ? days
        : days.map(({ day, sums }) => ({ day, sums: sums.filter(({ region }) => regionCodes.includes(region)) }));
    return arrange(
      figuresOf(chosen),
      monthsIn(months),
      REGIONS.map(({ code }) => code),
    );
  }
}
