import { Injectable } from '@nestjs/common';
import type { Principal } from '../../../access/principal.js';
import { Clock } from '../../../kernel/clock.js';
import { ReadKeeping } from '../../../safekeeping/retention/read-keeping.service.js';
import { IncidentBook } from '../records/incident-book.repository.js';
import { lineOf } from '../tonight/needs.js';
import type { KeepingPageView } from './keeping.page.js';

@Injectable()
export class ReadKeepingPage {
  constructor(
    private readonly keeping: ReadKeeping,
    private readonly book: IncidentBook,
    private readonly clock: Clock,
  ) {}

  async read(caller: Principal): Promise<KeepingPageView> {
    const [going, holds] = await Promise.all([
      this.keeping.wordsGoing(caller.regionCodes),
      this.keeping.toReview(caller.regionCodes),
    ]);
    const incidents = await this.book.byIds([...going, ...holds].map(({ incidentId }) => incidentId));
    const lines = new Map(incidents.map((incident) => [incident.id as string, lineOf(incident)]));
    const withLine = <T extends { readonly incidentId: string }>(rows: readonly T[], at: (row: T) => Date) =>
      rows.flatMap((row) => {
        const incident = lines.get(row.incidentId);
        return incident === undefined ? [] : [{ incident, at: at(row) }];
      });
    return {
      now: this.clock.now(),
      going: withLine(going, ({ goesAt }) => goesAt),
      toReview: withLine(holds, ({ reviewOn }) => new Date(reviewOn)),
    };
  }
}
