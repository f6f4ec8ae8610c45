import { Injectable } from '@nestjs/common';
import { randomBytes } from 'node:crypto';
import { DAY, plus } from '../kernel/clock.js';
import { IdSource } from '../kernel/ids.js';
import type { Tx } from '../kernel/unit-of-work.js';
import { AlertLinks } from '../delivery/alert-links.service.js';
import { planChannels } from '../delivery/channel-plan.js';
import type { MessageTemplate, NewMessage } from '../delivery/message.js';
import type { OrderClass } from '../delivery/order.js';
import type { PageablePerson } from '../directory/person.js';
import type { ResponderRole } from '../directory/responder-role.js';
import type { Incident } from '../incident/incident.js';
import { makeAlertCode } from '../delivery/alert-code.js';
import type { AskOrLeaveOut } from './parts-of-step.js';
import type { FoundPerson } from './resolve-targets.service.js';
import { asksCoordinators, type Run, type StoredAlert } from './run.js';
import { type NewAlert, Runs } from './runs.repository.js';

import type { MadeAlerts } from './made-alerts.js';

/** A code is not used again for the same phone within this time. */
const CODE_REST = 30 * DAY;

/** Writes an alert with its code and link for each person of a step, and makes its messages. */
@Injectable()
export class AlertMaker {
  constructor(
    private readonly runs: Runs,
    private readonly links: AlertLinks,
    private readonly ids: IdSource,
  ) {}

  async make(tx: Tx, incident: Incident, run: Run, found: AskOrLeaveOut, at: Date): Promise<MadeAlerts> {
    const people = found.ask.map((person) => person.id);
    const taken = await this.runs.codesSince(tx, people, plus(at, -CODE_REST));
    const asked = found.ask.map((person) => {
      const alert = this.newAlert(incident, run, person, at);
      const code = makeAlertCode(randomBytes, taken.get(person.id) ?? new Set());
      const linkHash = this.links.hashFor(alert.id);
      return { person, alert: { ...alert, status: 'waiting' as const, reason: null, code, linkHash } };
    });
    const leftOut = found.leaveOut.map(({ person, reason }) => {
      const alert = this.newAlert(incident, run, person, at);
      return { ...alert, status: 'excluded' as const, reason, code: null, linkHash: null };
    });
    const alerts = [...asked.map(({ alert }) => alert), ...leftOut];
    await this.runs.insertAlerts(tx, alerts);
    return {
      alerts,
      messages: asked.flatMap(({ person, alert }) => messagesFor(incident, run, person, alert, at)),
      stored: alerts.map(toStored),
    };
  }

  private newAlert(incident: Incident, run: Run, person: PageablePerson, at: Date) {
    return {
      id: this.ids.next<'alert'>(),
      runId: run.id,
      incidentId: incident.id,
      responderId: person.id,
      step: run.step,
      round: run.round,
      roles: person.roles,
      createdAt: at,
    };
  }
}

function messagesFor(incident: Incident, run: Run, person: FoundPerson, alert: NewAlert, at: Date): NewMessage[] {
  const step = run.snapshot.steps[run.step - 1];
  const plan = planChannels({ rules: person.rules, stepChannels: step?.channels, methods: person.methods }, at);
  return plan.map((planned) => ({
    incidentId: incident.id,
    alertId: alert.id,
    runId: run.id,
    responderId: person.id,
    contactMethodId: planned.contactMethodId,
    channel: planned.channel,
    template: templateFor(run, planned.template),
    params: {
      regionCode: incident.regionCode,
      code: alert.code ?? '',
      linkHash: alert.linkHash,
      ...(asksCoordinators(run.trigger) ? { alone: true as const } : {}),
      ...(person.dutyUntil === undefined ? {} : { dutyUntil: person.dutyUntil }),
    },
    language: person.language,
    orderClass: orderFor(run, planned.template),
    dueAt: planned.at,
  }));
}

function templateFor(run: Run, which: 'first' | 'again'): MessageTemplate {
  if (run.trigger === 'reported') return 'triage';
  // Coordinators who are told that a run found nobody hear that the incident still needs an answer.
  if (asksCoordinators(run.trigger)) return run.trigger === 'exhausted' ? 'reminder' : 'alert';
  return which === 'again' ? 'reminder' : 'alert';
}

function orderFor(run: Run, which: 'first' | 'again'): OrderClass {
  if (which === 'again') return 'reminder';
  return run.step <= 1 && run.round === 1 ? 'page' : 'later_step';
}

function toStored(alert: NewAlert): StoredAlert {
  return {
    id: alert.id,
    responderId: alert.responderId,
    round: alert.round,
    step: alert.step,
    status: alert.status,
    answer: null,
    roles: alert.roles as readonly ResponderRole[],
    askedAt: alert.createdAt,
    answeredAt: null,
    code: alert.code,
    linkHash: alert.linkHash,
    remindedAt: null,
    progressAt: null,
    toldOverAt: null,
  };
}
