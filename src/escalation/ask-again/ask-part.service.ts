import { Injectable } from '@nestjs/common';
import type { Message } from '../../delivery/message.js';
import { Messages } from '../../delivery/messages.repository.js';
import { sameAgain, wayAgain } from '../../delivery/same-again.js';
import { People } from '../../directory/people.repository.js';
import type { PageablePerson } from '../../directory/person.js';
import { Incidents } from '../../incident/incidents.repository.js';
import { Clock } from '../../kernel/clock.js';
import type { IncidentId, MessageId } from '../../kernel/ids.js';
import type { Tx } from '../../kernel/unit-of-work.js';
import { type Again, AskAgainRecords } from './ask-again-records.service.js';
import { FailedByProviders, stillWantedSince } from './failed-by-provider.repository.js';

/** Says once more, in one transaction, what the provider did not take. */
@Injectable()
export class AskPart {
  constructor(
    private readonly failed: FailedByProviders,
    private readonly incidents: Incidents,
    private readonly messages: Messages,
    private readonly people: People,
    private readonly records: AskAgainRecords,
    private readonly clock: Clock,
  ) {}

  /** Under lock it may turn out that somebody has answered, that it is over, or that it was sent once more by hand. */
  async ask(tx: Tx, incidentId: IncidentId, ids: readonly MessageId[]): Promise<void> {
    const incident = await this.incidents.lock(tx, incidentId);
    if (incident === null) return;
    const locked = await this.messages.lock(tx, ids);
    const now = this.clock.now();
    const still = new Set((await this.failed.find(tx, stillWantedSince(now), ids)).map(({ id }) => id));
    const failed = locked.map(({ message }) => message).filter(({ id }) => still.has(id));
    const people = await this.people.find(tx, { by: 'ids', ids: failed.map(({ responderId }) => responderId) });
    const byId = new Map(people.map((person) => [person.id, person]));
    const again = failed.flatMap((message) => sayAgain(message, byId.get(message.responderId), now));
    await this.records.write(tx, incident, again);
  }
}

/** Not to whoever has paused meanwhile, unless it is that it is over. */
function sayAgain(failed: Message, person: PageablePerson | undefined, now: Date): readonly Again[] {
  const way = wayAgain(person, failed);
  if (way === null || (person?.status !== 'active' && failed.orderClass !== 'stand_down')) return [];
  return [{ failed, message: sameAgain(failed, way, now) }];
}
