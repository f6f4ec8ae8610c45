import { Injectable } from '@nestjs/common';
import { Journal } from '../journal/journal.js';
import type { Actor } from '../kernel/actor.js';
import type { FieldProblem } from '../kernel/app-error.js';
import { type Tx, UnitOfWork } from '../kernel/unit-of-work.js';
import { unknownReference } from '../directory/unknown-reference.js';
import { assertFallbackStays } from './change-routes.js';
import { CheckRouteService } from './check-route.service.js';
import { RouteBook, type RouteRecord } from './route-book.repository.js';
import type { Route } from './route.js';

/** A route of the new list; with the id of a present one it takes its place. */
export interface WantedRoute extends Route {
  readonly id?: string | undefined;
}

/** Writes the whole list at once. Throws AppError `unknown_reference`, `fallback_required`. */
@Injectable()
export class ReplaceRoutesService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly routes: RouteBook,
    private readonly references: CheckRouteService,
    private readonly journal: Journal,
  ) {}

  replace(wanted: readonly WantedRoute[], actor: Actor): Promise<readonly RouteRecord[]> {
    return this.unitOfWork.run(async (tx) => {
      const before = await this.routes.lockAll(tx);
      refuseUnknownIds(before, wanted);
      for (const [index, route] of wanted.entries()) await this.references.check(tx, route, `items.${String(index)}.`);
      assertFallbackStays(before, wanted);
      await this.write(tx, before, wanted);
      const after = await this.routes.all(tx);
      const data = { change: 'replaced', routes: after.length, before: before.length };
      await this.journal.append(tx, { kind: 'route.changed', actor, data });
      return after;
    });
  }

  private async write(tx: Tx, before: readonly RouteRecord[], wanted: readonly WantedRoute[]): Promise<void> {
    for (const { id } of before) {
      const route = wanted.find((each) => each.id === id);
      if (route === undefined) await this.routes.remove(tx, id);
      else await this.routes.change(tx, id, route);
    }
    for (const route of wanted) if (route.id === undefined) await this.routes.insert(tx, route);
  }
}

function refuseUnknownIds(before: readonly RouteRecord[], wanted: readonly WantedRoute[]): void {
  const known = new Set<string>(before.map(({ id }) => id));
  const problems = wanted.flatMap(({ id }, index): FieldProblem[] => {
    if (id === undefined || known.delete(id)) return [];
    return [{ field: `items.${String(index)}.id`, problem: 'There is no other route with this id. Leave it out.' }];
  });
  if (problems.length > 0) throw unknownReference(problems);
}
