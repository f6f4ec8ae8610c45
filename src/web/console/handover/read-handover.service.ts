import { Injectable } from '@nestjs/common';
import type { Principal } from '../../../access/principal.js';
import { Clock } from '../../../kernel/clock.js';
import { ReadJournal } from '../../../journal/read-journal.repository.js';
import { ReadEntriesService } from '../log/read-entries.service.js';
import { IncidentRecords } from '../records/incident-records.repository.js';
import { Names } from '../records/names.repository.js';
import { needsOf, type NeedsContext, type OpenIncident } from '../tonight/needs.js';
import { OpenIncidents } from '../tonight/open-incidents.service.js';
import { wellOf } from '../tonight/well-of.js';
import type { HandoverItem, HandoverView } from './handover.view.js';

/** Two sides of paper; the log has the others. */
const MOST_ITEMS = 30;
const MOST_NOTES = 2;
const MOST_ENTRIES = 3;

/** The open incidents of somebody’s regions, with what the next one on duty has to know of each. */
@Injectable()
export class ReadHandover {
  constructor(
    private readonly open: OpenIncidents,
    private readonly records: IncidentRecords,
    private readonly journal: ReadJournal,
    private readonly entries: ReadEntriesService,
    private readonly names: Names,
    private readonly clock: Clock,
  ) {}

  async read(caller: Principal): Promise<Omit<HandoverView, 'colleagues'>> {
    const { incidents, context } = await this.open.read(caller);
    const shown = incidents.slice(0, MOST_ITEMS);
    const nameOf = await this.names.of(shown.flatMap(({ incident }) => incident.assigneeId ?? []));
    const items = await Promise.all(
      shown.map(async (each) => {
        const { assigneeId } = each.incident;
        const name = assigneeId === null ? null : (nameOf(assigneeId) ?? 'Somebody who is no longer here');
        return this.item(each, context, name === null ? null : { name, me: assigneeId === caller.personId });
      }),
    );
    return { now: this.clock.now(), items, more: incidents.length - shown.length };
  }

  private async item(
    open: OpenIncident,
    context: NeedsContext,
    assignee: HandoverItem['assignee'],
  ): Promise<HandoverItem> {
    const { id, ref, status, verificationStatus, nokStatus, createdAt } = open.incident;
    const [notes, entries] = await Promise.all([
      this.records.notes(id),
      this.journal.before(null, { incidentId: id, limit: MOST_ENTRIES }),
    ]);
    const latest = notes.slice(0, MOST_NOTES);
    const nameOf = await this.names.of(latest.map(({ byId }) => byId));
    const { where, coming, next } = wellOf(open);
    return {
      ...{ ref, where, status, verification: verificationStatus, nok: nokStatus, createdAt, assignee, coming, next },
      needs: needsOf(open, context),
      notes: latest.map(({ at, byId, text }) => ({ at, text, by: nameOf(byId) ?? 'Somebody who is no longer here' })),
      entries: await this.entries.inWords(entries),
    };
  }
}
