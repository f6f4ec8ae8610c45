import { Injectable } from '@nestjs/common';
import { Journal } from '../journal/journal.js';
import type { Actor } from '../kernel/actor.js';
import { notFound } from '../kernel/app-error.js';
import { sameJson } from '../kernel/same-json.js';
import { UnitOfWork } from '../kernel/unit-of-work.js';
import { assertFallbackStays } from './change-routes.js';
import { CheckRouteService } from './check-route.service.js';
import { RouteBook, type RouteRecord } from './route-book.repository.js';
import type { Route } from './route.js';

const FIELDS = ['position', 'when', 'policyId', 'continue'] as const;

/** Throws AppError `not_found`, `unknown_reference`, `fallback_required`. */
@Injectable()
export class ChangeRouteService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly routes: RouteBook,
    private readonly references: CheckRouteService,
    private readonly journal: Journal,
  ) {}

  /** @param change what the route is to be, from what it is under lock. */
  change(id: string, change: (present: RouteRecord) => Route, actor: Actor): Promise<RouteRecord> {
    return this.unitOfWork.run(async (tx) => {
      const all = await this.routes.lockAll(tx);
      const present = all.find((route) => route.id === id);
      if (present === undefined) throw notFound('route');
      const input = change(present);
      const fields = FIELDS.filter((field) => !sameJson(present[field], input[field]));
      if (fields.length === 0) return present;
      await this.references.check(tx, input);
      assertFallbackStays(
        all,
        all.map((route) => (route.id === id ? input : route)),
      );
      await this.routes.change(tx, present.id, input);
      const data = { routeId: present.id, change: 'changed', fields };
      await this.journal.append(tx, { kind: 'route.changed', actor, data });
      return { ...input, id: present.id };
    });
  }
}
