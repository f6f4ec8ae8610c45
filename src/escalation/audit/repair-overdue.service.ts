import { Injectable } from '@nestjs/common';
import { messageDue } from '../../delivery/delivery-facts.js';
import { Messages } from '../../delivery/messages.repository.js';
import type { Tx } from '../../kernel/unit-of-work.js';
import { Outbox } from '../../outbox/outbox.js';
import { runLookNow } from '../escalation-facts.js';
import type { Overdue, OverdueKind } from './decide-audit.js';
import { OverdueWork } from './overdue-work.repository.js';

/** Gives overdue work another push: a look at the run, a job for the message, the row to the queue once more. Nothing for a rota. */
@Injectable()
export class RepairOverdue {
  constructor(
    private readonly work: OverdueWork,
    private readonly messages: Messages,
    private readonly outbox: Outbox,
  ) {}

  async repair(tx: Tx, overdue: readonly Overdue[], now: Date): Promise<void> {
    const ids = (...kinds: readonly OverdueKind[]) =>
      overdue.filter(({ kind }) => kinds.includes(kind)).map(({ subjectId }) => subjectId);
    await this.outbox.add(
      tx,
      ids('run').map((id) => runLookNow(id, 'audit')),
    );
    await this.queueMessages(tx, ids('queued_message', 'lost_try'), now);
    await this.work.publishAgain(tx, ids('outbox_row'));
  }

  private async queueMessages(tx: Tx, ids: readonly string[], now: Date): Promise<void> {
    if (ids.length === 0) return;
    const locked = await this.messages.lock(tx, ids);
    await this.outbox.add(
      tx,
      locked.map(({ message }) => messageDue({ ...message, dueAt: now })),
    );
  }
}
