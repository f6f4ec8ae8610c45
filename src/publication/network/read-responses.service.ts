import { Injectable } from '@nestjs/common';
import { REGIONS } from '../../directory/region-register.js';
import { CountResponses } from './count-responses.repository.js';
import { type Months, monthsIn, spanOf } from './months.js';
import { arrange, type ResponseFigures } from './response-figure.js';

/** How soon the network answered, by region and month. */
@Injectable()
export class ReadResponses {
  constructor(private readonly counting: CountResponses) {}

  /** @param regionCodes empty: all. */
  async read(months: Months, regionCodes: readonly string[]): Promise<ResponseFigures> {
    const rows = await this.counting.count({ ...spanOf(months), regionCodes });
    return arrange(
      rows,
      monthsIn(months),
      REGIONS.map(({ code }) => code),
    );
  }
}
