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
import { asksCoordinators, type Run, type StoredAlert } from './run.js';
import { tellsOnly } from './policy.js';
import type { NamedWebhook } from './told-webhook.js';
import type { PassReason } from './step-condition.js';

/**
 * Starts one step of a run: finds its people, writes an alert for each, and queues their messages. What the log says of a
 * webhook is what the webhook is told.
 */
@Injectable()
export class StartStep {
  constructor(
    private readonly finder: FindPeople,
    private readonly maker: AlertMaker,
    private readonly queue: QueueMessagesService,
    private readonly journal: Journal,
    private readonly drills: EndDrill,
  ) {}

  /** `run` is where it will be once the step has started. @returns the new alerts, those left out too. */
  async start(
    tx: Tx,
    incident: Incident,
    run: Run,
    before: readonly StoredAlert[],
    at: Date,
  ): Promise<readonly StoredAlert[]> {
    const { snapshot: policy, step, round } = run;
    const found = await this.finder.find(tx, { policy, step, round, place: incident, before }, at);
    if (run.trigger !== 'reported' && found.ask.length > 0) await this.drills.giveWay(tx, regionsOf(incident, found));
    const made = await this.maker.make(tx, incident, run, found, at);
    await this.queue.queue(tx, incident.id, made.messages);
    await this.journal.appendAll(tx, entries(incident, run, made, found.webhooks));
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

function entries(incident: Incident, run: Run, made: MadeAlerts, webhooks: readonly NamedWebhook[]): JournalEvent[] {
  const shared = { actor: SYSTEM, incidentId: incident.id, regionCode: incident.regionCode };
  const asked = made.alerts.filter((alert) => alert.status === 'waiting');
  const told = webhooks.filter(({ reason }) => reason === null);
  const step = run.snapshot.steps[run.step - 1];
  const toldAlone = told.length > 0 && step !== undefined && tellsOnly(step);
  const where = { runId: run.id, step: run.step, round: run.round };
  return [
    {
      ...shared,
      kind: asked.length === 0 && !toldAlone ? 'run.step_empty' : 'run.step_started',
      data: {
        ...where,
        asked: asked.length,
        excluded: made.alerts.length - asked.length,
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
    ...made.alerts.map((alert): JournalEvent => ({
      ...shared,
      kind: alert.status === 'excluded' ? 'alert.excluded' : 'alert.created',
      data: {
        ...where,
        alertId: alert.id,
        responderId: alert.responderId,
        ...(alert.reason === null ? {} : { reason: alert.reason }),
        coordinators: asksCoordinators(run.trigger),
      },
    })),
  ];
}
