import { Injectable } from '@nestjs/common';
import { Journal } from '../journal/journal.js';
import type { Actor } from '../kernel/actor.js';
import { UnitOfWork } from '../kernel/unit-of-work.js';
import { arranged, placeOf } from './arrange-routes.js';
import { CheckRouteService } from './check-route.service.js';
import { RouteBook } from './route-book.repository.js';
import type { Route } from './route.js';

/** A new route in the place where it works: before the one that fits everything. Throws AppError `unknown_reference`. */
@Injectable()
export class AddRouteService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly routes: RouteBook,
    private readonly references: CheckRouteService,
    private readonly journal: Journal,
  ) {}

  add(input: Omit<Route, 'position'>, actor: Actor): Promise<void> {
    return this.unitOfWork.run(async (tx) => {
      const all = await this.routes.lockAll(tx);
      await this.references.check(tx, { ...input, position: 0 });
      const place = placeOf(input.when, all);
      const before = all.map((route): number | null => route.position);
      const positions = arranged(before.toSpliced(place, 0, null));
      const [added = 0] = positions.slice(place);
      const rest = positions.toSpliced(place, 1);
      for (const [index, route] of all.entries()) {
        const position = rest[index] ?? route.position;
        if (position !== route.position) await this.routes.change(tx, route.id, { ...route, position });
      }
      const routeId = await this.routes.insert(tx, { ...input, position: added });
      const data = { routeId, change: 'created', policyId: input.policyId };
      await this.journal.append(tx, { kind: 'route.changed', actor, data });
    });
  }
}
