import { Injectable } from '@nestjs/common';
import type { Incident } from '../../../incident/incident.js';
import type { SealedEntry } from '../../../journal/journal-entry.js';
import { ReadJournal } from '../../../journal/read-journal.repository.js';
import { IncidentBook } from '../records/incident-book.repository.js';
import { actorId, actorWords } from '../words/actor-words.js';
import type { NameOf } from '../words/entry-data.js';
import { journalWords } from '../words/journal-words.js';
import type { EvidenceLine, EvidenceThread } from './evidence.js';

export interface SealedThread {
  readonly ref: string;
  readonly incidentId: string;
  readonly entries: readonly SealedEntry[];
}

/** The log of one incident, and of those that were merged into it, with what proves it. */
@Injectable()
export class ReadThreads {
  constructor(
    private readonly journal: ReadJournal,
    private readonly book: IncidentBook,
  ) {}

  /** Its own first. */
  async read(incident: Incident): Promise<readonly SealedThread[]> {
    const near = await this.book.near(incident);
    const merged = near.filter(({ kind }) => kind === 'merged_here').map((other) => other.incident);
    return Promise.all([incident, ...merged].map((each) => this.thread(each)));
  }

  private async thread({ id, ref }: Pick<Incident, 'id' | 'ref'>): Promise<SealedThread> {
    return { ref, incidentId: id, entries: await this.journal.sealedOfIncident(id) };
  }
}

/** Everything in them that may have a name. */
export function idsOf(threads: readonly SealedThread[]): readonly string[] {
  return threads.flatMap(({ entries }) =>
    entries.flatMap(({ actor, data }) => [
      ...[actorId(actor) ?? []].flat(),
      ...Object.values(data).filter((value) => typeof value === 'string'),
    ]),
  );
}

export function asEvidence(threads: readonly SealedThread[]): readonly EvidenceThread[] {
  return threads.map(({ entries, ...thread }) => ({
    ...thread,
    entries: entries.map(({ seq, prevHash, incidentPrevHash, canonical, hash }) => {
      return { seq, prevHash, incidentPrevHash, canonical, hash };
    }),
  }));
}

/** All of them in one order, in words. */
export function timelineOf(threads: readonly SealedThread[], nameOf: NameOf): readonly EvidenceLine[] {
  const lines = threads.flatMap(({ ref, entries }) =>
    entries.map(({ seq, at, kind, actor, data }) => {
      const { what, more } = journalWords(kind, data, nameOf);
      const says = more === null ? what : `${what}. ${more}`;
      return { seq, ref, at: at.toISOString(), says, who: actorWords(actor, nameOf) };
    }),
  );
  return lines.sort((a, b) => a.seq - b.seq);
}
