import { MadeAlerts } from './made-alerts.js';
import { Injectable } from '@nestjs/common';
import { SYSTEM } from '../kernel/actor.js';
import type { Tx } from '../kernel/unit-of-work.js';
import { QueueMessagesService } from '../delivery/queue-messages.service.js';
import type { Incident } from '../incident/incident.js';
import { Journal, type JournalEvent } from '../journal/journal.js';
import { EndDrill } from './drill/end-drill.service.js';
import { AlertMaker } from './alert-maker.service.js';
import { FindPeople, type FoundPeople } from './find-people.service.js';
import { type AskOrLeaveOut, firstOf } from './parts-of-step.js';
import { asksCoordinators, type Run, type StoredAlert } from './run.js';
import { tellsOnly } from './policy.js';
import { Runs } from './runs.repository.js';
import type { PassReason } from './step-condition.js';

/** People who are asked in one transaction: more of them would keep the first waiting, and the log from everybody else. */
const PART = 500;

/** What a part of a step led to. */
export interface AskedPart {
  /** The new alerts, those left out too. */
  readonly alerts: readonly StoredAlert[];
  /** How many people of the step are still to be asked. */
  readonly unasked: number;
}

/**
 * Starts one step of a run: finds its people, writes an alert for each, and queues their messages; of many people for the
 * first of them, and keeps who the others are. What the log says of a webhook is what the webhook is told.
 */
@Injectable()
export class StartStep {
  constructor(
    private readonly runs: Runs,
    private readonly finder: FindPeople,
    private readonly maker: AlertMaker,
    private readonly queue: QueueMessagesService,
    private readonly journal: Journal,
    private readonly drills: EndDrill,
  ) {}

  /** `run` is where it will be once the step has started. */
  async start(tx: Tx, incident: Incident, run: Run, before: readonly StoredAlert[], at: Date): Promise<AskedPart> {
    const { snapshot: policy, step, round } = run;
    const found = await this.finder.find(tx, { policy, step, round, place: incident, before }, at);
    if (run.trigger !== 'reported' && found.ask.length > 0) await this.drills.giveWay(tx, regionsOf(incident, found));
    await this.journal.appendAll(tx, startEntries(incident, run, found));
    const { part, rest } = firstOf(found, PART);
    await this.runs.keepUnasked(tx, run.id, rest);
    return { alerts: await this.ask(tx, incident, run, part, at), unasked: rest.length };
  }

  /** Asks the next of those whom the step has found, but for whoever must not be asked any more. */
  async askNext(tx: Tx, incident: Incident, run: Run, before: readonly StoredAlert[], at: Date): Promise<AskedPart> {
    const { snapshot: policy, step, round } = run;
    const next = await this.runs.takeUnasked(tx, run.id, PART);
    const part = await this.finder.again(tx, { policy, step, round, place: incident, before }, next, at);
    // The list is what counts: a run that looked for more would never get on.
    const unasked = next.length < PART ? 0 : Math.max(run.unasked - next.length, 0);
    return { alerts: await this.ask(tx, incident, run, part, at), unasked };
  }

  private async ask(
    tx: Tx,
    incident: Incident,
    run: Run,
    part: AskOrLeaveOut,
    at: Date,
  ): Promise<readonly StoredAlert[]> {
    const made = await this.maker.make(tx, incident, run, part, at);
    await this.queue.queue(tx, incident.id, made.messages);
    await this.journal.appendAll(tx, alertEntries(incident, run, made));
    return made.stored;
  }

  /** Writes down why nobody is asked. `run` is where it is then. */
  async pass(tx: Tx, incident: Incident, { id: runId, step, round }: Run, reason: PassReason): Promise<void> {
    const { id: incidentId, regionCode } = incident;
    const data = { runId, step, round, reason };
    await this.journal.append(tx, { kind: 'run.step_passed', actor: SYSTEM, incidentId, regionCode, data });
  }
}

/** Whose people are asked; null: everybody's. */
export function regionsOf(
  { regionCode, alertLevel }: Pick<Incident, 'regionCode' | 'alertLevel'>,
  { ask }: Pick<FoundPeople, 'ask'> = { ask: [] },
): readonly string[] | null {
  if (regionCode === null || alertLevel === 'national') return null;
  return [...new Set([regionCode, ...ask.map((person) => person.regionCode)])];
}

function startEntries(incident: Incident, run: Run, { ask, leaveOut, webhooks }: FoundPeople): JournalEvent[] {
  const shared = { actor: SYSTEM, incidentId: incident.id, regionCode: incident.regionCode };
  const told = webhooks.filter(({ reason }) => reason === null);
  const step = run.snapshot.steps[run.step - 1];
  const toldAlone = told.length > 0 && step !== undefined && tellsOnly(step);
  const where = { runId: run.id, step: run.step, round: run.round };
  return [
    {
      ...shared,
      kind: ask.length === 0 && !toldAlone ? 'run.step_empty' : 'run.step_started',
      data: {
        ...where,
        asked: ask.length,
        excluded: leaveOut.length,
        ...(webhooks.length === 0 ? {} : { webhooks: told.length }),
      },
    },
    ...webhooks.map(({ webhookId, reason }): JournalEvent => ({
      ...shared,
      kind: reason === null ? 'run.webhook_called' : 'run.webhook_skipped',
      data: {
        ...where,
        webhookId,
        trigger: run.trigger,
        ...(run.level === null ? {} : { level: run.level }),
        ...(reason === null ? {} : { reason }),
      },
    })),
  ];
}

function alertEntries({ id: incidentId, regionCode }: Incident, run: Run, { alerts }: MadeAlerts): JournalEvent[] {
  return alerts.map((alert) => ({
    actor: SYSTEM,
    incidentId,
    regionCode,
    kind: alert.status === 'excluded' ? 'alert.excluded' : 'alert.created',
    data: {
      runId: run.id,
      step: run.step,
      round: run.round,
      alertId: alert.id,
      responderId: alert.responderId,
      ...(alert.reason === null ? {} : { reason: alert.reason }),
      coordinators: asksCoordinators(run.trigger),
    },
  }));
}
