import { Injectable } from '@nestjs/common';
import { Clock, DAY, plus } from '../kernel/clock.js';
import { UnitOfWork } from '../kernel/unit-of-work.js';
import { HandToProvider } from './hand-to-provider.service.js';
import type { Message } from './message.js';
import { Messages, type OtherTries } from './messages.repository.js';
import type { LookUpResult } from './send-outcome.js';

/**
 * Asks the provider for a try whose end was lost. It knows a call only by number and time, a text by its words as well:
 * what it has taken for another message is not this one. While another is under way that looks the same, or where one may
 * have gone twice, nobody can say whose it is.
 */
@Injectable()
export class LookUpLostTry {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly messages: Messages,
    private readonly provider: HandToProvider,
    private readonly clock: Clock,
  ) {}

  async ask(message: Message): Promise<LookUpResult> {
    if (message.providerId !== null) return this.provider.lookUp(message, []);
    const answer = await this.provider.lookUp(message, (await this.others(message)).taken);
    if (answer.found !== true) return answer;
    // Looked at again: another may have begun, or have been answered, meanwhile.
    const { taken, open } = await this.others(message);
    return open || taken.includes(answer.providerId) ? { unknown: true } : answer;
  }

  private others(message: Message): Promise<OtherTries> {
    const since = plus(this.clock.now(), -DAY);
    return this.uow.run((tx) => this.messages.otherTries(tx, message, since));
  }
}
