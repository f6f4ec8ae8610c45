import { BriefRecords } from './brief-records.service.js';
import { Injectable } from '@nestjs/common';
import { Pins } from '../delivery/pins.service.js';
import { Clock } from '../kernel/clock.js';
import { type Tx, UnitOfWork } from '../kernel/unit-of-work.js';
import type { AnswerableAlert } from './alert-book.repository.js';
import { type BriefCode, briefCodeState, MOST_TRIES } from './brief-code.js';
import { LinkedAlerts } from './linked-alerts.service.js';

/** `spent`: that was the last try. `gone`: there is no code that could be right, whatever was typed. */
export type CodeChecked = 'right' | 'wrong' | 'spent' | 'gone';

/** Takes the six digits that a person typed. */
@Injectable()
export class CheckBriefCodeService {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly linked: LinkedAlerts,
    private readonly records: BriefRecords,
    private readonly pins: Pins,
    private readonly clock: Clock,
  ) {}

  async check(token: string, digits: string): Promise<CodeChecked> {
    return this.uow.run(async (tx) => {
      const found = await this.linked.lockForBrief(tx, token);
      if (found?.code == null || briefCodeState(found.code, found.alert.id, this.clock.now()) !== 'live') return 'gone';
      return this.compare(tx, found.alert, found.code, digits);
    });
  }

  private async compare(tx: Tx, alert: AnswerableAlert, code: BriefCode, digits: string): Promise<CodeChecked> {
    if (this.pins.isPinOf(code.id, digits)) {
      await this.records.opened(tx, alert, code, this.clock.now());
      return 'right';
    }
    const wrongTries = code.wrongTries + 1;
    const dead = wrongTries >= MOST_TRIES;
    await this.records.wrong(tx, alert, { ...code, wrongTries }, dead);
    return dead ? 'spent' : 'wrong';
  }
}
