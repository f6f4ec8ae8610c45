import { type Gate, namingGate, publicGate, releaseGate } from '../../../incident/gates.js';
import type { Incident } from '../../../incident/incident.js';
import { ALERT_LEVELS, isOver } from '../../../incident/incident-values.js';
import { canBecome } from '../../../incident/transitions.js';
import type { GateView, IncidentActions, LevelChoice } from './incident.view.js';

/** Whether the region may be told at all; a level that was released already does not shut it. */
function regionGate(incident: Incident): Gate {
  return releaseGate({ ...incident, alertLevel: null }, 'region_headsup');
}

/** What stays shut whatever is released. */
export function publicGates(incident: Incident): readonly GateView[] {
  const family = incident.namingStatus === 'family_refused' ? 'refused' : 'unsaid';
  return [
    {
      what: 'to the public',
      gate: publicGate(incident),
      holds: 'Holds the page, press, bulletin and the name of the place.',
    },
    {
      what: 'naming',
      gate: namingGate(incident, 'family_agreed_public', family),
      holds: 'The name is the family’s to give.',
    },
  ];
}

export function gatesOf(incident: Incident): readonly GateView[] {
  return [{ what: 'to the region', gate: regionGate(incident), holds: null }, ...publicGates(incident)];
}

export function levelsOf(incident: Incident): readonly LevelChoice[] {
  return ALERT_LEVELS.map((level) => ({ level, gate: releaseGate(incident, level) }));
}

/** What may be done now; the use cases check it again. */
export function actionsOf(incident: Incident, personId: string): IncidentActions {
  const { status, assigneeId } = incident;
  const own = incident.mergedIntoId === null;
  return {
    claim: own && !isOver(status) && assigneeId !== personId,
    verify: own && !isOver(status),
    move: own && !isOver(status),
    standDown: own && canBecome(status, 'stood_down'),
    close: own && canBecome(status, 'closed'),
    dismiss: own && canBecome(status, 'dismissed'),
    reopen: own && canBecome(status, status === 'stood_down' ? 'responding' : 'triage') && isOver(status),
  };
}
