import { Injectable } from '@nestjs/common';
import { type Actor } from '../kernel/actor.js';
import { Clock } from '../kernel/clock.js';
import type { Tx } from '../kernel/unit-of-work.js';
import type { Incident } from '../incident/incident.js';
import { Journal } from '../journal/journal.js';
import type { Run } from './run.js';
import { RunTimers } from './run-timers.service.js';
import { Runs } from './runs.repository.js';

/** The row and the log entry of a run that ends. */
@Injectable()
export class EndingOfRuns {
  constructor(
    private readonly runs: Runs,
    private readonly timers: RunTimers,
    private readonly journal: Journal,
    private readonly clock: Clock,
  ) {}

  async write(
    tx: Tx,
    incident: Incident,
    run: Run,
    state: 'satisfied' | 'exhausted' | 'stopped',
    reason: string,
    actor: Actor,
  ): Promise<void> {
    const { step, round, roundStartedAt, stepStartedAt, passed, unasked } = run;
    const endedAt = this.clock.now();
    const isForGood = state === 'stopped';
    const place = { step, round, roundStartedAt, stepStartedAt, passed, unasked: isForGood ? 0 : unasked };
    const notAsked = await this.notAsked(tx, run);
    if (isForGood && unasked > 0) await this.runs.dropUnasked(tx, run.id);
    await this.timers.stop(tx, run);
    await this.runs.change(tx, run.id, {
      ...place,
      state,
      nextStepAt: null,
      token: run.token + 1,
      endedAt,
      endReason: reason,
    });
    await this.journal.append(tx, {
      kind: `run.${state}`,
      actor,
      incidentId: incident.id,
      regionCode: incident.regionCode,
      data: { runId: run.id, trigger: run.trigger, step, round, reason, ...notAsked },
    });
  }

  /** The step had found more people than were asked when it was over. */
  private async notAsked(tx: Tx, { id, unasked }: Run): Promise<{ readonly notAsked?: number }> {
    if (unasked === 0) return {};
    const people = (await this.runs.unaskedOf(tx, id)).filter(({ reason }) => reason === null).length;
    return people === 0 ? {} : { notAsked: people };
  }
}
