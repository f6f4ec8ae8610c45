import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '../../kernel/unit-of-work.js';
import { type Months, spanOf } from './months.js';
import { type DrillResult, NetworkRegions } from './network-regions.repository.js';

/** As many drills as a page tells of. */
export const MOST_DRILLS = 200;

/** What became of drills, newest first. */
@Injectable()
export class ReadDrillResults {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly regions: NetworkRegions,
  ) {}

  /** @param regionCodes empty: all. */
  read(months: Months, regionCodes: readonly string[]): Promise<readonly DrillResult[]> {
    return this.unitOfWork.run((tx) => this.regions.drills(tx, spanOf(months), regionCodes, MOST_DRILLS));
  }
}
