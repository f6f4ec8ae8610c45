import { Injectable } from '@nestjs/common';
import { may } from '../../../access/permissions.js';
import type { Principal } from '../../../access/principal.js';
import { explainRoutes, hiddenBy } from '../../../escalation/explain-routes.js';
import { matchRoutes } from '../../../escalation/match-route.js';
import { RouteBook, type RouteRecord } from '../../../escalation/route-book.repository.js';
import { type RoutedEvent, TRIGGERS } from '../../../escalation/route.js';
import { ALERT_LEVELS } from '../../../incident/incident-values.js';
import { Clock } from '../../../kernel/clock.js';
import { UnitOfWork } from '../../../kernel/unit-of-work.js';
import type { TypedForm } from '../../../platform/http/zod-form.js';
import { typedText } from '../marks/fields.js';
import type { FormProblem } from '../marks/problems.js';
import type { NameOf } from '../words/entry-data.js';
import { fateWords } from './explain-words.js';
import { PlanNames } from './plan-names.service.js';
import { codesOf, whenWords } from './route-words.js';
import type { RoutesView, RouteTrial } from './routes.view.js';
import { TryPolicy } from './try-policy.service.js';

const SHOWN = 50;
const NOT_TRIED: RouteTrial = { typed: {}, problem: null, tried: null };

interface Wanted {
  readonly page: number;
  readonly problems?: readonly FormProblem[];
  readonly trial?: TypedForm;
}

/** The routes as a page shows them, and what becomes of an event. */
@Injectable()
export class ReadRoutes {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly routes: RouteBook,
    private readonly names: PlanNames,
    private readonly places: TryPolicy,
    private readonly clock: Clock,
  ) {}

  async view({ page, problems = [], trial }: Wanted, caller: Principal): Promise<RoutesView> {
    const all = await this.unitOfWork.run((tx) => this.routes.all(tx));
    const nameOf = await this.names.of(
      all.flatMap(({ when, policyId }) => [...codesOf(when), policyId]),
      caller,
    );
    const pages = Math.max(1, Math.ceil(all.length / SHOWN));
    const at = (Math.min(page, pages) - 1) * SHOWN;
    const hidden = hiddenBy(all);
    return {
      now: this.clock.now(),
      lines: all.slice(at, at + SHOWN).map((route, index) => ({
        ...{ id: route.id, number: at + index + 1, words: whenWords(route.when, nameOf), goesOn: route.continue },
        policy: policyOf(route.policyId, nameOf),
        hiddenBy: numberOf(hidden[at + index] ?? null),
      })),
      was: all.slice(Math.max(0, at - 1), at + SHOWN + 1).map(({ id }) => id),
      ...{ page: Math.min(page, pages), pages, problems, mayChange: may(caller, 'route.change') },
      trial: trial === undefined ? NOT_TRIED : await this.try(all, trial, nameOf, caller),
    };
  }

  private async try(
    all: readonly RouteRecord[],
    typed: TypedForm,
    nameOf: NameOf,
    caller: Principal,
  ): Promise<RouteTrial> {
    const text = typedText(typed, 'place').trim();
    const found = text === '' ? null : await this.places.place(text, caller);
    if (found !== null && 'problem' in found) return { typed, problem: found.problem, tried: null };
    const event = eventOf(typed, found?.place ?? null);
    const lines = explainRoutes(all, event).flatMap(({ route, fate, misses }, index) =>
      misses.includes('trigger') || route.when.trigger !== event.trigger
        ? []
        : [
            {
              ...{ number: index + 1, words: whenWords(route.when, nameOf), fits: fate === 'fits' },
              why: fateWords({ fate, misses }, route.continue),
            },
          ],
    );
    const policies = matchRoutes(all, event).policyIds.map((id) => policyOf(id, nameOf));
    return { typed, problem: null, tried: { lines, policies } };
  }
}

function eventOf(
  typed: TypedForm,
  place: { readonly code: string; readonly regionCode: string; readonly setting: string } | null,
): RoutedEvent {
  const one = <Word extends string>(words: readonly Word[], name: string): Word | null =>
    words.find((word) => word === typedText(typed, name)) ?? null;
  const trigger = one(TRIGGERS, 'trigger') ?? 'verified';
  const level = one(ALERT_LEVELS, 'level') ?? 'region_verified';
  return {
    trigger,
    ...{ regionCode: place?.regionCode ?? null, setting: place?.setting ?? null, facilityCode: place?.code ?? null },
    topics: [typed['topics'] ?? []].flat(),
    childrenAffected: typedText(typed, 'children') !== '',
    // What is no release has no level.
    level: trigger === 'verified' ? level : null,
  };
}

function policyOf(id: string, nameOf: NameOf) {
  return { id, name: nameOf(id) ?? 'a policy that is gone' };
}

const numberOf = (index: number | null): number | null => (index === null ? null : index + 1);
