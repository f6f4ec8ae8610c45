import { Injectable } from '@nestjs/common';
import { may } from '../../../access/permissions.js';
import type { Principal } from '../../../access/principal.js';
import { FacilityRegister, type FacilityEntry } from '../../../directory/facility-register.js';
import { facilityNamed, findFacilities } from '../../../directory/find-facility.js';
import { PlanIncidentService } from '../../../escalation/plan-incident.service.js';
import type { Policy } from '../../../escalation/policy.js';
import { ALERT_LEVELS } from '../../../incident/incident-values.js';
import { Clock } from '../../../kernel/clock.js';
import type { FormProblem } from '../marks/problems.js';
import { londonMoment } from './london-time.js';
import { orWords } from './step-words.js';
import type { TrialForm, TrialView } from './trial.view.js';

type Found = { readonly place: FacilityEntry } | { readonly problem: FormProblem };

/** Who would be paged, with a policy that is kept nowhere. Sends and keeps nothing. */
@Injectable()
export class TryPolicy {
  constructor(
    private readonly facilities: FacilityRegister,
    private readonly plans: PlanIncidentService,
    private readonly clock: Clock,
  ) {}

  async try(policy: Policy, form: TrialForm, caller: Principal): Promise<TrialView> {
    const found = await this.place(form.place, caller);
    if ('problem' in found) return { form, problem: found.problem, tried: null };
    const at = form.at === '' ? this.clock.now() : londonMoment(form.at);
    if (at === null)
      return {
        form,
        problem: { field: 'at', problem: 'When: a day and a time, like 21 November 2026, 02:30.' },
        tried: null,
      };
    const level = ALERT_LEVELS.find((each) => each === form.level);
    const plan = await this.plans.simulatePolicy(policy, { facilityCode: found.place.code, at, level });
    if (plan === null) throw new Error('One policy has one plan.');
    return { form, problem: null, tried: { plan, placeName: found.place.name, at } };
  }

  /** By code or name, where the caller may look. */
  async place(typed: string, caller: Principal): Promise<Found> {
    const problem = (text: string): Found => ({ problem: { field: 'place', problem: `Place: ${text}` } });
    if (typed === '') return problem('write its name or its code.');
    const all = await this.facilities.all();
    const place =
      (await this.facilities.find(typed.toUpperCase())) ??
      (await this.facilities.find(typed)) ??
      facilityNamed(all, typed);
    if (place === null) {
      const near = findFacilities(all, typed)
        .slice(0, 5)
        .map(({ name, code }) => `${name} (${code})`);
      return problem(
        near.length === 0 ? 'none of this name is in the list of places.' : `which one? ${orWords(near)}.`,
      );
    }
    return may(caller, 'plan.simulate', place.regionCode) ? { place } : problem('choose one in your own regions.');
  }
}
