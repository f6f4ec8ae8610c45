import { Injectable } from '@nestjs/common';
import { Clock } from '../kernel/clock.js';
import { IdSource } from '../kernel/ids.js';
import { UnitOfWork } from '../kernel/unit-of-work.js';
import { BUILT_IN_LINES } from '../publication/help/built-in-lines.js';
import { HelpLines } from '../publication/help/help-lines.repository.js';

/** Positions leave room for what organisers put between. */
const STEP = 10;

/** Fills an empty list of lines to ring with those that come with the program. A list with lines is left alone. */
@Injectable()
export class EnsureHelpLinesService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly lines: HelpLines,
    private readonly ids: IdSource,
    private readonly clock: Clock,
  ) {}

  async ensure(): Promise<void> {
    const now = this.clock.now();
    await this.unitOfWork.run(async (tx) => {
      if ((await this.lines.all(tx)).length > 0) return;
      await this.lines.lock(tx);
      if ((await this.lines.all(tx)).length > 0) return;
      for (const [index, line] of BUILT_IN_LINES.entries()) {
        const position = (index + 1) * STEP;
        const times = { createdAt: now, updatedAt: now };
        await this.lines.save(tx, { ...line, id: this.ids.next(), position, checkedBy: null, ...times });
      }
    });
  }
}
