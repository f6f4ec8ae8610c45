import { Injectable } from '@nestjs/common';
import { IdSource, type PolicyId, type RouteId } from '../kernel/ids.js';
import type { Tx } from '../kernel/unit-of-work.js';
import { unknownReference } from '../directory/unknown-reference.js';
import { Prisma } from '../platform/prisma/generated/client.js';
import { prismaOf, sqlOf } from '../platform/prisma/prisma-tx.js';
import { RouteBook, type RouteRecord } from './route-book.repository.js';
import type { Route, RouteWhen } from './route.js';

const REFERENCE_VIOLATED = 'P2003';

@Injectable()
export class PrismaRouteBook extends RouteBook {
  constructor(private readonly ids: IdSource) {
    super();
  }

  async all(tx: Tx): Promise<readonly RouteRecord[]> {
    const rows = await prismaOf(tx).route.findMany({ orderBy: [{ position: 'asc' }, { id: 'asc' }] });
    return rows.map((row) => ({
      id: row.id as RouteId,
      position: row.position,
      when: row.when as unknown as RouteWhen,
      policyId: row.policyId as PolicyId,
      continue: row.continue,
    }));
  }

  async lockAll(tx: Tx): Promise<readonly RouteRecord[]> {
    await sqlOf(tx).execute`LOCK TABLE route IN SHARE ROW EXCLUSIVE MODE`;
    return this.all(tx);
  }

  async insert(tx: Tx, route: Route): Promise<RouteId> {
    const id = this.ids.next<'route'>();
    await withPolicy(() => prismaOf(tx).route.create({ data: { id, ...toColumns(route) } }));
    return id;
  }

  async change(tx: Tx, id: RouteId, route: Route): Promise<void> {
    await withPolicy(() => prismaOf(tx).route.update({ where: { id }, data: toColumns(route) }));
  }

  async remove(tx: Tx, id: RouteId): Promise<void> {
    await prismaOf(tx).route.delete({ where: { id } });
  }
}

async function withPolicy(write: () => Promise<unknown>): Promise<void> {
  try {
    await write();
  } catch (error) {
    if (!(error instanceof Prisma.PrismaClientKnownRequestError) || error.code !== REFERENCE_VIOLATED) throw error;
    throw unknownReference([{ field: 'policyId', problem: 'There is no policy with this id.' }]);
  }
}

function toColumns({ position, when, policyId, continue: goOn }: Route) {
  return { position, policyId, continue: goOn, when: when as unknown as Prisma.InputJsonObject };
}
