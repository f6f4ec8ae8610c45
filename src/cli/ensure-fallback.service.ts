import { Injectable } from '@nestjs/common';
import { triggersWithoutFallback } from '../escalation/match-route.js';
import type { Policy } from '../escalation/policy.js';
import { PolicyBook } from '../escalation/policy-book.repository.js';
import type { RouteRecord } from '../escalation/route-book.repository.js';
import { RouteBook } from '../escalation/route-book.repository.js';
import type { Trigger } from '../escalation/route.js';
import { Journal } from '../journal/journal.js';
import { SYSTEM } from '../kernel/actor.js';
import type { PolicyId } from '../kernel/ids.js';
import { type Tx, UnitOfWork } from '../kernel/unit-of-work.js';

/** Seconds. */
const MINUTES = 60;

/**
 * Who looks at a report, and who helps somebody on the way. All of them are asked again every 15 minutes; where nobody
 * answers within 10, those in their quiet hours are woken, too.
 */
const COORDINATORS: Policy = {
  name: 'Coordinators',
  repeat: 2,
  steps: [
    { delaySeconds: 0, targets: [{ type: 'coordinators' }] },
    { delaySeconds: 10 * MINUTES, targets: [{ type: 'coordinators' }], ignoresQuietHours: true },
  ],
  lastStepSeconds: 5 * MINUTES,
};

/** Who is asked after a release, where nobody has planned anything else. */
const EVERYBODY: Policy = {
  name: 'Region, then neighbours, then everybody',
  repeat: 0,
  steps: [
    { delaySeconds: 0, targets: [{ type: 'region' }], quorum: { any: 2 } },
    { delaySeconds: 30 * MINUTES, targets: [{ type: 'neighbours' }], quorum: { any: 2 } },
    { delaySeconds: 30 * MINUTES, targets: [{ type: 'national' }], quorum: { any: 2 } },
  ],
};

const POLICY_OF: Readonly<Record<Trigger, Policy>> = {
  reported: COORDINATORS,
  needs_help: COORDINATORS,
  verified: EVERYBODY,
};

/** Behind all routes that people make, so that theirs are looked at first. */
const LAST_POSITION = 900_000;

/**
 * Each trigger has a last route that fits everything: whatever happens wherever, somebody is asked. What is there
 * already, by whoever's hand, stays as it is.
 */
@Injectable()
export class EnsureFallbackService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly policies: PolicyBook,
    private readonly routes: RouteBook,
    private readonly journal: Journal,
  ) {}

  async ensure(): Promise<void> {
    await this.unitOfWork.run(async (tx) => {
      const without = triggersWithoutFallback(await this.routes.all(tx));
      if (without.length > 0) await this.add(tx, await this.routes.lockAll(tx));
    });
  }

  private async add(tx: Tx, present: readonly RouteRecord[]): Promise<void> {
    const made = new Map<Policy, PolicyId>();
    let position = Math.max(LAST_POSITION, ...present.map((route) => route.position + 1));
    for (const trigger of triggersWithoutFallback(present)) {
      const policy = POLICY_OF[trigger];
      const policyId = made.get(policy) ?? (await this.addPolicy(tx, policy));
      made.set(policy, policyId);
      const routeId = await this.routes.insert(tx, { position, when: { trigger }, policyId, continue: false });
      const data = { routeId, change: 'created', policyId };
      await this.journal.append(tx, { kind: 'route.changed', actor: SYSTEM, data });
      position += 1;
    }
  }

  private async addPolicy(tx: Tx, policy: Policy): Promise<PolicyId> {
    const policyId = await this.policies.insert(tx, policy, SYSTEM);
    const data = { policyId, change: 'created', version: 1 };
    await this.journal.append(tx, { kind: 'policy.changed', actor: SYSTEM, data });
    return policyId;
  }
}
