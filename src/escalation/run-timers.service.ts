import { Injectable } from '@nestjs/common';
import type { Tx } from '../kernel/unit-of-work.js';
import { Outbox } from '../outbox/outbox.js';
import { runLook, runTimerKey } from './escalation-facts.js';
import type { Run } from './run.js';
import { Runs } from './runs.repository.js';

/** The timer of a run: one outbox row, whose token makes every older one a no-op. */
@Injectable()
export class RunTimers {
  constructor(
    private readonly runs: Runs,
    private readonly outbox: Outbox,
  ) {}

  /** Writes where the run is and when it must be looked at next. Nothing is written when nothing has changed. */
  async waitUntil(tx: Tx, before: Run, run: Run, until: Date): Promise<void> {
    const moved = run.step !== before.step || run.round !== before.round || run.unasked !== before.unasked;
    if (!moved && before.state === 'running' && before.nextStepAt?.getTime() === until.getTime()) return;
    const token = before.token + 1;
    const { step, round, roundStartedAt, stepStartedAt, passed, unasked } = run;
    await this.runs.change(tx, run.id, {
      state: 'running',
      step,
      round,
      roundStartedAt,
      stepStartedAt,
      passed,
      unasked,
      nextStepAt: until,
      token,
      endedAt: null,
      endReason: null,
    });
    // A run that has never waited has no timer.
    if (before.nextStepAt !== null) await this.outbox.take(tx, [runTimerKey(run.id, before.token)]);
    await this.outbox.add(tx, [runLook(run.id, token, until)]);
  }

  async stop(tx: Tx, run: Run): Promise<void> {
    await this.outbox.take(tx, [runTimerKey(run.id, run.token)]);
  }
}
