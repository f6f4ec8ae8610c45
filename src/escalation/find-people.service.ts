import { Injectable } from '@nestjs/common';
import { DAY, plus } from '../kernel/clock.js';
import type { Tx } from '../kernel/unit-of-work.js';
import type { PageablePerson } from '../directory/person.js';
import type { Policy } from './policy.js';
import { FindWebhooks } from './find-webhooks.service.js';
import type { NamedWebhook } from './told-webhook.js';
import { type FoundPerson, ResolveTargets } from './resolve-targets.service.js';
import type { AskOrLeaveOut } from './parts-of-step.js';
import type { UnaskedPerson } from './run.js';
import { Runs } from './runs.repository.js';
import type { RunAlert } from './standing.js';
import { askedBefore, type ExclusionReason, whyNotAsked } from './why-not-asked.js';

export interface FoundPeople {
  readonly ask: readonly FoundPerson[];
  readonly leaveOut: readonly { readonly person: PageablePerson; readonly reason: ExclusionReason }[];
  /** Named by the step; they are no people, and nobody waits for them. */
  readonly webhooks: readonly NamedWebhook[];
}

/** Where it happened, as far as that is known. */
export interface Place {
  readonly regionCode: string | null;
  readonly facilityCode: string | null;
}

/** The start of a step: where, and who was asked before it. */
export interface Asking {
  readonly policy: Policy;
  readonly step: number;
  readonly round: number;
  readonly place: Place;
  /** All alerts of the run. */
  readonly before: readonly RunAlert[];
  /** Those of any run that are only planned: in truth they would be among the alerts of the last seven days. */
  readonly planned?: readonly RunAlert[];
}

/** Whom a step of a policy asks and whom it leaves out, and why. For the run, its plan and a simulation alike. */
@Injectable()
export class FindPeople {
  constructor(
    private readonly targets: ResolveTargets,
    private readonly runs: Runs,
    private readonly webhooks: FindWebhooks,
  ) {}

  async find(tx: Tx, asking: Asking, at: Date): Promise<FoundPeople> {
    const { policy, place } = asking;
    const step = policy.steps[asking.step - 1];
    if (step === undefined) return { ask: [], leaveOut: [], webhooks: [] };
    const people = await this.targets.resolve(tx, step.targets, place.regionCode, at);
    const judged = await this.judge(tx, asking, people, at);
    return { ...judged, webhooks: await this.webhooks.find(tx, step.targets, place.regionCode) };
  }

  /** Of those whom the step has found before: who is asked now, as they are now. Who was left out then is left out. */
  async again(tx: Tx, asking: Asking, list: readonly UnaskedPerson[], at: Date): Promise<AskOrLeaveOut> {
    const ids = list.map(({ responderId }) => responderId);
    const people = new Map((await this.targets.people(tx, ids)).map((person) => [person.id, person]));
    const known = list.flatMap(({ responderId, reason }) => {
      const person = people.get(responderId);
      return person === undefined ? [] : [{ person, reason }];
    });
    const toAsk = known.filter(({ reason }) => reason === null).map(({ person }) => person);
    const { ask, leaveOut } = await this.judge(tx, asking, toAsk, at);
    const leftOut = known.flatMap(({ person, reason }) => (reason === null ? [] : [{ person, reason }]));
    return { ask, leaveOut: [...leaveOut, ...leftOut] };
  }

  private async judge(tx: Tx, asking: Asking, people: readonly FoundPerson[], at: Date): Promise<AskOrLeaveOut> {
    const step = asking.policy.steps[asking.step - 1];
    if (step === undefined) return { ask: [], leaveOut: [] };
    const asked = await this.alertsInSevenDays(tx, people, asking.planned ?? [], at);
    const before = askedBefore(asking.before, asking.round);
    const context = { now: at, step, facilityCode: asking.place.facilityCode, before };
    const judged = people.map((person) => ({
      person,
      reason: whyNotAsked(person, { ...context, alertsInSevenDays: asked(person) }),
    }));
    return {
      ask: judged.filter(({ reason }) => reason === null).map(({ person }) => person),
      leaveOut: judged.flatMap(({ person, reason }) => (reason === null ? [] : [{ person, reason }])),
    };
  }

  private async alertsInSevenDays(
    tx: Tx,
    people: readonly PageablePerson[],
    planned: readonly RunAlert[],
    at: Date,
  ): Promise<(person: PageablePerson) => number> {
    const since = plus(at, -7 * DAY);
    const limited = people.filter((person) => person.maxAlertsPerWeek !== null).map((person) => person.id);
    const asked = limited.length === 0 ? new Map() : await this.runs.askedSince(tx, limited, since);
    const counted = planned.filter(({ status, askedAt }) => status !== 'excluded' && askedAt >= since);
    return ({ id }) => Number(asked.get(id) ?? 0) + counted.filter(({ responderId }) => responderId === id).length;
  }
}
