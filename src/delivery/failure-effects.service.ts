import { Injectable } from '@nestjs/common';
import { SYSTEM } from '../kernel/actor.js';
import { Clock } from '../kernel/clock.js';
import { assertNever } from '../kernel/assert-never.js';
import { type Tx } from '../kernel/unit-of-work.js';
import { People } from '../directory/people.repository.js';
import { Journal } from '../journal/journal.js';
import type { JournalKind } from '../journal/journal-kinds.js';

import type { Message } from './message.js';
import { Messages } from './messages.repository.js';
import { MoveOn } from './move-on.service.js';
import { Refusal } from './refusal.js';

/** A message that has failed for good: what is written, whose contact is flagged, and who comes next. */
@Injectable()
export class FailureEffects {
  constructor(
    private readonly messages: Messages,
    private readonly people: People,
    private readonly journal: Journal,
    private readonly moveOn: MoveOn,
    private readonly clock: Clock,
  ) {}

  async end(tx: Tx, message: Message, outcome: Refusal): Promise<void> {
    const status = outcome.kind === 'suppressed' ? 'suppressed' : 'failed';
    await this.messages.change(tx, message.id, {
      status,
      endedAt: this.clock.now(),
      sendingDeadline: null,
      failureCode: outcome.code,
      failureReason: outcome.reason,
      providerFailed: isOfProvider(outcome),
    });
    await this.moveOn.log(tx, message, status, outcome.code);
    await this.flag(tx, message, outcome);
    await this.moveOn.toNextChannel(tx, message);
  }

  /** Marks the contact method, so that it is not tried for the next alert either. */
  async flag(tx: Tx, message: Message, outcome: Refusal): Promise<void> {
    switch (outcome.kind) {
      case 'bad_address':
        await this.people.setFailing(tx, message.contactMethodId, outcome.code, this.clock.now());
        await this.note(tx, message, 'contact.failing', outcome.code);
        return;
      case 'opted_out':
        await this.people.optOutMethod(tx, message.contactMethodId, this.clock.now());
        await this.note(tx, message, 'text.opted_out', outcome.code);
        return;
      case 'refused':
      case 'suppressed':
      case 'try_later':
      case 'unsure':
        return;
      default:
        assertNever(outcome);
    }
  }

  /** Something arrived where nothing did before. */
  async recovered(tx: Tx, message: Message): Promise<void> {
    await this.people.clearFailing(tx, message.contactMethodId);
    await this.note(tx, message, 'contact.recovered', '');
  }

  private async note(tx: Tx, message: Message, kind: JournalKind, code: string): Promise<void> {
    await this.journal.append(tx, {
      kind,
      actor: SYSTEM,
      ...(message.incidentId === null ? {} : { incidentId: message.incidentId }),
      regionCode: message.params.regionCode,
      data: {
        responderId: message.responderId,
        contactMethodId: message.contactMethodId,
        channel: message.channel,
        ...(code === '' ? {} : { code }),
      },
    });
  }
}

/** It takes nothing from us now: that says nothing about the message or its address. */
function isOfProvider(outcome: Refusal): boolean {
  return outcome.kind === 'try_later' || (outcome.kind === 'refused' && outcome.account === true);
}
