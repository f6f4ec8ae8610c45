import { AlertLinkViews } from './alert-link-views.service.js';
import { Injectable } from '@nestjs/common';
import { mayAskFrom } from '../delivery/pin-code.js';
import { Clock } from '../kernel/clock.js';
import { UnitOfWork } from '../kernel/unit-of-work.js';
import { briefCodeState } from './brief-code.js';
import type { BriefDoor } from './brief-door.js';
import { briefWay } from './brief-way.js';
import { hasBrief } from './linked-alert.js';
import { LinkedAlerts } from './linked-alerts.service.js';

/** How the brief behind a link can be opened. Reading changes nothing. */
@Injectable()
export class ReadBriefDoorService {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly linked: LinkedAlerts,
    private readonly views: AlertLinkViews,
    private readonly clock: Clock,
  ) {}

  /** Null for a token that opens nothing (any more). */
  async read(token: string): Promise<BriefDoor | null> {
    return this.uow.run(async (tx) => {
      const found = await this.linked.withPerson(tx, token);
      if (found === null) return null;
      const { alert, person, code } = found;
      const now = this.clock.now();
      return {
        alertId: alert.id,
        responderId: person.id,
        regionCode: alert.regionCode,
        hasBrief: hasBrief(alert),
        link: await this.views.of(tx, alert),
        way: briefWay(person.contactMethods),
        code: briefCodeState(code, alert.id, now),
        mayAskFrom: mayAskFrom(code, now),
      };
    });
  }
}
