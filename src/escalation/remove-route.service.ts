import { Injectable } from '@nestjs/common';
import { Journal } from '../journal/journal.js';
import type { Actor } from '../kernel/actor.js';
import { notFound } from '../kernel/app-error.js';
import { UnitOfWork } from '../kernel/unit-of-work.js';
import { assertFallbackStays } from './change-routes.js';
import { RouteBook } from './route-book.repository.js';

/** Throws AppError `not_found`, `fallback_required`. */
@Injectable()
export class RemoveRouteService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly routes: RouteBook,
    private readonly journal: Journal,
  ) {}

  remove(id: string, actor: Actor): Promise<void> {
    return this.unitOfWork.run(async (tx) => {
      const all = await this.routes.lockAll(tx);
      const present = all.find((route) => route.id === id);
      if (present === undefined) throw notFound('route');
      assertFallbackStays(
        all,
        all.filter((route) => route.id !== id),
      );
      await this.routes.remove(tx, present.id);
      const data = { routeId: present.id, change: 'removed' };
      await this.journal.append(tx, { kind: 'route.changed', actor, data });
    });
  }
}
