import { Injectable } from '@nestjs/common';
import { JoinRequests } from '../../directory/joining/join-requests.repository.js';
import { freshCode } from '../../delivery/pin-code.js';
import { Clock } from '../../kernel/clock.js';
import { IdSource } from '../../kernel/ids.js';
import { UnitOfWork } from '../../kernel/unit-of-work.js';
import { joinCodeState, mayTextFrom } from './join-code.js';
import { JoinCodes } from './join-codes.repository.js';
import { JoinRecords } from './join-records.service.js';

/** `too_soon`: one was sent a short time ago, or too many were. `live`: the digits that were sent last still work here. */
export type JoinCodeSent =
  { readonly state: 'sent' } | { readonly state: 'too_soon'; readonly from: Date; readonly live: boolean };

/**
 * Sends six digits to a number or address that somebody offers. To a number that has ended texts nothing goes; whoever
 * asks is told the same, for it may not be theirs.
 */
@Injectable()
export class SendJoinCodeService {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly requests: JoinRequests,
    private readonly codes: JoinCodes,
    private readonly records: JoinRecords,
    private readonly ids: IdSource,
    private readonly clock: Clock,
  ) {}

  /** Null: the offer is gone. */
  async send(contactId: string): Promise<JoinCodeSent | null> {
    return this.uow.run(async (tx) => {
      const contact = await this.requests.contact(tx, contactId);
      const request = contact === null ? null : await this.requests.byId(tx, contact.joinRequestId);
      if (contact === null || request === null) return null;
      const before = await this.codes.lock(tx, contact.addressIndex);
      const now = this.clock.now();
      const from = mayTextFrom(before, now);
      if (from !== null) return { state: 'too_soon', from, live: joinCodeState(before, contactId, now) === 'live' };
      const fresh = freshCode(before, { id: this.ids.next(), at: now });
      const code = { ...fresh, addressIndex: contact.addressIndex, joinContactId: contact.id };
      await this.codes.save(tx, code);
      if (!contact.optedOut) await this.records.sendCode(tx, request, contact, code);
      return { state: 'sent' };
    });
  }
}
