import { Injectable } from '@nestjs/common';
import type { Principal } from '../../../access/principal.js';
import { Journal } from '../../../journal/journal.js';
import { Clock } from '../../../kernel/clock.js';
import { UnitOfWork } from '../../../kernel/unit-of-work.js';
import { StrayTexts } from './stray-texts.repository.js';

/** A coordinator has read a text that fits nowhere and done what was needed. Pressed twice, it is dealt with once. */
@Injectable()
export class DealWithTextService {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly texts: StrayTexts,
    private readonly journal: Journal,
    private readonly clock: Clock,
  ) {}

  async dealWith(id: string, caller: Principal): Promise<void> {
    await this.uow.run(async (tx) => {
      const changed = await this.texts.markHandled(tx, id, this.clock.now());
      if (!changed) return;
      await this.journal.append(tx, { kind: 'text.dealt_with', actor: caller.actor, data: { textId: id } });
    });
  }
}
