import { Injectable } from '@nestjs/common';
import { quietUntil } from '../../directory/quiet-hours.js';
import type { ContactMethodRecord, ResponderRecord } from '../../directory/responder-record.js';
import { Responders } from '../../directory/responders.repository.js';
import { SYSTEM } from '../../kernel/actor.js';
import { Clock, plus } from '../../kernel/clock.js';
import { UnitOfWork } from '../../kernel/unit-of-work.js';
import { JobHandler } from '../../platform/queue/job.js';
import { AskToConfirm, otherWay } from './ask-to-confirm.service.js';
import { DOUBTFUL_CODES, FAILED_WITHIN, mayAskAt, SEEN_WITHIN } from './contact-check.js';
import { CHECK_CONTACTS } from './contact-check.job.js';
import { type ContactToCheck, DoubtfulContacts } from './doubtful-contacts.repository.js';

/** In one turn; the others are asked in the next. */
const MOST_AT_ONCE = 100;

/**
 * Once a day, in the late morning: marks numbers and addresses that fail or have not been seen to work for half a year,
 * and asks their people once to confirm them, by another way. Pages nobody, and leaves alone whoever is asked to help.
 */
@Injectable()
export class CheckContactsHandler extends JobHandler<object> {
  readonly job = CHECK_CONTACTS;

  constructor(
    private readonly uow: UnitOfWork,
    private readonly contacts: DoubtfulContacts,
    private readonly responders: Responders,
    private readonly asking: AskToConfirm,
    private readonly clock: Clock,
  ) {
    super();
  }

  async handle(): Promise<void> {
    const now = this.clock.now();
    if (!mayAskAt(now)) return;
    const since = { seenSince: plus(now, -SEEN_WITHIN), failedSince: plus(now, -FAILED_WITHIN), codes: DOUBTFUL_CODES };
    await this.uow.run((tx) => this.contacts.mark(tx, now, since));
    const toAsk = await this.uow.run((tx) => this.contacts.toAsk(tx, MOST_AT_ONCE));
    for (const each of toAsk) await this.ask(each, now);
  }

  private async ask({ responderId, contactMethodId }: ContactToCheck, now: Date): Promise<void> {
    await this.uow.run(async (tx) => {
      const person = await this.responders.lock(tx, responderId);
      const method = person?.contactMethods.find(({ id }) => id === contactMethodId);
      if (person === null || method === undefined || !mayBeAsked(person, method, now)) return;
      if (!(await this.contacts.markAsked(tx, responderId, now))) return;
      await this.asking.ask(tx, { person, method }, SYSTEM);
    });
  }
}

/** Whoever has no other way is known to their coordinators alone. */
function mayBeAsked({ quietHours, contactMethods }: ResponderRecord, method: ContactMethodRecord, now: Date): boolean {
  if (quietHours !== null && quietUntil(quietHours, now) !== null) return false;
  return method.checkSince !== null && otherWay(contactMethods, method) !== null;
}
