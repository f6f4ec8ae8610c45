import { Injectable } from '@nestjs/common';
import type { Principal } from '../../../access/principal.js';
import { REGIONS } from '../../../directory/region-register.js';
import type { IncidentStatus, NokStatus, VerificationStatus } from '../../../incident/incident-values.js';
import { ReadJournal } from '../../../journal/read-journal.repository.js';
import { Clock } from '../../../kernel/clock.js';
import { readCursor, toPage } from '../../api/cursor.js';
import { type IncidentSummary, ReadIncidents } from '../../api/incidents/read-incidents.repository.js';
import { regionName } from '../words/place-words.js';
import { startOfDay } from '../words/time-words.js';
import { LogExtras, type RowExtras } from './log-extras.service.js';
import type { LogFilters, LogIncident, LogView } from './log.view.js';

const PER_PAGE = 30;

/** The incidents of the caller's regions, newest first. */
@Injectable()
export class ReadLogService {
  constructor(
    private readonly incidents: ReadIncidents,
    private readonly extras: LogExtras,
    private readonly journal: ReadJournal,
    private readonly clock: Clock,
  ) {}

  async read(filters: LogFilters, cursor: string | undefined, caller: Principal): Promise<LogView> {
    const rows = await this.incidents.list(toQuery(filters), caller.regionCodes, readCursor(cursor));
    const page = toPage(rows, PER_PAGE, ({ createdAt, id }) => ({ at: createdAt, id }));
    const extras = await this.extras.of(page.items);
    const mine =
      caller.regionCodes.length === 0 ? REGIONS : REGIONS.filter(({ code }) => caller.regionCodes.includes(code));
    return {
      now: this.clock.now(),
      filters,
      regions: mine.map(({ code, label }) => ({ code, name: label.en })),
      incidents: page.items.map((row) => toRow(row, extras(row.id))),
      older: page.nextCursor,
      latestSeq: await this.journal.head(),
    };
  }
}

function toQuery({ region, status, verification, since, q }: LogFilters) {
  return {
    limit: PER_PAGE,
    ...(region === null ? {} : { region }),
    ...(status === null ? {} : { status }),
    ...(verification === null ? {} : { verification }),
    ...(since === null ? {} : { since: startOfDay(since) }),
    ...(q === null ? {} : { q }),
  };
}

function toRow(row: IncidentSummary, { place, last, coming }: RowExtras): LogIncident {
  return {
    ref: row.ref,
    place,
    region: regionName(row.regionCode),
    createdAt: row.createdAt,
    status: row.status as IncidentStatus,
    unclaimed: row.status === 'reported',
    verification: row.verificationStatus as VerificationStatus,
    nok: row.nokStatus as NokStatus,
    coming,
    last,
  };
}
