import { Injectable } from '@nestjs/common';
import { actorText } from '../kernel/actor.js';
import { Clock } from '../kernel/clock.js';
import type { Tx } from '../kernel/unit-of-work.js';
import { sqlOf } from '../platform/prisma/prisma-tx.js';
import { Journal, type JournalEvent } from './journal.js';
import { canonicalText, type JournalContent } from './journal-entry.js';

@Injectable()
export class PrismaJournalRepository extends Journal {
  constructor(private readonly clock: Clock) {
    super();
  }

  override async append(tx: Tx, event: JournalEvent): Promise<void> {
    await this.appendAll(tx, [event]);
  }

  override async appendAll(tx: Tx, events: readonly JournalEvent[]): Promise<void> {
    const at = this.clock.now();
    const rows = events.map((event) => rowOf(contentOf(event, at)));
    await sqlOf(tx).insert('journal_entry', rows);
  }
}

function contentOf(event: JournalEvent, at: Date): JournalContent {
  return {
    at,
    kind: event.kind,
    actor: actorText(event.actor),
    incidentId: event.incidentId ?? null,
    regionCode: event.regionCode ?? null,
    data: event.data ?? {},
  };
}

function rowOf(content: JournalContent): JournalContent & { readonly canonical: string } {
  return { ...content, canonical: canonicalText(content) };
}
