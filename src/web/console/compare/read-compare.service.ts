import { Injectable } from '@nestjs/common';
import type { Principal } from '../../../access/principal.js';
import { conflict } from '../../../kernel/app-error.js';
import type { Incident } from '../../../incident/incident.js';
import { Clock } from '../../../kernel/clock.js';
import { type FoundIncident, IncidentHeads } from '../incident/incident-heads.service.js';
import { ReadReportsService } from '../reports/read-reports.service.js';
import { occurredWords } from '../words/occurred-words.js';
import { nokWords } from '../words/status-words.js';
import { settingWords } from '../words/value-words.js';
import { type ComparedFacts, type ComparedSide, compareFacts, type CompareView } from './compare.view.js';

/** Two incidents side by side, with what their sources said; reading them is in the log. */
@Injectable()
export class ReadCompare {
  constructor(
    private readonly heads: IncidentHeads,
    private readonly reports: ReadReportsService,
    private readonly clock: Clock,
  ) {}

  /** The caller has been let in to both. Throws AppError `not_found`, `same_incident`. */
  async read(ref: string, otherRef: string, caller: Principal): Promise<CompareView> {
    const [left, right] = [await this.heads.find(ref), await this.heads.find(otherRef)];
    if (left.incident.id === right.incident.id) {
      throw conflict('same_incident', 'Choose another incident to compare this one with.');
    }
    const now = this.clock.now();
    return {
      now,
      left: await this.side(left, caller),
      right: await this.side(right, caller),
      rows: compareFacts(factsOf(left, now), factsOf(right, now)),
      standing: standingOf(left.incident, right.incident),
    };
  }

  private async side({ incident, head }: FoundIncident, caller: Principal): Promise<ComparedSide> {
    const { reports } = await this.reports.read(incident.ref, caller);
    return { head, createdAt: incident.createdAt, reports };
  }
}

function standingOf(one: Incident, other: Incident): CompareView['standing'] {
  if (one.mergedIntoId !== null || other.mergedIntoId !== null) return 'merged';
  return one.possibleDuplicateOfId === other.id || other.possibleDuplicateOfId === one.id ? 'alike' : 'apart';
}

function factsOf({ incident, head }: FoundIncident, now: Date): ComparedFacts {
  return {
    place: head.place === 'Place not known' ? null : head.place,
    setting: incident.setting === 'unknown' ? null : settingWords(incident.setting),
    region: head.region,
    occurred: occurredWords(incident, now),
    family: incident.nokStatus === 'unknown' ? null : nokWords(incident.nokStatus).words,
  };
}
