import { Injectable } from '@nestjs/common';
import type { Principal } from '../../../access/principal.js';
import { FacilityRegister } from '../../../directory/facility-register.js';
import { fitsEverything } from '../../../escalation/match-route.js';
import { RouteBook } from '../../../escalation/route-book.repository.js';
import { notFound } from '../../../kernel/app-error.js';
import { UnitOfWork } from '../../../kernel/unit-of-work.js';
import type { TypedForm } from '../../../platform/http/zod-form.js';
import { PlanFacts } from './plan-facts.repository.js';
import { PlanNames } from './plan-names.service.js';
import type { RouteEditView } from './route-edit.page.js';
import { type RouteReading, routeOf, typedRoute } from './route-form.js';
import { codesOf } from './route-words.js';

/** The form of one route. */
@Injectable()
export class ReadRouteEdit {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly routes: RouteBook,
    private readonly facts: PlanFacts,
    private readonly names: PlanNames,
    private readonly facilities: FacilityRegister,
  ) {}

  /** `typed` absent: as it is kept. Throws AppError `not_found`. */
  async view(id: string | null, caller: Principal, typed?: TypedForm): Promise<RouteEditView> {
    const [all, policies] = await this.unitOfWork.run(async (tx) =>
      Promise.all([this.routes.all(tx), this.facts.policies(tx)]),
    );
    const options = policies.map((policy) => ({ value: policy.id, words: policy.name }));
    if (id === null) return { route: null, typed: typed ?? {}, problems: [], policies: options };
    const index = all.findIndex((route) => route.id === id);
    const route = all[index];
    if (route === undefined) throw notFound('route');
    const alike = all.filter(({ when }) => when.trigger === route.when.trigger && fitsEverything(when));
    const nameOf = await this.names.of(codesOf(route.when), caller);
    const isLast = alike.length === 1 && alike[0] === route;
    const kept = { id, number: index + 1, isLast };
    return { route: kept, typed: typed ?? typedRoute(route, nameOf), problems: [], policies: options };
  }

  async read(typed: TypedForm): Promise<RouteReading> {
    return routeOf(typed, await this.facilities.all());
  }
}
