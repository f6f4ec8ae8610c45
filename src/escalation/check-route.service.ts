import { Injectable } from '@nestjs/common';
import { FacilityRegister } from '../directory/facility-register.js';
import { findRegion } from '../directory/region-register.js';
import { unknownReference } from '../directory/unknown-reference.js';
import type { FieldProblem } from '../kernel/app-error.js';
import type { Tx } from '../kernel/unit-of-work.js';
import { PolicyBook } from './policy-book.repository.js';
import type { Route } from './route.js';

/** The policy, regions and places that a route names are there: one that names nothing would never fit. */
@Injectable()
export class CheckRouteService {
  constructor(
    private readonly policies: PolicyBook,
    private readonly facilities: FacilityRegister,
  ) {}

  /** Throws AppError `unknown_reference`. `at` is where the route stands in the request: `items.3.`, or nothing. */
  async check(tx: Tx, { policyId, when }: Route, at = ''): Promise<void> {
    const problems: FieldProblem[] = [];
    const missing = (field: string, what: string): void => {
      problems.push({ field: `${at}${field}`, problem: `There is no ${what}.` });
    };
    if ((await this.policies.byId(tx, policyId)) === null) missing('policyId', 'policy with this id');
    (when.regions ?? []).forEach((code, index) => {
      if (findRegion(code) === null) missing(`when.regions.${String(index)}`, 'region with this code');
    });
    for (const [index, code] of (when.facilities ?? []).entries()) {
      const field = `when.facilities.${String(index)}`;
      if ((await this.facilities.find(code)) === null) missing(field, 'place with this code in the register');
    }
    if (problems.length > 0) throw unknownReference(problems);
  }
}
