import { BriefRecords } from './brief-records.service.js';
import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '../kernel/unit-of-work.js';
import { mayAskFrom, unusedWithNext } from './brief-code.js';
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
      const { id, at } = this.stamps.next();
      if (mayAskFrom(before, at) !== null) return 'too_soon';
      const fresh = { wrongTries: 0, usedAt: null, unused: unusedWithNext(before) };
      await this.records.send(tx, found, { id, responderId: person.id, alertId: alert.id, sentAt: at, ...fresh }, way);
      return 'sent';
    });
  }
}
