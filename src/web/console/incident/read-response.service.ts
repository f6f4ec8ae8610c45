import { Injectable } from '@nestjs/common';
import { TextEstimates } from '../../../delivery/estimate/text-estimates.service.js';
import { asksCoordinators } from '../../../escalation/run.js';
import type { Incident } from '../../../incident/incident.js';
import { ReadIncidents } from '../../api/incidents/read-incidents.repository.js';
import { Responses } from '../records/responses.repository.js';
import type { IncidentView } from './incident.view.js';
import { askedPeople, notAskedPeople } from './people-views.js';
import { ReadRuns } from './read-runs.service.js';

/** Who was asked and what came of it, what happens next by itself, and when the texts that wait will have left. */
@Injectable()
export class ReadResponse {
  constructor(
    private readonly responses: Responses,
    private readonly incidents: ReadIncidents,
    private readonly runs: ReadRuns,
    private readonly estimates: TextEstimates,
  ) {}

  async read(incident: Incident): Promise<Pick<IncidentView, 'runs' | 'asked' | 'notAsked' | 'waitingTexts'>> {
    const [runs, people, waitingTexts] = await Promise.all([
      this.responses.runs([incident.id]),
      this.incidents.alerts(incident.id),
      this.estimates.ofIncident(incident.id),
    ]);
    const coordinators = new Set(runs.filter(({ trigger }) => asksCoordinators(trigger)).map(({ id }) => id as string));
    return {
      runs: await this.runs.read(incident, runs),
      asked: askedPeople(people, (runId) => (coordinators.has(runId) ? 'to take it' : null)),
      notAsked: notAskedPeople(people),
      waitingTexts,
    };
  }
}
