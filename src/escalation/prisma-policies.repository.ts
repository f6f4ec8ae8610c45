import { Injectable } from '@nestjs/common';
import type { PolicyId } from '../kernel/ids.js';
import type { Tx } from '../kernel/unit-of-work.js';
import type { Policy as PolicyRow, Route as RouteRow } from '../platform/prisma/generated/client.js';
import { sqlOf } from '../platform/prisma/prisma-tx.js';
import { Policies, type StoredPolicy } from './policies.repository.js';
import type { PolicyStep } from './policy.js';
import type { Route, RouteWhen } from './route.js';

@Injectable()
export class PrismaPolicies extends Policies {
  async routes(tx: Tx): Promise<readonly Route[]> {
    const rows = await sqlOf(tx).query<RouteRow>`SELECT * FROM route ORDER BY position, id`;
    return rows.map((row) => ({
      position: row.position,
      when: row.when as unknown as RouteWhen,
      policyId: row.policyId as PolicyId,
      continue: row.continue,
    }));
  }

  async find(tx: Tx, ids: readonly PolicyId[]): Promise<readonly StoredPolicy[]> {
    const rows = await sqlOf(tx).query<PolicyRow>`SELECT * FROM policy WHERE id = ANY(${[...ids]}::uuid[])`;
    const byId = new Map(rows.map((row) => [row.id, toPolicy(row)]));
    return ids.flatMap((id) => byId.get(id) ?? []);
  }
}

export function toPolicy(row: PolicyRow): StoredPolicy {
  const { lastStepSeconds, reminderSeconds } = row;
  return {
    id: row.id as PolicyId,
    name: row.name,
    repeat: row.repeat,
    steps: row.steps as unknown as readonly PolicyStep[],
    version: row.version,
    ...(lastStepSeconds === null ? {} : { lastStepSeconds }),
    ...(reminderSeconds === null ? {} : { reminderSeconds }),
  };
}
