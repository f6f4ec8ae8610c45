import { BriefRecords } from './brief-records.service.js';
import { Injectable } from '@nestjs/common';
import { freshCode, mayAskFrom } from '../delivery/pin-code.js';
import { UnitOfWork } from '../kernel/unit-of-work.js';
import { briefWay } from './brief-way.js';
import { LinkedAlerts } from './linked-alerts.service.js';
import { Stamps } from './stamps.service.js';

export type CodeSent = 'sent' | 'too_soon' | 'no_way' | 'no_brief';

/** Sends six digits to the person’s own number or address. Whoever holds the link may ask; only the person gets them. */
@Injectable()
export class SendBriefCodeService {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly linked: LinkedAlerts,
    private readonly records: BriefRecords,
    private readonly stamps: Stamps,
  ) {}

  /** The code before is dead once another is sent. */
  async send(token: string): Promise<CodeSent> {
    return this.uow.run(async (tx) => {
      const found = await this.linked.lockForBrief(tx, token);
      if (found === null) return 'no_brief';
      const way = briefWay(found.person.contactMethods);
      if (way === null) return 'no_way';
      const { alert, person, code: before } = found;
      const stamp = this.stamps.next();
      if (mayAskFrom(before, stamp.at) !== null) return 'too_soon';
      const code = { ...freshCode(before, stamp), responderId: person.id, alertId: alert.id };
      await this.records.send(tx, found, code, way);
      return 'sent';
    });
  }
}
