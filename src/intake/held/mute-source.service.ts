import { Injectable } from '@nestjs/common';
import { lockOpen } from '../../incident/change-incident.js';
import type { DecisionMaker } from '../../incident/decision-maker.js';
import { Incidents } from '../../incident/incidents.repository.js';
import { Journal } from '../../journal/journal.js';
import { actorText } from '../../kernel/actor.js';
import { conflict } from '../../kernel/app-error.js';
import { Clock, DAY, plus } from '../../kernel/clock.js';
import { UnitOfWork } from '../../kernel/unit-of-work.js';
import { ReportSources } from './report-sources.repository.js';

/**
 * What comes from the network of a report is kept back for a day. Kept back, and never refused: a true report may come from
 * the same house, wing or mobile network.
 */
@Injectable()
export class MuteSource {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly incidents: Incidents,
    private readonly sources: ReportSources,
    private readonly journal: Journal,
    private readonly clock: Clock,
  ) {}

  /** 409 `source_unknown` after a day, and for what did not come through the web. @returns until when. */
  async mute(ref: string, by: DecisionMaker): Promise<Date> {
    return this.uow.run(async (tx) => {
      const { id: incidentId, regionCode } = await lockOpen(this.incidents, tx, ref);
      const source = await this.sources.sourceOf(tx, incidentId);
      if (source === null) {
        throw conflict(
          'source_unknown',
          'Which network this came from is not known: it is forgotten after a day, and never known of what was told on the telephone.',
        );
      }
      const until = plus(this.clock.now(), DAY);
      await this.sources.mute(tx, source, actorText(by.actor), until);
      await this.journal.append(tx, { kind: 'report.source_muted', actor: by.actor, incidentId, regionCode, data: {} });
      return until;
    });
  }
}
