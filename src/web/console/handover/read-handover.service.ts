import { Injectable } from '@nestjs/common';
import type { Principal } from '../../../access/principal.js';
import { Clock } from '../../../kernel/clock.js';
import { groupBy } from '../../../kernel/group-by.js';
import type { EntryView } from '../log/entry.view.js';
import { LastEntries } from '../log/last-entries.repository.js';
import { ReadEntriesService } from '../log/read-entries.service.js';
import { IncidentRecords } from '../records/incident-records.repository.js';
import { Names } from '../records/names.repository.js';
import { needsOf } from '../tonight/needs.js';
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
    private readonly lastEntries: LastEntries,
    private readonly entries: ReadEntriesService,
    private readonly names: Names,
    private readonly clock: Clock,
  ) {}

  async read(caller: Principal): Promise<Omit<HandoverView, 'colleagues'>> {
    const { incidents, context } = await this.open.read(caller);
    const shown = incidents.slice(0, MOST_ITEMS);
    const ids = shown.map(({ incident }) => incident.id);
    const [notesOf, entriesOf] = await Promise.all([this.records.latestNotes(ids, MOST_NOTES), this.entriesOf(ids)]);
    const nameOf = await this.names.of([
      ...shown.flatMap(({ incident }) => incident.assigneeId ?? []),
      ...[...notesOf.values()].flat().map(({ byId }) => byId),
    ]);
    const items = shown.map((open): HandoverItem => {
      const { id, ref, status, verificationStatus, nokStatus, createdAt, assigneeId } = open.incident;
      const who = (person: string): string => nameOf(person) ?? 'Somebody who is no longer here';
      const { where, coming, next } = wellOf(open);
      return {
        ...{ ref, where, status, verification: verificationStatus, nok: nokStatus, createdAt, coming, next },
        assignee: assigneeId === null ? null : { name: who(assigneeId), me: assigneeId === caller.personId },
        needs: needsOf(open, context),
        notes: (notesOf.get(id) ?? []).map(({ at, byId, text }) => ({ at, text, by: who(byId) })),
        entries: entriesOf.get(ref) ?? [],
      };
    });
    return { now: this.clock.now(), items, more: incidents.length - shown.length };
  }

  /** By reference, newest first. */
  private async entriesOf(ids: readonly string[]): Promise<ReadonlyMap<string, readonly EntryView[]>> {
    const entries = await this.entries.inWords(await this.lastEntries.of(ids, MOST_ENTRIES));
    return groupBy(entries, ({ ref }) => ref ?? '');
  }
}
