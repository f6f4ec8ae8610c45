import { Injectable } from '@nestjs/common';
import { type JoinStep, refusalOf } from '../../directory/joining/decide-joining.js';
import type { JoinRequest } from '../../directory/joining/join-request.js';
import { JoinRequests } from '../../directory/joining/join-requests.repository.js';
import { conflict, notFound } from '../../kernel/app-error.js';
import type { Tx } from '../../kernel/unit-of-work.js';

/** An offer under lock, with which a step may be taken. */
@Injectable()
export class ConsideredJoin {
  constructor(private readonly requests: JoinRequests) {}

  /** Throws AppError `not_found`, and 409 with what is in the way. */
  async lock(tx: Tx, id: string, step: JoinStep): Promise<JoinRequest> {
    const request = await this.requests.lock(tx, id);
    if (request === null) throw notFound('join request');
    const refusal = refusalOf(step, request);
    if (refusal !== null) throw conflict(refusal.code, refusal.message);
    return request;
  }
}
