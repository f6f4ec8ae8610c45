import { Injectable } from '@nestjs/common';
import { Journal } from '../../journal/journal.js';
import { SYSTEM } from '../../kernel/actor.js';
import { IdSource } from '../../kernel/ids.js';
import { type Tx, UnitOfWork } from '../../kernel/unit-of-work.js';
import { londonDay } from '../figures/calendar.js';
import { PublishedIncidents } from '../published-incidents.repository.js';
import { type FeedEntry, feedFacts, nextEntry } from './feed-entry.js';
import { FeedEntries } from './feed-entries.repository.js';

interface Change {
  readonly entry: FeedEntry;
  readonly regionCode: string | null;
}

/**
 * Brings the feed to what the gates allow at this moment. Called before it is read as well, so that what is withdrawn is
 * gone at once (R4), whoever shut the gate.
 */
@Injectable()
export class KeepFeedService {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly entries: FeedEntries,
    private readonly incidents: PublishedIncidents,
    private readonly journal: Journal,
    private readonly ids: IdSource,
  ) {}

  /** @returns the entries as they are now, newest first. */
  async keep(now: Date): Promise<readonly FeedEntry[]> {
    const day = londonDay(now);
    return this.uow.run(async (tx) => {
      const entries = await this.entries.all(tx);
      if ((await this.changes(tx, entries, day)).length === 0) return entries;
      await this.entries.lock(tx);
      for (const { entry, regionCode } of await this.changes(tx, await this.entries.all(tx), day)) {
        await this.entries.save(tx, entry);
        const { id: entryId, incidentId, state } = entry;
        const data = { entryId, state };
        await this.journal.append(tx, { kind: 'feed.entry_changed', actor: SYSTEM, incidentId, regionCode, data });
      }
      return this.entries.all(tx);
    });
  }

  private async changes(tx: Tx, entries: readonly FeedEntry[], day: string): Promise<readonly Change[]> {
    const published = await this.incidents.all(tx);
    const unseen = entries.filter((entry) => !published.some(({ id }) => id === entry.incidentId));
    const others = await this.incidents.byIds(
      tx,
      unseen.map(({ incidentId }) => incidentId),
    );
    const known = new Map([...others, ...published].map((incident) => [String(incident.id), incident]));
    const about = new Set([...known.keys(), ...entries.map(({ incidentId }) => incidentId)]);
    return [...about].flatMap((incidentId) => {
      const entry = entries.find((each) => each.incidentId === incidentId) ?? null;
      const incident = known.get(incidentId) ?? null;
      const facts = incident === null ? null : feedFacts(incident, published);
      const next = nextEntry(entry, incident, facts, day);
      if (next === null) return [];
      const changed = { ...next, id: entry?.id ?? this.ids.next(), incidentId };
      return [{ entry: changed, regionCode: incident?.regionCode ?? null }];
    });
  }
}
