import { asksResponders } from '../../../escalation/run.js';
import { comingOf } from '../incident/progress.js';
import { lineOf, type OpenIncident } from './needs.js';
import type { WellIncident } from './tonight.view.js';

/** How an open incident stands, in one line: how many are coming, and when the plan goes on by itself. */
export function wellOf({ incident, runs, alerts }: OpenIncident): WellIncident {
  const run = runs.findLast((each) => asksResponders(each) && each.state !== 'stopped');
  const coming =
    run === undefined
      ? null
      : comingOf(
          run,
          alerts.filter(({ runId }) => runId === run.id),
        );
  const next = run?.state === 'running' && run.nextStepAt !== null ? { at: run.nextStepAt, what: 'next step' } : null;
  return { ...lineOf(incident), status: incident.status, coming, next };
}
