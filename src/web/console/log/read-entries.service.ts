import { Injectable } from '@nestjs/common';
import type { JournalEntry } from '../../../journal/journal-entry.js';
import { ReadJournal } from '../../../journal/read-journal.repository.js';
import { Clock } from '../../../kernel/clock.js';
import { Names } from '../records/names.repository.js';
import { actorId, actorWords } from '../words/actor-words.js';
import { journalWords } from '../words/journal-words.js';
import { type EntryGroup, kindsOf } from './entry-groups.js';
import type { EntriesView, EntryView } from './entry.view.js';

const PER_PAGE = 50;

/** The log, entry by entry, in words. */
@Injectable()
export class ReadEntriesService {
  constructor(
    private readonly journal: ReadJournal,
    private readonly names: Names,
    private readonly clock: Clock,
  ) {}

  /** @param before the number before which the page begins; null = the newest. @param regionCodes empty: all. */
  async read(before: number | null, regionCodes: readonly string[], show: EntryGroup | null): Promise<EntriesView> {
    const entries = await this.journal.before(before, {
      limit: PER_PAGE + 1,
      ...(regionCodes.length === 0 ? {} : { regionCodes }),
      ...(show === null ? {} : { kinds: kindsOf(show) }),
    });
    const shown = entries.slice(0, PER_PAGE);
    return {
      now: this.clock.now(),
      entries: await this.inWords(shown),
      before: entries.length > PER_PAGE ? (shown.at(-1)?.seq ?? null) : null,
      live: before === null && show === null,
      show,
    };
  }

  async inWords(entries: readonly JournalEntry[]): Promise<readonly EntryView[]> {
    const nameOf = await this.names.of(entries.flatMap(idsIn));
    return entries.map((entry) => ({
      seq: entry.seq,
      at: entry.at,
      kind: entry.kind,
      words: journalWords(entry.kind, entry.data, nameOf),
      needsHelp: entry.data['answer'] === 'needs_help',
      who: actorWords(entry.actor, nameOf),
      ref: entry.incidentId === null ? null : nameOf(entry.incidentId),
    }));
  }
}

/** Everything in an entry that may have a name. */
function idsIn({ actor, incidentId, data }: JournalEntry): string[] {
  const values = Object.values(data).filter((value) => typeof value === 'string');
  return [actorId(actor), incidentId, ...values].filter((id) => id !== null);
}
