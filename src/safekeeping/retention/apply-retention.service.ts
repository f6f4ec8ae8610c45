import { Injectable } from '@nestjs/common';
import type { Actor } from '../../kernel/actor.js';
import { Clock, DAY, plus } from '../../kernel/clock.js';
import { type Tx, UnitOfWork } from '../../kernel/unit-of-work.js';
import { decideRetention, endOf } from './decide-retention.js';
import { type LetGo, type Retained, RetainedData } from './retained.repository.js';
import { RetentionRecords } from './retention-records.service.js';
import { RETENTION_GROUPS, type RetentionGroup } from './retention-rules.js';

/** Incidents, people or rows of one transaction. */
const SUBJECTS = 100;
/** Rows of one table in one transaction: deleted within milliseconds, so that nobody waits for long. */
const ROWS = 500;

export interface RetentionOutcome {
  readonly table: string;
  /** Rows that were deleted or emptied. */
  readonly rows: number;
}

/** What a run knows: one moment for all of it, and what has gone so far. */
interface Turn {
  readonly now: Date;
  readonly by: Actor;
  readonly gone: Map<string, number>;
}

/**
 * Deletes and empties what was kept for its days, by the data map, in short transactions, each whole: the change, the
 * log, the mark at the incident. Whoever is being worked on is left for the next day. Two at once do no harm.
 */
@Injectable()
export class ApplyRetention {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly data: RetainedData,
    private readonly records: RetentionRecords,
    private readonly clock: Clock,
  ) {}

  /** @param onProgress after each transaction: rows that are gone so far. */
  async apply(by: Actor, onProgress: (rows: number) => void = () => undefined): Promise<readonly RetentionOutcome[]> {
    const turn: Turn = { now: this.clock.now(), by, gone: new Map() };
    for (const group of RETENTION_GROUPS) {
      for (let after: Retained | null | 'end' = null; after !== 'end';) {
        after = await this.step(group, after, turn);
        onProgress([...turn.gone.values()].reduce((rows, each) => rows + each, 0));
      }
    }
    return [...turn.gone].map(([table, rows]) => ({ table, rows }));
  }

  /** @returns up to where everything is gone, or `end`. */
  private async step(group: RetentionGroup, after: Retained | null, turn: Turn): Promise<Retained | null | 'end'> {
    const { now, by } = turn;
    const before = plus(now, -group.days * DAY);
    const limit = group.from === 'row' ? ROWS : SUBJECTS;
    const { next, gone } = await this.uow.run(async (tx) => {
      const found = await this.data.next(tx, group, { before, after, limit, lock: true });
      const last = found.at(-1);
      if (last === undefined) return { next: 'end' as const, gone: [] };
      const ids = found.filter((each) => isDue(each, group, now)).map(({ id }) => id);
      const gone = await this.letGo(tx, group, ids, { before, at: now, by });
      const all = gone.every(({ rows }) => sum(rows) < ROWS) || group.from === 'row';
      return { next: all ? last : after, gone };
    });
    for (const { table, rows } of gone) turn.gone.set(table, (turn.gone.get(table) ?? 0) + sum(rows));
    return next;
  }

  private async letGo(
    tx: Tx,
    group: RetentionGroup,
    ids: readonly string[],
    { before, at, by }: { readonly before: Date; readonly at: Date; readonly by: Actor },
  ): Promise<readonly { readonly table: string; readonly rows: readonly LetGo[] }[]> {
    const gone: { table: string; rows: readonly LetGo[] }[] = [];
    for (const rule of group.rules) {
      const rows = await this.data.letGo(tx, rule, { ids, before, limit: ROWS, at });
      if (sum(rows) > 0) gone.push({ table: rule.table, rows });
    }
    await this.records.write(tx, group, gone, { at, by });
    return gone;
  }
}

function isDue({ at, chain }: Retained, { days, from }: RetentionGroup, now: Date): boolean {
  const end = endOf(chain);
  const since = from === 'incident' ? end.since : at;
  return decideRetention({ days, since, onHold: end.onHold }, now).state === 'due';
}

function sum(rows: readonly LetGo[]): number {
  return rows.reduce((total, each) => total + each.rows, 0);
}
