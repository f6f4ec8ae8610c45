import { Injectable } from '@nestjs/common';
import { Leaves } from '../../directory/leaves.repository.js';
import type { ResponderRecord } from '../../directory/responder-record.js';
import { Journal } from '../../journal/journal.js';
import type { Actor } from '../../kernel/actor.js';
import { Clock } from '../../kernel/clock.js';
import type { Tx } from '../../kernel/unit-of-work.js';

/** A break before the first alert, where somebody wished for one. */
@Injectable()
export class FirstBreak {
  constructor(
    private readonly leaves: Leaves,
    private readonly journal: Journal,
    private readonly clock: Clock,
  ) {}

  /** @param until null or over: they are asked at once. */
  async take(tx: Tx, { id, regionCode }: ResponderRecord, until: Date | null, actor: Actor): Promise<void> {
    const now = this.clock.now();
    if (until === null || until <= now) return;
    const leaveId = await this.leaves.add(tx, id, { from: now, to: until });
    const data = { responderId: id, change: 'leave_added', leaveId };
    await this.journal.append(tx, { kind: 'responder.changed', actor, regionCode, data });
  }
}
