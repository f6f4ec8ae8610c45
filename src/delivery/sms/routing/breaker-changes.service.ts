import { Injectable, Logger } from '@nestjs/common';
import { Journal } from '../../../journal/journal.js';
import { SYSTEM } from '../../../kernel/actor.js';
import { type Tx, UnitOfWork } from '../../../kernel/unit-of-work.js';
import { SenderStateRows } from '../../sender-states.repository.js';
import { SenderStates } from '../../sender-states.service.js';
import { type Breaker, type OpenBreaker, probing } from './breaker.js';

/** Writes down that a provider is used no longer, or again; for every process, and once in the log. */
@Injectable()
export class BreakerChanges {
  private readonly logger = new Logger(BreakerChanges.name);

  constructor(
    private readonly uow: UnitOfWork,
    private readonly rows: SenderStateRows,
    private readonly states: SenderStates,
    private readonly journal: Journal,
  ) {}

  /** One text takes the turn to try a provider. @returns false when another has it. */
  async takeProbe(tx: Tx, provider: string, breaker: OpenBreaker, now: Date): Promise<boolean> {
    this.states.forget();
    return this.rows.takeProbe(tx, provider, probing(breaker, now), now);
  }

  async write(provider: string, before: Breaker, after: Breaker): Promise<void> {
    await this.uow.run(async (tx) => {
      if (after === null) {
        if (!(await this.rows.close(tx, provider))) return;
        await this.journal.append(tx, { kind: 'sending.provider_works', actor: SYSTEM, data: { provider } });
        this.logger.log(`operator alert is over: texts are taken by ${provider} again`);
        return;
      }
      if (before !== null) {
        await this.rows.reopen(tx, provider, before, after);
        return;
      }
      if (!(await this.rows.open(tx, provider, after))) return;
      const data = { provider, code: after.code };
      await this.journal.append(tx, { kind: 'sending.provider_failed', actor: SYSTEM, data });
      this.logger.error(`operator alert: texts are not taken by ${provider} (${after.code})`);
    });
    this.states.forget();
  }
}
