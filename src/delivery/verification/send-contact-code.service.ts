import { Injectable } from '@nestjs/common';
import { Responders } from '../../directory/responders.repository.js';
import type { Actor } from '../../kernel/actor.js';
import { AppError, conflict, notFound } from '../../kernel/app-error.js';
import { Clock, plus, SECOND } from '../../kernel/clock.js';
import { IdSource } from '../../kernel/ids.js';
import { UnitOfWork } from '../../kernel/unit-of-work.js';
import { CODE_LIVES } from '../order.js';
import { freshCode, mayAskFrom } from '../pin-code.js';
import { canGetCode } from './contact-code.js';
import { ContactCodeRecords } from './contact-code-records.service.js';
import { ContactCodes } from './contact-codes.repository.js';

export interface ContactCodeSent {
  /** The digits work until then. */
  readonly until: Date;
}

/**
 * Sends six digits to a number or address, so that its owner can show that it is theirs: by text, by a call that reads
 * them out, by e-mail. Whoever asks never sees them. Throws AppError `not_found`, `not_reachable`, `code_too_soon`.
 */
@Injectable()
export class SendContactCodeService {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly responders: Responders,
    private readonly codes: ContactCodes,
    private readonly records: ContactCodeRecords,
    private readonly ids: IdSource,
    private readonly clock: Clock,
  ) {}

  /** The code before is dead once another is sent. */
  async send(responderId: string, methodId: string, actor: Actor): Promise<ContactCodeSent> {
    return this.uow.run(async (tx) => {
      const person = await this.responders.lock(tx, responderId);
      const method = person?.contactMethods.find(({ id }) => id === methodId);
      if (person === null || method === undefined) throw notFound('contact method');
      if (person.status === 'left') throw conflict('not_reachable', 'This person has left.');
      if (!canGetCode(method)) {
        throw conflict('not_reachable', 'This number has ended texts. Its owner texts START, or is called instead.');
      }
      const { id: contactMethodId, channel } = method;
      const now = this.clock.now();
      const before = await this.codes.of(tx, person.id, channel);
      const from = mayAskFrom(before, now);
      if (from !== null) throw tooSoon(from, now);
      const fresh = freshCode(before, { id: this.ids.next(), at: now });
      const code = { ...fresh, responderId: person.id, channel, contactMethodId };
      await this.records.send(tx, { person, method }, code, actor);
      return { until: plus(now, CODE_LIVES) };
    });
  }
}

function tooSoon(from: Date, now: Date): AppError {
  return new AppError({
    kind: 'too_many',
    code: 'code_too_soon',
    message: 'A code was sent a short time ago. Another may be asked for a minute after it.',
    retryAfterSeconds: Math.max(1, Math.ceil((from.getTime() - now.getTime()) / SECOND)),
  });
}
