import { Injectable } from '@nestjs/common';
import type { Tx } from '../../kernel/unit-of-work.js';
import { lockAll, sqlOf } from '../../platform/prisma/prisma-tx.js';
import type { FeedEntry } from './feed-entry.js';
import { FeedEntries } from './feed-entries.repository.js';

@Injectable()
export class PrismaFeedEntries extends FeedEntries {
  lock(tx: Tx): Promise<void> {
    return lockAll(tx, ['feed_entry']);
  }

  all(tx: Tx): Promise<readonly FeedEntry[]> {
    return sqlOf(tx).query<FeedEntry>`
      SELECT id, incident_id, state, shown, published_on, updated_on FROM feed_entry
       ORDER BY updated_on DESC, published_on DESC, id`;
  }

  async save(tx: Tx, { id, incidentId, state, shown, publishedOn, updatedOn }: FeedEntry): Promise<void> {
    const facts = shown === null ? null : JSON.stringify(shown);
    await sqlOf(tx).later`
      INSERT INTO feed_entry (id, incident_id, state, shown, published_on, updated_on)
      VALUES (${id}::uuid, ${incidentId}::uuid, ${state}, ${facts}::jsonb, ${publishedOn}, ${updatedOn})
      ON CONFLICT (incident_id) DO UPDATE
        SET state = EXCLUDED.state, shown = EXCLUDED.shown, updated_on = EXCLUDED.updated_on`;
  }
}
