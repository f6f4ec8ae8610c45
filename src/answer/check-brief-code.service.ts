import { BriefRecords } from './brief-records.service.js';
import { Injectable } from '@nestjs/common';
import { afterTyping, type PinTyped } from '../delivery/pin-code.js';
import { Pins } from '../delivery/pins.service.js';
import { Clock } from '../kernel/clock.js';
import { type Tx, UnitOfWork } from '../kernel/unit-of-work.js';
import type { AnswerableAlert } from './alert-book.repository.js';
import { type BriefCode, briefCodeState } from './brief-code.js';
import { LinkedAlerts } from './linked-alerts.service.js';

/** `gone`: there is no code that could be right, whatever was typed. */
export type CodeChecked = PinTyped | 'gone';

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
    const [typed, after] = afterTyping(code, this.pins.isPinOf(code.id, digits), this.clock.now());
    if (typed === 'right') await this.records.opened(tx, alert, after);
    else await this.records.wrong(tx, alert, after, typed === 'spent');
    return typed;
  }
}
