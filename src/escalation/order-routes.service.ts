import { Injectable } from '@nestjs/common';
import { Journal } from '../journal/journal.js';
import type { Actor } from '../kernel/actor.js';
import { conflict } from '../kernel/app-error.js';
import { UnitOfWork } from '../kernel/unit-of-work.js';
import { arranged, reordered } from './arrange-routes.js';
import { RouteBook } from './route-book.repository.js';

/** Which route is looked at first. */
@Injectable()
export class OrderRoutesService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly routes: RouteBook,
    private readonly journal: Journal,
  ) {}

  /**
   * @param was ids of routes that stand one behind the other, as somebody saw them; `wanted`: the same in the new order.
   * Throws AppError `routes_changed` when they no longer stand so.
   */
  order(was: readonly string[], wanted: readonly string[], actor: Actor): Promise<void> {
    return this.unitOfWork.run(async (tx) => {
      const all = await this.routes.lockAll(tx);
      const ids = reordered(
        all.map(({ id }) => id),
        was,
        wanted,
      );
      if (ids === null) {
        throw conflict(
          'routes_changed',
          'Somebody has changed the routes since you opened the list. Look at it again.',
        );
      }
      const positions = arranged(all.map(({ position }) => position));
      let changed = 0;
      for (const [index, id] of ids.entries()) {
        const route = all.find((each) => each.id === id);
        const position = positions[index];
        if (route === undefined || position === undefined || route.position === position) continue;
        await this.routes.change(tx, route.id, { ...route, position });
        changed += 1;
      }
      if (changed === 0) return;
      const data = { change: 'reordered', routes: all.length };
      await this.journal.append(tx, { kind: 'route.changed', actor, data });
    });
  }
}
