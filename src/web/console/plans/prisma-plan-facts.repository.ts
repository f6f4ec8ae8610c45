import { Injectable } from '@nestjs/common';
import type { Tx } from '../../../kernel/unit-of-work.js';
import { prismaOf, sqlOf } from '../../../platform/prisma/prisma-tx.js';
import { type NamedThing, PlanFacts, type PlansAtWork } from './plan-facts.repository.js';

/** More would fill the page of one step. */
const MOST = 300;
const NAMED = { select: { id: true, name: true }, orderBy: [{ name: 'asc' }, { id: 'asc' }], take: MOST } as const;

@Injectable()
export class PrismaPlanFacts extends PlanFacts {
  async plansAtWork(tx: Tx): Promise<ReadonlyMap<string, PlansAtWork>> {
    const rows = await sqlOf(tx).query<PlansAtWork & { readonly id: string }>`
      SELECT p.id, count(*)::int AS all, (count(*) FILTER (WHERE r.policy_version < p.version))::int AS older
        FROM run r JOIN policy p ON p.id = r.policy_id
       WHERE r.state = 'running'
       GROUP BY p.id`;
    return new Map(rows.map(({ id, all, older }) => [id, { all, older }]));
  }

  rotas(tx: Tx): Promise<readonly NamedThing[]> {
    return prismaOf(tx).rota.findMany({ ...NAMED, orderBy: [...NAMED.orderBy] });
  }

  groups(tx: Tx): Promise<readonly NamedThing[]> {
    return prismaOf(tx).group.findMany({ ...NAMED, orderBy: [...NAMED.orderBy] });
  }

  policies(tx: Tx): Promise<readonly NamedThing[]> {
    return prismaOf(tx).policy.findMany({ ...NAMED, orderBy: [...NAMED.orderBy] });
  }
}
