import { Injectable } from '@nestjs/common';
import { ChangeResponderService } from '../../directory/change-responder.service.js';
import { Consents } from '../../directory/consents.repository.js';
import { CreateResponderService } from '../../directory/create-responder.service.js';
import type { JoinDetails, JoinRequest } from '../../directory/joining/join-request.js';
import { JoinRequests } from '../../directory/joining/join-requests.repository.js';
import type { ResponderRecord } from '../../directory/responder-record.js';
import { Responders } from '../../directory/responders.repository.js';
import type { Actor } from '../../kernel/actor.js';
import { conflict } from '../../kernel/app-error.js';
import type { Tx } from '../../kernel/unit-of-work.js';
import { FirstBreak } from './first-break.service.js';
import { type Offered, personFrom, updatedPerson } from './person-from-offer.js';

/** Makes a person in the list of an offer, or brings one up to date. What they confirmed counts as confirmed, nothing else. */
@Injectable()
export class PutIntoList {
  constructor(
    private readonly requests: JoinRequests,
    private readonly creating: CreateResponderService,
    private readonly changing: ChangeResponderService,
    private readonly responders: Responders,
    private readonly consents: Consents,
    private readonly breaks: FirstBreak,
  ) {}

  async add(tx: Tx, request: JoinRequest, actor: Actor): Promise<ResponderRecord> {
    const offered = await this.offered(tx, request);
    const person = await this.creating.createIn(tx, personFrom(offered), { actor, verified: false });
    return this.finish(tx, offered, person, actor);
  }

  async update(tx: Tx, request: JoinRequest, responderId: string, actor: Actor): Promise<ResponderRecord> {
    const offered = await this.offered(tx, request);
    const change = (present: ResponderRecord) => updatedPerson(present, offered);
    const person = await this.changing.changeIn(tx, responderId, change, { actor, verified: false });
    return this.finish(tx, offered, person, actor);
  }

  private async offered(tx: Tx, request: JoinRequest): Promise<Offered> {
    const details: JoinDetails | null = await this.requests.detailsOf(tx, request.id);
    if (details === null) {
      const message = 'What this person wrote cannot be opened: it was sealed under a secret that is not set here.';
      throw conflict('offer_unreadable', message);
    }
    return { request, details, addresses: await this.requests.confirmedAddresses(tx, request.id) };
  }

  /** All addresses that came from the offer have been confirmed by their owner. */
  private async finish(
    tx: Tx,
    { request, details, addresses }: Offered,
    person: ResponderRecord,
    actor: Actor,
  ): Promise<ResponderRecord> {
    const confirmed = person.contactMethods.filter(({ channel }) =>
      channel === 'email' ? addresses.email !== null : addresses.phone !== null,
    );
    for (const { id } of confirmed) await this.responders.confirmAddress(tx, id);
    await this.consents.record(tx, person.id, request.consentAt);
    await this.breaks.take(tx, person, details.startsAt, actor);
    return (await this.responders.byId(tx, person.id)) ?? person;
  }
}
