import { Injectable } from '@nestjs/common';
import type { JoinRequest } from '../../directory/joining/join-request.js';
import { JoinRequests, type SamePerson } from '../../directory/joining/join-requests.repository.js';
import type { ResponderRecord } from '../../directory/responder-record.js';
import type { DecisionMaker } from '../../incident/decision-maker.js';
import { conflict, invalid } from '../../kernel/app-error.js';
import { Clock } from '../../kernel/clock.js';
import { type Tx, UnitOfWork } from '../../kernel/unit-of-work.js';
import { ConsideredJoin } from './considered-join.service.js';
import { JoinRecords } from './join-records.service.js';
import { PutIntoList } from './put-into-list.service.js';

/**
 * Welcomes somebody for whom two people have vouched: from then on they are asked. Where a person in the list has the
 * same number or address, that one is brought up to date instead, and only when the caller names them: nobody is in the
 * list twice, and nobody is changed by surprise.
 */
@Injectable()
export class WelcomeJoinService {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly considered: ConsideredJoin,
    private readonly requests: JoinRequests,
    private readonly list: PutIntoList,
    private readonly records: JoinRecords,
    private readonly clock: Clock,
  ) {}

  /**
   * @param responderId whom to bring up to date. Throws AppError `not_found`, `already_responder`, `not_the_same_person`,
   * and 409 with what is in the way.
   */
  async welcome(id: string, responderId: string | null, by: DecisionMaker): Promise<void> {
    await this.uow.run(async (tx) => {
      const request = await this.considered.lock(tx, id, 'welcome');
      const same = await this.requests.samePeople(tx, request.id);
      refuse(same, responderId);
      const person = await this.put(tx, request, responderId, by);
      const change = { status: 'welcomed', decidedAt: this.clock.now(), responderId: person.id } as const;
      await this.requests.change(tx, request.id, change);
      await this.requests.removeContacts(tx, request.id);
      const data = { responderId: person.id, change: responderId === null ? 'created' : 'changed' };
      await this.records.note(tx, 'join.welcomed', request, by.actor, data);
      await this.records.tellWelcome(tx, person);
    });
  }

  private put(tx: Tx, request: JoinRequest, responderId: string | null, by: DecisionMaker): Promise<ResponderRecord> {
    return responderId === null
      ? this.list.add(tx, request, by.actor)
      : this.list.update(tx, request, responderId, by.actor);
  }
}

function refuse(same: readonly SamePerson[], responderId: string | null): void {
  if (responderId === null) {
    if (same.length === 0) return;
    const message =
      'Somebody in the list has this number or address already. Bring that person up to date: give their id as `responderId`.';
    throw conflict('already_responder', message);
  }
  if (same.some(({ id }) => id === responderId)) return;
  const problem = 'This person has another number and address. Give the id of one who is listed as the same.';
  throw invalid('not_the_same_person', 'responderId', problem);
}
