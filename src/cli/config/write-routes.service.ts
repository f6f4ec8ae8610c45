import { Injectable } from '@nestjs/common';
import { arranged } from '../../escalation/arrange-routes.js';
import { assertFallbackStays } from '../../escalation/change-routes.js';
import { RouteBook, type RouteRecord } from '../../escalation/route-book.repository.js';
import type { Route } from '../../escalation/route.js';
import { Journal } from '../../journal/journal.js';
import { sameJson } from '../../kernel/same-json.js';
import type { Tx } from '../../kernel/unit-of-work.js';
import { OPERATOR } from '../command.js';
import type { RoutePlan } from './compare-config.js';

/** Routes in the order of the file. Throws AppError `fallback_required`. */
@Injectable()
export class WriteConfigRoutes {
  constructor(
    private readonly routes: RouteBook,
    private readonly journal: Journal,
  ) {}

  async write(tx: Tx, wanted: readonly Route[], present: readonly RouteRecord[], plan: RoutePlan): Promise<void> {
    const ordered = plan.order.flatMap((each) => routeAt(each, wanted, present, plan));
    const kept = present.map(({ position }) => position);
    const positions = arranged(ordered.map(({ before }) => (before === null ? null : (kept.shift() ?? null))));
    const after = ordered.map(({ route }, index) => ({ ...route, position: positions[index] ?? 0 }));
    assertFallbackStays(present, after);
    let changes = 0;
    for (const [index, { before }] of ordered.entries()) {
      const route = after[index];
      if (route === undefined || (before !== null && isSame(before, route))) continue;
      if (before === null) await this.routes.insert(tx, route);
      else await this.routes.change(tx, before.id, route);
      changes += 1;
    }
    if (changes === 0) return;
    const data = { change: 'replaced', routes: after.length, before: present.length };
    await this.journal.append(tx, { kind: 'route.changed', actor: OPERATOR, data });
  }
}

interface Placed {
  readonly route: Route;
  /** As it is kept; null: a new one. */
  readonly before: RouteRecord | null;
}

function routeAt(
  at: RoutePlan['order'][number],
  wanted: readonly Route[],
  present: readonly RouteRecord[],
  { takes }: RoutePlan,
): readonly Placed[] {
  if ('present' in at) {
    const route = present[at.present];
    return route === undefined ? [] : [{ route, before: route }];
  }
  const route = wanted[at.file];
  const taken = takes[at.file] ?? null;
  return route === undefined ? [] : [{ route, before: taken === null ? null : (present[taken] ?? null) }];
}

function isSame({ id: _id, ...before }: RouteRecord, after: Route): boolean {
  return sameJson(before, after);
}
