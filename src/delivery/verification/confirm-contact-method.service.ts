import { Injectable } from '@nestjs/common';
import { Responders } from '../../directory/responders.repository.js';
import type { Actor } from '../../kernel/actor.js';
import { notFound } from '../../kernel/app-error.js';
import { Clock } from '../../kernel/clock.js';
import { UnitOfWork } from '../../kernel/unit-of-work.js';
import { afterTyping, type PinTyped } from '../pin-code.js';
import { Pins } from '../pins.service.js';
import { contactCodeState } from './contact-code.js';
import { ContactCodeRecords } from './contact-code-records.service.js';
import { ContactCodes } from './contact-codes.repository.js';

/** `gone`: there is no code that could be right, whatever was typed. */
export type ContactConfirmed = PinTyped | 'gone';

/**
 * Takes the digits that came by a number or address. Right ones confirm it for every channel of the person that uses it:
 * a number that was texted is theirs when it is called, too. Throws AppError `not_found`.
 */
@Injectable()
export class ConfirmContactMethodService {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly responders: Responders,
    private readonly codes: ContactCodes,
    private readonly records: ContactCodeRecords,
    private readonly pins: Pins,
    private readonly clock: Clock,
  ) {}

  async confirm(responderId: string, methodId: string, digits: string, actor: Actor): Promise<ContactConfirmed> {
    return this.uow.run(async (tx) => {
      const person = await this.responders.lock(tx, responderId);
      const method = person?.contactMethods.find(({ id }) => id === methodId);
      if (person === null || method === undefined) throw notFound('contact method');
      const owned = { person, method };
      const now = this.clock.now();
      const code = await this.codes.of(tx, person.id, method.channel);
      if (code === null || contactCodeState(code, methodId, now) !== 'live') return 'gone';
      const [typed, after] = afterTyping(code, this.pins.isPinOf(code.id, digits), now);
      if (typed === 'right') await this.records.confirmed(tx, owned, after, actor);
      else await this.records.wrong(tx, owned, after, typed === 'spent', actor);
      return typed;
    });
  }
}
