import { Injectable } from '@nestjs/common';
import { Journal } from '../journal/journal.js';
import type { Actor } from '../kernel/actor.js';
import { UnitOfWork } from '../kernel/unit-of-work.js';
import { CheckRouteService } from './check-route.service.js';
import { RouteBook, type RouteRecord } from './route-book.repository.js';
import type { Route } from './route.js';

/** Throws AppError `unknown_reference`. */
@Injectable()
export class CreateRouteService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly routes: RouteBook,
    private readonly references: CheckRouteService,
    private readonly journal: Journal,
  ) {}

  create(input: Route, actor: Actor): Promise<RouteRecord> {
    return this.unitOfWork.run(async (tx) => {
      await this.references.check(tx, input);
      const routeId = await this.routes.insert(tx, input);
      const data = { routeId, change: 'created', policyId: input.policyId };
      await this.journal.append(tx, { kind: 'route.changed', actor, data });
      return { ...input, id: routeId };
    });
  }
}
