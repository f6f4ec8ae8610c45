import { Injectable } from '@nestjs/common';
import { REGIONS } from '../../directory/region-register.js';
import { Clock, MINUTE } from '../../kernel/clock.js';
import { CountResponses } from './count-responses.repository.js';
import { type Months, monthsIn, spanOf } from './months.js';
import { arrange, type ResponseFigures } from './response-figure.js';

/** Counting years of reports is dear; what was counted within a minute is told again. */
const GOOD_FOR = MINUTE;
const MOST_KEPT = 40;

interface Counted {
  readonly at: number;
  readonly figures: ResponseFigures;
}

/** How soon the network answered, by region and month. At most a minute old. */
@Injectable()
export class ReadResponses {
  private readonly kept = new Map<string, Counted>();

  constructor(
    private readonly counting: CountResponses,
    private readonly clock: Clock,
  ) {}

  /** @param regionCodes empty: all. */
  async read(months: Months, regionCodes: readonly string[]): Promise<ResponseFigures> {
    const at = this.clock.now().getTime();
    const key = [months.from, months.until, ...[...regionCodes].sort()].join(' ');
    const before = this.kept.get(key);
    if (before !== undefined && Math.abs(at - before.at) < GOOD_FOR) return before.figures;
    const rows = await this.counting.count({ ...spanOf(months), regionCodes });
    const codes = REGIONS.map(({ code }) => code);
    const figures = arrange(rows, monthsIn(months), codes);
    if (this.kept.size >= MOST_KEPT) this.kept.clear();
    this.kept.set(key, { at, figures });
    return figures;
  }
}
