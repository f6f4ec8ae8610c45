import { Injectable } from '@nestjs/common';
import { CreatePolicyService } from '../../escalation/create-policy.service.js';
import { CreateRouteService } from '../../escalation/create-route.service.js';
import type { PolicyStep, Target } from '../../escalation/policy.js';
import { PolicyBook } from '../../escalation/policy-book.repository.js';
import { RouteBook } from '../../escalation/route-book.repository.js';
import { SYSTEM } from '../../kernel/actor.js';
import type { GroupId, RotaId } from '../../kernel/ids.js';
import { UnitOfWork } from '../../kernel/unit-of-work.js';
import type { Named } from './sample-makers.service.js';
import { SAMPLE_POLICIES, type SamplePolicy } from './sample-plans.js';

/** Room for routes that somebody puts between. */
const STRIDE = 100;

/** The sample's policies, each with the route that leads to it. */
@Injectable()
export class SampleRules {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly policies: PolicyBook,
    private readonly routes: RouteBook,
    private readonly creatingPolicy: CreatePolicyService,
    private readonly creatingRoute: CreateRouteService,
  ) {}

  async add(groups: Named<GroupId>, rotas: Named<RotaId>): Promise<void> {
    const present = await this.unitOfWork.run((tx) => this.policies.list(tx, { after: null, limit: 500 }));
    const routes = await this.unitOfWork.run((tx) => this.routes.all(tx));
    const ids = new Map(present.map(({ name, id }) => [name, id]));
    for (const [index, policy] of SAMPLE_POLICIES.entries()) {
      const { name, repeat, when } = policy;
      const known = ids.get(name);
      const steps = stepsOf(policy, groups, rotas);
      const policyId = known ?? (await this.creatingPolicy.create({ name, repeat, steps }, SYSTEM)).id;
      if (routes.some((route) => route.policyId === policyId)) continue;
      const route = { position: (index + 1) * STRIDE, when, policyId, continue: false };
      await this.creatingRoute.create(route, SYSTEM);
    }
  }
}

function stepsOf({ steps }: SamplePolicy, groups: Named<GroupId>, rotas: Named<RotaId>): readonly PolicyStep[] {
  return steps.map(({ targets, ...step }) => ({
    ...step,
    targets: targets.flatMap((named): Target[] => {
      if ('target' in named) return [{ type: named.target }];
      if ('rota' in named) return targetOf('rota', rotas.get(named.rota));
      return targetOf('group', groups.get(named.group));
    }),
  }));
}

function targetOf(type: 'rota', id: RotaId | undefined): Target[];
function targetOf(type: 'group', id: GroupId | undefined): Target[];
function targetOf(type: 'rota' | 'group', id: RotaId | GroupId | undefined): Target[] {
  if (id === undefined) throw new Error(`The sample names a ${type} that it does not have.`);
  return type === 'rota' ? [{ type, id: id as RotaId }] : [{ type, id: id as GroupId }];
}
