import { Injectable } from '@nestjs/common';
import type { Principal } from '../../../access/principal.js';
import { FacilityRegister } from '../../../directory/facility-register.js';
import type { NokStatus } from '../../../incident/incident-values.js';
import { Clock } from '../../../kernel/clock.js';
import { type ReportView as ApiReport, ReadIncidents } from '../../api/incidents/read-incidents.repository.js';
import { IncidentHeads } from '../incident/incident-heads.service.js';
import { Names } from '../records/names.repository.js';
import type { NameOf } from '../words/entry-data.js';
import { occurredWords } from '../words/occurred-words.js';
import { ReadingLog } from './reading-log.service.js';
import type { ReportsView, ReportView } from './reports.view.js';

/** What the sources said, opened; that it was read is in the log before it is shown. */
@Injectable()
export class ReadReportsService {
  constructor(
    private readonly heads: IncidentHeads,
    private readonly incidents: ReadIncidents,
    private readonly reading: ReadingLog,
    private readonly facilities: FacilityRegister,
    private readonly names: Names,
    private readonly clock: Clock,
  ) {}

  async read(ref: string, caller: Principal): Promise<ReportsView> {
    const { incident, head } = await this.heads.find(ref);
    const found = await this.incidents.reports(incident.id);
    await this.reading.write(incident, found, caller);
    const now = this.clock.now();
    const nameOf = await this.names.of(found.flatMap(({ takenById }) => takenById ?? []));
    const reports = await Promise.all(found.map((report) => this.view(report, now, nameOf)));
    return { now, head, reports };
  }

  private async view(report: ApiReport, now: Date, nameOf: NameOf): Promise<ReportView> {
    const { occurred, nokStatus, placeText, facilityCode, contact, takenById, ...rest } = report;
    const facility = facilityCode === null ? null : await this.facilities.find(facilityCode);
    const { earliest, latest, precision } = occurred;
    return {
      ...rest,
      takenBy: takenById === null ? null : (nameOf(takenById) ?? 'somebody who is no longer here'),
      place: facility?.name ?? placeText ?? 'Place not known',
      occurred: occurredWords(
        { occurredEarliest: earliest, occurredLatest: latest, occurredPrecision: precision },
        now,
      ),
      nok: nokStatus as NokStatus,
      contact: contact === null ? null : contactOf(contact),
    };
  }
}

function contactOf(contact: Readonly<Record<string, string | boolean>>): NonNullable<ReportView['contact']> {
  const text = (name: string): string | null => {
    const value = contact[name];
    return typeof value === 'string' ? value : null;
  };
  const { voicemailOk } = contact;
  return {
    name: text('name'),
    email: text('email'),
    phone: text('phone'),
    safeTimes: text('safeTimes'),
    voicemailOk: typeof voicemailOk === 'boolean' ? voicemailOk : null,
  };
}
