import { Injectable } from '@nestjs/common';
import { Bundles } from '../delivery/bundles.repository.js';
import { People } from '../directory/people.repository.js';
import { Drills } from '../escalation/drill/drills.repository.js';
import { plus } from '../kernel/clock.js';
import { asLanguage } from '../kernel/language.js';
import type { Tx } from '../kernel/unit-of-work.js';
import { AlertBook, isOpen } from './alert-book.repository.js';
import { CODES_REMEMBERED } from './inbound-text.js';
import { Stamps } from './stamps.service.js';
import type { Sender } from './understood.js';

/** The person behind a number, with all that they may answer. */
@Injectable()
export class FindSender {
  constructor(
    private readonly people: People,
    private readonly book: AlertBook,
    private readonly bundles: Bundles,
    private readonly drills: Drills,
    private readonly stamps: Stamps,
  ) {}

  /** Somebody with an alert to answer, before anybody else who shares the number; null when nobody has it. */
  async behind(tx: Tx, from: string): Promise<Sender | null> {
    const owners = [...new Set((await this.people.ownersOf(tx, from)).map((owner) => owner.responderId))];
    if (owners.length === 0) return null;
    const since = plus(this.stamps.now(), -CODES_REMEMBERED);
    const alerts = await this.book.of(tx, owners, since);
    const bundles = await this.bundles.of(tx, owners, since);
    const drills = await this.drills.of(tx, owners, since);
    const asked = [alerts.find(isOpen), drills.find(({ open }) => open), alerts[0]];
    const responderId = asked.find((each) => each !== undefined)?.responderId ?? owners[0] ?? '';
    const [person] = await this.people.find(tx, { by: 'ids', ids: [responderId] });
    return { responderId, language: asLanguage(person?.language), alerts, bundles, drills };
  }
}
