import { Injectable } from '@nestjs/common';
import { quietUntil } from '../../directory/quiet-hours.js';
import type { ContactMethodRecord } from '../../directory/responder-record.js';
import { Journal } from '../../journal/journal.js';
import type { Actor } from '../../kernel/actor.js';
import type { Channel } from '../../kernel/channel.js';
import { Clock, DAY, plus, SECOND } from '../../kernel/clock.js';
import type { Tx } from '../../kernel/unit-of-work.js';
import { QueueMessagesService } from '../queue-messages.service.js';
import type { OwnedMethod } from './contact-code-records.service.js';
import { ContactLinks } from './contact-links.service.js';

/** How long the link opens. */
const LINK_LIVES = 7 * DAY;

export interface AskedToConfirm {
  readonly link: string;
  readonly until: Date;
  /** The other way by which the person was sent the link; null: they have none. */
  readonly sentBy: Channel | null;
}

/** Asks somebody to confirm one of their numbers or addresses, by another one that they have confirmed; after their quiet hours. */
@Injectable()
export class AskToConfirm {
  constructor(
    private readonly links: ContactLinks,
    private readonly queue: QueueMessagesService,
    private readonly journal: Journal,
    private readonly clock: Clock,
  ) {}

  /** The caller holds the lock of the person. */
  async ask(tx: Tx, { person, method }: OwnedMethod, actor: Actor): Promise<AskedToConfirm> {
    const now = this.clock.now();
    const seconds = Math.floor(plus(now, LINK_LIVES).getTime() / SECOND);
    const check = { contactMethodId: method.id, until: seconds };
    const by = otherWay(person.contactMethods, method);
    if (by !== null) {
      await this.queue.queue(tx, null, [
        {
          ...{ incidentId: null, alertId: null, runId: null, responderId: person.id, contactMethodId: by.id },
          ...{ channel: by.channel, template: 'contact-check', language: person.language, orderClass: 'notice' },
          params: { regionCode: person.regionCode, code: '', linkHash: null, check },
          dueAt: (person.quietHours && quietUntil(person.quietHours, now)) ?? now,
        },
      ]);
    }
    const data = { responderId: person.id, contactMethodId: method.id, channel: method.channel };
    const sentBy = by?.channel ?? null;
    const entry = { ...data, ...(sentBy === null ? {} : { sentBy }) };
    await this.journal.append(tx, { kind: 'contact.check_asked', actor, regionCode: person.regionCode, data: entry });
    return { link: this.links.urlOf(check), until: new Date(seconds * SECOND), sentBy };
  }
}

/** E-mail before a text: it waits until they look. Never a call, and never the same number by another channel. */
export function otherWay(
  all: readonly ContactMethodRecord[],
  method: ContactMethodRecord,
): (ContactMethodRecord & { readonly channel: 'email' | 'sms' }) | null {
  const usable = all.filter(
    (each) =>
      each.address !== method.address &&
      each.verifiedAt !== null &&
      each.optedOutAt === null &&
      each.failingSince === null,
  );
  const found = usable.find(({ channel }) => channel === 'email') ?? usable.find(({ channel }) => channel === 'sms');
  return found === undefined ? null : (found as ContactMethodRecord & { readonly channel: 'email' | 'sms' });
}
