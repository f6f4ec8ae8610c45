import { Injectable } from '@nestjs/common';
import { may } from '../../../access/permissions.js';
import type { Principal } from '../../../access/principal.js';
import { PolicyBook, type PolicyRecord } from '../../../escalation/policy-book.repository.js';
import { RouteBook, type RouteRecord } from '../../../escalation/route-book.repository.js';
import { Clock } from '../../../kernel/clock.js';
import { notFound } from '../../../kernel/app-error.js';
import { type Tx, UnitOfWork } from '../../../kernel/unit-of-work.js';
import { PlanFacts } from './plan-facts.repository.js';
import { PlanNames } from './plan-names.service.js';
import type { PoliciesView } from './policies.page.js';
import type { RouteToPolicy } from './policy-parts.js';
import { policySentence } from './policy-words.js';
import { codesOf, whenWords } from './route-words.js';

const SHOWN = 50;

/** A policy, and what is around it. */
export interface KeptPolicy {
  readonly record: PolicyRecord;
  readonly routes: readonly RouteToPolicy[];
  readonly runs: number;
  readonly olderRuns: number;
}

/** Policies as pages show them. */
@Injectable()
export class ReadPolicies {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly policies: PolicyBook,
    private readonly routes: RouteBook,
    private readonly facts: PlanFacts,
    private readonly names: PlanNames,
    private readonly clock: Clock,
  ) {}

  async list(after: string | null, caller: Principal): Promise<PoliciesView> {
    const [found, routes, atWork] = await this.unitOfWork.run(async (tx) =>
      Promise.all([
        this.policies.list(tx, { after, limit: SHOWN + 1 }),
        this.routes.all(tx),
        this.facts.plansAtWork(tx),
      ]),
    );
    const shown = found.slice(0, SHOWN);
    const nameOf = await this.names.ofPolicies(shown, caller);
    const wordsOf = await this.routesOf(routes, caller);
    const rows = shown.map((policy) => ({
      ...{ id: policy.id, name: policy.name, sentence: policySentence(policy, nameOf) },
      routes: wordsOf(policy.id),
      olderRuns: atWork.get(policy.id)?.older ?? 0,
    }));
    const next = found.length > SHOWN ? (shown.at(-1)?.id ?? null) : null;
    return { now: this.clock.now(), rows, next, mayChange: may(caller, 'policy.change') };
  }

  /** Throws AppError `not_found`. */
  async one(id: string, caller: Principal): Promise<KeptPolicy> {
    const [record, routes, atWork] = await this.unitOfWork.run(async (tx) =>
      Promise.all([this.find(tx, id), this.routes.all(tx), this.facts.plansAtWork(tx)]),
    );
    const runs = atWork.get(id) ?? { all: 0, older: 0 };
    return { record, routes: (await this.routesOf(routes, caller))(id), runs: runs.all, olderRuns: runs.older };
  }

  async versions(id: string) {
    return this.unitOfWork.run(async (tx) => {
      const record = await this.find(tx, id);
      return { record, versions: await this.policies.versions(tx, record) };
    });
  }

  private async find(tx: Tx, id: string): Promise<PolicyRecord> {
    const record = await this.policies.byId(tx, id);
    if (record === null) throw notFound('policy');
    return record;
  }

  private async routesOf(routes: readonly RouteRecord[], caller: Principal) {
    const nameOf = await this.names.of(
      routes.flatMap(({ when }) => codesOf(when)),
      caller,
    );
    return (policyId: string): readonly RouteToPolicy[] =>
      routes.flatMap((route, index) =>
        route.policyId === policyId ? [{ number: index + 1, words: lowered(whenWords(route.when, nameOf)) }] : [],
      );
  }
}

const lowered = (words: string): string => words.replace(/^./u, (letter) => letter.toLowerCase());
