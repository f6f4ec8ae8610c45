import { Injectable } from '@nestjs/common';
import { Clock } from '../kernel/clock.js';
import { UnitOfWork, type Tx } from '../kernel/unit-of-work.js';
import { openedOf, sqlOf } from '../platform/prisma/prisma-tx.js';
import { Outbox, type OutboxItem } from './outbox.js';
import { OutboxRelay } from './outbox-relay.js';
import { checkKey, readRowName, type CommittedRow, type RowName } from './outbox-row.js';

const DEFAULT_PRIORITY = 1000;

interface Found {
  readonly id: bigint;
  readonly key: string;
}

@Injectable()
export class PrismaOutbox extends Outbox {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly relay: OutboxRelay,
    private readonly clock: Clock,
  ) {
    super();
  }

  add(tx: Tx, items: readonly OutboxItem[]): Promise<void> {
    if (items.length === 0) return Promise.resolve();
    const now = this.clock.now();
    // One statement may name a key once only; the last wins. Locks are taken in the order of the keys.
    const byKey = new Map(items.map((item) => [item.key, { priority: DEFAULT_PRIORITY, dueAt: now, ...item }]));
    for (const key of byKey.keys()) checkKey(key);
    const rows = [...byKey.values()].map(({ dueAt, ...item }) => ({ ...item, due_at: dueAt.toISOString() }));
    let committed: readonly CommittedRow[] = [];
    const adding = sqlOf(tx).query<CommittedRow>`
      INSERT INTO outbox_row (key, fact, data, priority, due_at, created_at)
      SELECT key, fact, data, priority, due_at, ${now}::timestamptz
        FROM jsonb_to_recordset(${JSON.stringify(rows)}::jsonb)
          AS item (key text, fact text, data jsonb, priority int, due_at timestamptz)
       ORDER BY key
      ON CONFLICT (key) DO UPDATE SET due_at = EXCLUDED.due_at, published_at = NULL
      RETURNING id, key, fact, data, priority, due_at, created_at, (xmax = 0) AS fresh`;
    openedOf(tx).later(
      adding.then((added) => {
        committed = added;
      }),
    );
    this.unitOfWork.afterCommit(tx, () => {
      this.relay.committed(committed);
    });
    return Promise.resolve();
  }

  async take(tx: Tx, keys: readonly string[]): Promise<readonly string[]> {
    if (keys.length === 0) return [];
    const names = keys.map(readRowName);
    const taken = await sqlOf(tx).query<Found>`
      WITH found AS (
        SELECT o.id FROM outbox_row o JOIN jsonb_to_recordset(${asJson(names)}::jsonb) AS name (key text, id bigint)
            ON o.key = name.key AND (name.id IS NULL OR o.id = name.id)
         ORDER BY o.key FOR UPDATE OF o)
      DELETE FROM outbox_row WHERE id IN (SELECT id FROM found) RETURNING id, key`;
    return keys.filter(among(taken));
  }

  async postpone(tx: Tx, keys: readonly string[], until: Date): Promise<readonly string[]> {
    if (keys.length === 0) return [];
    const names = keys.map(readRowName);
    const moved = await sqlOf(tx).query<Found>`
      WITH found AS (
        SELECT o.id FROM outbox_row o JOIN jsonb_to_recordset(${asJson(names)}::jsonb) AS name (key text, id bigint)
            ON o.key = name.key AND (name.id IS NULL OR o.id = name.id)
         ORDER BY o.key FOR UPDATE OF o)
      UPDATE outbox_row SET due_at = ${until}::timestamptz WHERE id IN (SELECT id FROM found) RETURNING id, key`;
    return keys.filter(among(moved));
  }
}

function asJson(names: readonly RowName[]): string {
  return JSON.stringify(names.map(({ key, id }) => ({ key, id: id === null ? null : String(id) })));
}

function among(found: readonly Found[]): (text: string) => boolean {
  const ids = new Map(found.map(({ key, id }) => [key, id]));
  return (text) => {
    const name = readRowName(text);
    const id = ids.get(name.key);
    return id !== undefined && (name.id === null || name.id === id);
  };
}
