import type pg from 'pg';
import { canonicalText, type JournalContent } from '../../journal/journal-entry.js';
import type { JournalKind } from '../../journal/journal-kinds.js';
import { actorText } from '../../kernel/actor.js';
import { CHANNELS } from '../../kernel/channel.js';

const BY = actorText({ type: 'operator' });

/**
 * So that nobody is paged by surprise: nothing leaves, on any channel, until a coordinator says so; what is too late by
 * then expires. What was in the queue is put there again. In the transaction of the restore, the log tells of it.
 */
export async function afterRestore(
  client: pg.Client,
  { now, madeAt, keepSending }: { readonly now: Date; readonly madeAt: string; readonly keepSending: boolean },
): Promise<void> {
  await client.query('UPDATE outbox_row SET published_at = NULL');
  await append(client, now, 'backup.restored', { madeAt });
  if (keepSending) return;
  for (const channel of CHANNELS) {
    const { rowCount } = await client.query(
      'INSERT INTO sending_stop (channel, by, at) VALUES ($1, $2, $3) ON CONFLICT (channel) DO NOTHING',
      [channel, BY, now],
    );
    if (rowCount === 1) await append(client, now, 'sending.stopped', { channel, reason: 'restored' });
  }
}

/** One statement an entry: their order is the order of the statements. */
async function append(client: pg.Client, at: Date, kind: JournalKind, data: JournalContent['data']): Promise<void> {
  const content: JournalContent = { at, kind, actor: BY, incidentId: null, regionCode: null, data };
  await client.query(
    'INSERT INTO journal_entry (at, kind, actor, data, canonical) VALUES ($1, $2, $3, $4::jsonb, $5)',
    [at, kind, BY, JSON.stringify(data), canonicalText(content)],
  );
}
