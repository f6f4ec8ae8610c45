import { Injectable } from '@nestjs/common';
import { Clock } from '../../kernel/clock.js';
import type { IncidentId, MessageId } from '../../kernel/ids.js';
import { UnitOfWork } from '../../kernel/unit-of-work.js';
import { AskPart } from './ask-part.service.js';
import { FailedByProviders, stillWantedSince } from './failed-by-provider.repository.js';
import { type FailedByProvider, whomToTryAgain } from './whom-to-try-again.js';

/** People in one transaction, as in a step. */
const PART = 500;

/**
 * A provider that takes nothing for longer than a message is tried leaves people unasked who have no other channel, and
 * others with an e-mail alone. When it takes messages again they get the same once more, while it still makes sense: a new
 * message with the same code and link. Whoever counted as unreachable is waited for again.
 */
@Injectable()
export class AskAgain {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly failed: FailedByProviders,
    private readonly part: AskPart,
    private readonly clock: Clock,
  ) {}

  async askAgain(): Promise<void> {
    const now = this.clock.now();
    const failed = await this.uow.run((tx) => this.failed.find(tx, stillWantedSince(now)));
    for (const [incidentId, ids] of byIncident(whomToTryAgain(failed, now))) {
      for (let from = 0; from < ids.length; from += PART) {
        await this.uow.run((tx) => this.part.ask(tx, incidentId, ids.slice(from, from + PART)));
      }
    }
  }
}

function byIncident(failed: readonly FailedByProvider[]): ReadonlyMap<IncidentId, readonly MessageId[]> {
  const ids = new Map<IncidentId, MessageId[]>();
  for (const { incidentId, id } of failed) {
    const known = ids.get(incidentId);
    if (known === undefined) ids.set(incidentId, [id]);
    else known.push(id);
  }
  return ids;
}
