import { Injectable } from '@nestjs/common';
import { quietUntil } from '../../directory/quiet-hours.js';
import type { ContactMethodRecord, ResponderRecord } from '../../directory/responder-record.js';
import { Responders } from '../../directory/responders.repository.js';
import { SYSTEM } from '../../kernel/actor.js';
import { Clock, DAY, plus } from '../../kernel/clock.js';
import { UnitOfWork } from '../../kernel/unit-of-work.js';
import { JobHandler } from '../../platform/queue/job.js';
import { AskToConfirm, otherWay } from './ask-to-confirm.service.js';
import { DOUBTFUL_CODES, FAILED_WITHIN, mayAskAt, SEEN_WITHIN } from './contact-check.js';
import { CHECK_CONTACTS } from './contact-check.job.js';
import { type ContactToCheck, DoubtfulContacts } from './doubtful-contacts.repository.js';

/** In one turn; the others are asked in the next. */
const MOST_AT_ONCE = 100;
/** Nobody is asked about another number or address of theirs sooner. */
const BETWEEN = 7 * DAY;

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
    await this.askAll(now);
  }

  /** Those who may not be asked at this hour do not keep others from being asked. */
  private async askAll(now: Date): Promise<void> {
    let left = MOST_AT_ONCE;
    let page: readonly ContactToCheck[] = [];
    do {
      const after = page.at(-1)?.responderId ?? null;
      const from = { limit: MOST_AT_ONCE, after, askedBefore: plus(now, -BETWEEN) };
      page = await this.uow.run((tx) => this.contacts.toAsk(tx, from));
      for (const each of page) {
        if (left === 0) return;
        if (await this.ask(each, now)) left -= 1;
      }
    } while (page.length === MOST_AT_ONCE);
  }

  private async ask(contact: ContactToCheck, now: Date): Promise<boolean> {
    return this.uow.run(async (tx) => {
      const person = await this.responders.lock(tx, contact.responderId);
      const method = person?.contactMethods.find(({ id }) => id === contact.contactMethodId);
      if (person === null || method === undefined || !mayBeAsked(person, method, now)) return false;
      if (!(await this.contacts.markAsked(tx, contact, now))) return false;
      await this.asking.ask(tx, { person, method }, SYSTEM);
      return true;
    });
  }
}

/** Whoever has no other way is known to their coordinators alone. */
function mayBeAsked({ quietHours, contactMethods }: ResponderRecord, method: ContactMethodRecord, now: Date): boolean {
  if (quietHours !== null && quietUntil(quietHours, now) !== null) return false;
  return method.checkSince !== null && otherWay(contactMethods, method) !== null;
}
