import { Injectable } from '@nestjs/common';
import { ReadJournal } from '../../../journal/read-journal.repository.js';
import { ReadEntriesService } from '../log/read-entries.service.js';
import { Names } from '../records/names.repository.js';
import type { IncidentView } from './incident.view.js';

const ENTRIES = 30;

/** The log of one incident, and who has it. */
@Injectable()
export class ReadTimeline {
  constructor(
    private readonly journal: ReadJournal,
    private readonly entries: ReadEntriesService,
    private readonly names: Names,
  ) {}

  async read(
    incidentId: string,
    before: number | null,
  ): Promise<Pick<IncidentView, 'timeline' | 'olderThan' | 'newest'>> {
    const found = await this.journal.before(before, { incidentId, limit: ENTRIES + 1 });
    const shown = found.slice(0, ENTRIES);
    return {
      timeline: await this.entries.inWords(shown),
      olderThan: found.length > ENTRIES ? (shown.at(-1)?.seq ?? null) : null,
      newest: before === null,
    };
  }

  async assignee(assigneeId: string | null, personId: string): Promise<IncidentView['assignee']> {
    if (assigneeId === null) return null;
    const nameOf = await this.names.of([assigneeId]);
    return { name: nameOf(assigneeId) ?? 'Somebody who is no longer here', me: assigneeId === personId };
  }
}
