import { Injectable } from '@nestjs/common';
import type { JoinRequest } from '../../directory/joining/join-request.js';
import { type JoinContact, JoinRequests } from '../../directory/joining/join-requests.repository.js';
import { afterTyping, type PinTyped } from '../../delivery/pin-code.js';
import { Pins } from '../../delivery/pins.service.js';
import { Clock } from '../../kernel/clock.js';
import { type Tx, UnitOfWork } from '../../kernel/unit-of-work.js';
import { joinCodeState } from './join-code.js';
import { JoinCodes } from './join-codes.repository.js';
import { JoinRecords, NEWCOMER } from './join-records.service.js';

/** `gone`: there is no code that could be right, whatever was typed. */
export type JoinConfirmed = PinTyped | 'gone';

/**
 * Takes the digits that came by a number or address of an offer. The first right ones bring the offer before the
 * coordinators. What the same owner offered before, and nobody has decided about, is replaced by it.
 */
@Injectable()
export class ConfirmJoinContactService {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly requests: JoinRequests,
    private readonly codes: JoinCodes,
    private readonly records: JoinRecords,
    private readonly pins: Pins,
    private readonly clock: Clock,
  ) {}

  async confirm(contactId: string, digits: string): Promise<JoinConfirmed> {
    return this.uow.run(async (tx) => {
      const contact = await this.requests.contact(tx, contactId);
      const request = contact === null ? null : await this.requests.lock(tx, contact.joinRequestId);
      if (contact === null || request === null) return 'gone';
      const code = await this.codes.lock(tx, contact.addressIndex);
      const now = this.clock.now();
      if (code === null || joinCodeState(code, contactId, now) !== 'live') return 'gone';
      const [typed, after] = afterTyping(code, this.pins.isPinOf(code.id, digits), now);
      await this.codes.save(tx, after);
      if (typed === 'right') await this.confirmed(tx, request, contact);
      if (typed === 'spent') await this.note(tx, 'join.code_spent', request, contact);
      return typed;
    });
  }

  private async confirmed(tx: Tx, request: JoinRequest, contact: JoinContact): Promise<void> {
    const now = this.clock.now();
    await this.requests.confirmContact(tx, contact.id, now);
    if (request.status === 'unconfirmed') {
      await this.requests.change(tx, request.id, { status: 'waiting', confirmedAt: now });
    }
    await this.note(tx, 'join.confirmed', request, contact);
    for (const other of await this.requests.othersOf(tx, contact)) {
      await this.requests.remove(tx, other.id);
      await this.records.note(tx, 'join.deleted', other, NEWCOMER, { status: other.status, reason: 'replaced' });
    }
  }

  private note(
    tx: Tx,
    kind: 'join.confirmed' | 'join.code_spent',
    request: JoinRequest,
    { id, channel }: JoinContact,
  ): Promise<void> {
    return this.records.note(tx, kind, request, NEWCOMER, { contactMethodId: id, channel });
  }
}
