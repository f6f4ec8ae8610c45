import { Injectable } from '@nestjs/common';
import type { JoinDetails, JoinRequest } from '../../directory/joining/join-request.js';
import {
  type ConfirmedAddresses,
  type JoinQuery,
  JoinRequests,
  type SamePerson,
} from '../../directory/joining/join-requests.repository.js';
import type { IdPage } from '../../directory/responders.repository.js';
import type { Actor } from '../../kernel/actor.js';
import { notFound } from '../../kernel/app-error.js';
import { UnitOfWork } from '../../kernel/unit-of-work.js';
import { JoinRecords } from './join-records.service.js';

/** An offer with what its owner wrote. */
export interface OpenedJoin {
  readonly request: JoinRequest;
  /** Null: it cannot be opened. */
  readonly details: JoinDetails | null;
  /** In full while it waits: whoever vouches has to speak with the person. What was not confirmed may be a stranger's. */
  readonly addresses: ConfirmedAddresses;
  /** People in the list with the same number or address. */
  readonly samePeople: readonly SamePerson[];
}

const NONE: ConfirmedAddresses = { phone: null, email: null };

/** Offers for those who decide. A list says nothing of who somebody is; whoever opens one is written down (R19). */
@Injectable()
export class ReadJoins {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly requests: JoinRequests,
    private readonly records: JoinRecords,
  ) {}

  list(query: JoinQuery, page: IdPage): Promise<readonly JoinRequest[]> {
    return this.uow.run((tx) => this.requests.list(tx, query, page));
  }

  /** Without what was written. Throws AppError `not_found`. */
  async find(id: string): Promise<JoinRequest> {
    const request = await this.uow.run((tx) => this.requests.byId(tx, id));
    if (request === null) throw notFound('join request');
    return request;
  }

  /** Null in `details` also for an offer that is not confirmed: it may be about somebody else. Throws AppError `not_found`. */
  async open(id: string, actor: Actor): Promise<OpenedJoin> {
    return this.uow.run(async (tx) => {
      const request = await this.requests.byId(tx, id);
      if (request === null) throw notFound('join request');
      if (request.status === 'unconfirmed') return { request, details: null, addresses: NONE, samePeople: [] };
      await this.records.note(tx, 'join.read', request, actor);
      const details = await this.requests.detailsOf(tx, request.id);
      if (request.status !== 'waiting') return { request, details, addresses: NONE, samePeople: [] };
      const addresses = await this.requests.confirmedAddresses(tx, request.id);
      return { request, details, addresses, samePeople: await this.requests.samePeople(tx, request.id) };
    });
  }
}
