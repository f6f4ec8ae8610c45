import { Injectable } from '@nestjs/common';
import type { Actor } from '../kernel/actor.js';
import { IdSource } from '../kernel/ids.js';
import type { Tx } from '../kernel/unit-of-work.js';
import type { MessageTemplate } from '../delivery/message.js';
import { People } from '../directory/people.repository.js';
import { INCIDENT_RELEASED, INCIDENT_REPORTED } from '../incident/incident-facts.js';
import type { Incident } from '../incident/incident.js';
import { type EndReason, IncidentFollower } from '../incident/incident-follower.js';
import { isOver } from '../incident/incident-values.js';
import { Outbox } from '../outbox/outbox.js';
import { matchRoutes } from './match-route.js';
import { Policies } from './policies.repository.js';
import { asksCoordinators, type Run } from './run.js';
import { routedEvent } from './start-runs.service.js';
import { StopRuns } from './stop-runs.service.js';

/** What the runs do in the transaction in which their incident changes. */
@Injectable()
export class RunFollower extends IncidentFollower {
  constructor(
    private readonly stopper: StopRuns,
    private readonly people: People,
    private readonly policies: Policies,
    private readonly outbox: Outbox,
    private readonly ids: IdSource,
  ) {
    super();
  }

  async claimed(tx: Tx, incident: Incident, by: { personId: string; actor: Actor }): Promise<void> {
    const except = await this.people.responderOf(tx, by.personId);
    await this.stopper.stop(tx, incident, {
      which: (run) => asksCoordinators(run.trigger),
      state: 'satisfied',
      reason: 'claimed',
      template: () => 'triage-taken',
      except,
      actor: by.actor,
    });
  }

  async ended(tx: Tx, incident: Incident, reason: EndReason, by: Actor): Promise<void> {
    const except = by.type === 'user' ? await this.people.responderOf(tx, by.id) : null;
    await this.stopper.stop(tx, incident, {
      which: () => true,
      state: 'stopped',
      reason,
      template: (run) => overTemplate(run, reason),
      except,
      actor: by,
    });
  }

  async moved(tx: Tx, before: Incident, after: Incident, by: Actor): Promise<void> {
    if (await this.samePlan(tx, before, after)) return;
    await this.stopper.stop(tx, before, {
      // Whoever needs help needs it wherever it was.
      which: ({ trigger }) => trigger !== 'needs_help',
      state: 'stopped',
      reason: 'moved',
      template: (run) => overTemplate(run, 'stood_down'),
      except: null,
      actor: by,
    });
    if (isOver(after.status)) return;
    const fact = after.alertLevel === null ? INCIDENT_REPORTED : INCIDENT_RELEASED;
    if (fact === INCIDENT_REPORTED && after.assigneeId !== null) return;
    const key = `moved-${this.ids.next()}`;
    await this.outbox.add(tx, [{ key, fact, data: { incidentId: after.id }, priority: 1 }]);
  }

  /** Another place of the same region, for which the same is planned: nobody need be asked twice. */
  private async samePlan(tx: Tx, before: Incident, after: Incident): Promise<boolean> {
    if (before.regionCode !== after.regionCode) return false;
    const routes = await this.policies.routes(tx);
    const trigger = after.alertLevel === null ? 'reported' : 'verified';
    const plan = (incident: Incident) => matchRoutes(routes, routedEvent(incident, trigger)).policyIds.join();
    return plan(before) === plan(after);
  }
}

function overTemplate(run: Run, reason: EndReason): MessageTemplate {
  if (asksCoordinators(run.trigger)) return 'triage-taken';
  return reason === 'wrong' ? 'correction' : 'stand-down-over';
}
