import { Injectable } from '@nestjs/common';
import type { Principal } from '../../../access/principal.js';
import { IncidentBook } from '../records/incident-book.repository.js';
import { Clock } from '../../../kernel/clock.js';
import { groupBy } from '../../../kernel/group-by.js';
import { ReadTaskRows } from '../tasks/read-task-rows.service.js';
import { Names } from '../records/names.repository.js';
import { Responses, type RunRecord } from '../records/responses.repository.js';
import { targetIds } from '../words/target-words.js';
import { Attention } from './attention.repository.js';
import type { NeedsContext, OpenIncident } from './needs.js';

/** Those that need somebody come first; the log shows all. */
const MOST_OPEN = 200;

export interface ReadIncidents {
  readonly incidents: readonly OpenIncident[];
  /** Open ones beside them. */
  readonly more: number;
  readonly context: NeedsContext;
}

/** The open incidents of the caller's regions, with all that is known about each. */
@Injectable()
export class OpenIncidents {
  constructor(
    private readonly book: IncidentBook,
    private readonly responses: Responses,
    private readonly attention: Attention,
    private readonly names: Names,
    private readonly tasks: ReadTaskRows,
    private readonly clock: Clock,
  ) {}

  async read(caller: Principal): Promise<ReadIncidents> {
    const tasksDueBy = this.tasks.soon();
    const query = { regionCodes: caller.regionCodes, tasksDueBy, limit: MOST_OPEN };
    const { incidents, count } = await this.book.open(query);
    const ids = incidents.map(({ id }) => id);
    const [runs, alerts, releases, tasks] = await Promise.all([
      this.responses.runs(ids),
      this.responses.spoken(ids),
      this.attention.waitingReleases(ids),
      this.tasks.dueOf(ids, caller.personId),
    ]);
    const notable = alerts.filter(({ status, answer }) => status === 'unreachable' || answer === 'needs_help');
    const [nameOf, failures] = await Promise.all([
      this.names.of([
        ...notable.map(({ responderId }) => responderId as string),
        ...releases.map(({ requestedBy }) => requestedBy),
        ...incidents.flatMap(({ possibleDuplicateOfId }) => possibleDuplicateOfId ?? []),
        ...runs.filter(({ trigger }) => trigger === 'reported').flatMap(namedBy),
      ]),
      this.attention.failures(notable.map(({ id }) => id)),
    ]);
    const runsOf = groupBy<string, RunRecord>(runs, ({ incidentId }) => incidentId);
    const alertsOf = groupBy(alerts, ({ incidentId }) => incidentId);
    const tasksOf = groupBy(tasks, ({ ref }) => ref);
    return {
      incidents: incidents.map((incident) => ({
        incident,
        runs: runsOf.get(incident.id) ?? [],
        alerts: alertsOf.get(incident.id) ?? [],
        tasks: tasksOf.get(incident.ref) ?? [],
        release: releases.findLast(({ incidentId }) => incidentId === incident.id) ?? null,
      })),
      more: count - incidents.length,
      context: { personId: caller.personId, nameOf, failures, now: this.clock.now() },
    };
  }
}

function namedBy({ snapshot }: RunRecord): readonly string[] {
  return snapshot.steps.flatMap(({ targets }) => targetIds(targets));
}
