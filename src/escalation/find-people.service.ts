import { Injectable } from '@nestjs/common';
import { DAY, plus } from '../kernel/clock.js';
import type { Tx } from '../kernel/unit-of-work.js';
import type { PageablePerson } from '../directory/person.js';
import type { Policy } from './policy.js';
import { type FoundPerson, ResolveTargets } from './resolve-targets.service.js';
import { Runs } from './runs.repository.js';
import type { RunAlert } from './standing.js';
import { askedBefore, type ExclusionReason, whyNotAsked } from './why-not-asked.js';

export interface FoundPeople {
  readonly ask: readonly FoundPerson[];
  readonly leaveOut: readonly { readonly person: PageablePerson; readonly reason: ExclusionReason }[];
}

/** Where it happened, as far as that is known. */
export interface Place {
  readonly regionCode: string | null;
  readonly facilityCode: string | null;
}

/** Whom a step of a policy asks and whom it leaves out, and why. For the run, its plan and a simulation alike. */
@Injectable()
export class FindPeople {
  constructor(
    private readonly targets: ResolveTargets,
    private readonly runs: Runs,
  ) {}

  async find(
    tx: Tx,
    start: { readonly policy: Policy; readonly step: number; readonly round: number },
    place: Place,
    before: readonly RunAlert[],
    at: Date,
  ): Promise<FoundPeople> {
    const step = start.policy.steps[start.step - 1];
    if (step === undefined) return { ask: [], leaveOut: [] };
    const people = await this.targets.resolve(tx, step.targets, place.regionCode, at);
    const limited = people.filter((person) => person.maxAlertsPerWeek !== null).map((person) => person.id);
    const asked = limited.length === 0 ? new Map() : await this.runs.askedSince(tx, limited, plus(at, -7 * DAY));
    const context = { now: at, step, facilityCode: place.facilityCode, before: askedBefore(before, start.round) };
    const judged = people.map((person) => ({
      person,
      reason: whyNotAsked(person, { ...context, alertsInSevenDays: Number(asked.get(person.id) ?? 0) }),
    }));
    return {
      ask: judged.filter(({ reason }) => reason === null).map(({ person }) => person),
      leaveOut: judged.flatMap(({ person, reason }) => (reason === null ? [] : [{ person, reason }])),
    };
  }
}
