import { Injectable } from '@nestjs/common';
import { Clock, DAY, plus } from '../../kernel/clock.js';
import { type Tx, UnitOfWork } from '../../kernel/unit-of-work.js';
import type { KeptForDays } from '../data-map/kept-for.js';
import { decideRetention, endOf } from './decide-retention.js';
import { type Retained, RetainedData } from './retained.repository.js';
import { RETENTION_GROUPS, type RetentionGroup, type RetentionRule } from './retention-rules.js';

/** Looked at in one transaction. */
const PAGE = 500;

/** What would go of one table, and what a legal hold keeps. */
export interface RetentionPreview {
  /** As the data map names it. */
  readonly rule: KeptForDays;
  readonly table: string;
  readonly days: number;
  readonly over: 'deleted' | 'emptied';
  /** Rows that would go now. */
  readonly rows: number;
  /** Since when they are late: the first and the last of them. */
  readonly earliest: Date | null;
  readonly latest: Date | null;
  /** Rows that would go but for a hold. */
  readonly held: number;
}

/** Late at one moment, by hold or not. */
interface Late {
  readonly due: readonly { readonly id: string; readonly goesAt: Date }[];
  readonly held: readonly string[];
  readonly last: Retained | undefined;
}

/** What retention would do now. Changes nothing; goes through everything page by page. */
@Injectable()
export class PreviewRetention {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly data: RetainedData,
    private readonly clock: Clock,
  ) {}

  async preview(): Promise<readonly RetentionPreview[]> {
    const now = this.clock.now();
    const all: RetentionPreview[] = [];
    for (const group of RETENTION_GROUPS) all.push(...(await this.ofGroup(group, now)));
    return all;
  }

  private async ofGroup(group: RetentionGroup, now: Date): Promise<readonly RetentionPreview[]> {
    const before = plus(now, -group.days * DAY);
    let found = group.rules.map(nothingOf);
    for (let after: Retained | null = null; ;) {
      const start: Retained | null = after;
      const page = await this.uow.run(async (tx) => {
        const late = lateOf(
          await this.data.next(tx, group, { before, after: start, limit: PAGE, lock: false }),
          group,
          now,
        );
        return { last: late.last, seen: await this.seen(tx, group, late, before) };
      });
      found = found.map((each, at) => added(each, page.seen[at]));
      if (page.last === undefined) return found;
      after = page.last;
    }
  }

  private async seen(tx: Tx, { rules }: RetentionGroup, { due, held }: Late, before: Date) {
    const times = due.map(({ goesAt }) => goesAt.getTime());
    const seen = [];
    for (const rule of rules) {
      const rows = await this.data.count(tx, rule, { ids: due.map(({ id }) => id), before });
      seen.push({ rows, held: await this.data.count(tx, rule, { ids: held, before }), times: rows === 0 ? [] : times });
    }
    return seen;
  }
}

function lateOf(found: readonly Retained[], { days, from }: RetentionGroup, now: Date): Late {
  const due: { id: string; goesAt: Date }[] = [];
  const held: string[] = [];
  for (const { id, at, chain } of found) {
    const end = endOf(chain);
    const verdict = decideRetention({ days, since: from === 'incident' ? end.since : at, onHold: end.onHold }, now);
    if (verdict.state === 'due') due.push({ id, goesAt: verdict.goesAt });
    if (verdict.state === 'held') held.push(id);
  }
  return { due, held, last: found.at(-1) };
}

function nothingOf({ kept, table, days, empties }: RetentionRule): RetentionPreview {
  const over = empties === null ? 'deleted' : 'emptied';
  return { rule: kept, table, days, over, rows: 0, earliest: null, latest: null, held: 0 };
}

function added(
  before: RetentionPreview,
  seen: { readonly rows: number; readonly held: number; readonly times: readonly number[] } | undefined,
): RetentionPreview {
  if (seen === undefined) return before;
  const times = [before.earliest, before.latest].flatMap((at) => at?.getTime() ?? []).concat(seen.times);
  return {
    ...before,
    rows: before.rows + seen.rows,
    held: before.held + seen.held,
    earliest: times.length === 0 ? null : new Date(times.reduce((a, b) => Math.min(a, b))),
    latest: times.length === 0 ? null : new Date(times.reduce((a, b) => Math.max(a, b))),
  };
}
