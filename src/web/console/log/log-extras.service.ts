import { asksResponders } from '../../../escalation/run.js';
import { Injectable } from '@nestjs/common';
import { FacilityRegister } from '../../../directory/facility-register.js';
import { comingOf } from '../incident/progress.js';
import { IncidentBook } from '../records/incident-book.repository.js';
import { Responses } from '../records/responses.repository.js';
import { LastEntries } from './last-entries.repository.js';
import type { LogIncident } from './log.view.js';
import { ReadEntriesService } from './read-entries.service.js';

export type RowExtras = Pick<LogIncident, 'place' | 'last' | 'coming'>;

interface Row {
  readonly id: string;
  readonly status: string;
  readonly facilityCode: string | null;
}

/** What a row of the log shows beside the incident itself, for a whole page at once. */
@Injectable()
export class LogExtras {
  constructor(
    private readonly facilities: FacilityRegister,
    private readonly book: IncidentBook,
    private readonly responses: Responses,
    private readonly lastEntries: LastEntries,
    private readonly entries: ReadEntriesService,
  ) {}

  async of(rows: readonly Row[]): Promise<(id: string) => RowExtras> {
    const [places, last, coming] = await Promise.all([this.places(rows), this.last(rows), this.coming(rows)]);
    return (id) => ({
      place: places.get(id) ?? 'Place not known',
      last: last.get(id) ?? null,
      coming: coming.get(id) ?? null,
    });
  }

  /** The name in the register, or the reporter's words, opened. */
  async places(rows: readonly Pick<Row, 'id' | 'facilityCode'>[]): Promise<ReadonlyMap<string, string>> {
    const places = new Map(await this.book.placeTexts(rows.map(({ id }) => id)));
    for (const { id, facilityCode } of rows) {
      const facility = facilityCode === null ? null : await this.facilities.find(facilityCode);
      if (facility !== null) places.set(id, facility.name);
    }
    return places;
  }

  private async last(rows: readonly Row[]): Promise<ReadonlyMap<string, NonNullable<LogIncident['last']>>> {
    const entries = await this.lastEntries.of(
      rows.map(({ id }) => id),
      1,
    );
    const words = await this.entries.inWords(entries);
    return new Map(
      entries.flatMap(({ incidentId }, index) => {
        const entry = words[index];
        return incidentId === null || entry === undefined
          ? []
          : [[incidentId, { at: entry.at, what: entry.words.what }] as const];
      }),
    );
  }

  /** Of the newest run for the region, where there is one. */
  private async coming(rows: readonly Row[]): Promise<ReadonlyMap<string, NonNullable<LogIncident['coming']>>> {
    const ids = rows.filter(({ status }) => status === 'responding').map(({ id }) => id);
    if (ids.length === 0) return new Map();
    const [runs, alerts] = await Promise.all([this.responses.runs(ids), this.responses.spoken(ids)]);
    const newest = runs.filter((run) => asksResponders(run) && run.state !== 'stopped');
    return new Map(
      newest.map(
        (run) =>
          [
            run.incidentId,
            comingOf(
              run,
              alerts.filter(({ runId }) => runId === run.id),
            ),
          ] as const,
      ),
    );
  }
}
