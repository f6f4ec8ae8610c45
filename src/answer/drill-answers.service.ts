import { Injectable } from '@nestjs/common';
import { Messages } from '../delivery/messages.repository.js';
import { type AnswerableDrill, Drills } from '../escalation/drill/drills.repository.js';
import { Journal } from '../journal/journal.js';
import { Clock } from '../kernel/clock.js';
import type { Tx } from '../kernel/unit-of-work.js';

/** An answer to a drill: the first counts, and what still waits for this person is not sent. Nothing else changes. */
@Injectable()
export class DrillAnswers {
  constructor(
    private readonly drills: Drills,
    private readonly messages: Messages,
    private readonly journal: Journal,
    private readonly clock: Clock,
  ) {}

  async record(tx: Tx, drill: AnswerableDrill, via: 'sms' | 'voice'): Promise<void> {
    const now = this.clock.now();
    const { drillId, drillPersonId, responderId, regionCode } = drill;
    if (!(await this.drills.answer(tx, drillPersonId, now, via))) return;
    await this.messages.cancelDrill(tx, { drillId, drillPersonId }, now, 'answered');
    const actor = { type: 'responder', id: responderId } as const;
    await this.journal.append(tx, { kind: 'drill.answered', actor, regionCode, data: { drillId, responderId, via } });
  }

  /** Null when there is no such person in a drill. */
  find(tx: Tx, drillPersonId: string): Promise<AnswerableDrill | null> {
    return this.drills.find(tx, drillPersonId);
  }
}
