import { Injectable } from '@nestjs/common';
import type { IncidentId } from '../../kernel/ids.js';
import type { Tx } from '../../kernel/unit-of-work.js';
import { Sealing } from '../../platform/crypto/sealing.js';
import { Prisma } from '../../platform/prisma/generated/client.js';
import { prismaOf, sqlOf } from '../../platform/prisma/prisma-tx.js';
import type { NokStatus, VerificationStatus } from '../incident-values.js';
import { openedTask } from './prisma-opened-task.js';
import { CHILD_KEY, type TaskTry } from './task.js';
import { type Colleague, type TaskQuery, TaskLists } from './task-lists.repository.js';
import type { ListedTask } from './task-view.js';

const SHOWN = {
  incident: {
    select: {
      ...{ id: true, ref: true, regionCode: true, setting: true, facilityCode: true },
      ...{ verificationStatus: true, nokStatus: true },
    },
  },
} as const satisfies Prisma.TaskInclude;
type Row = Prisma.TaskGetPayload<{ include: typeof SHOWN }>;

/** By when they are due, those without a time last. */
const IN_TIME: Prisma.TaskOrderByWithRelationInput[] = [{ dueAt: { sort: 'asc', nulls: 'last' } }, { id: 'asc' }];

type TryRow = Omit<TaskTry, 'said'> & { readonly saidSealed: string | null };

@Injectable()
export class PrismaTaskLists extends TaskLists {
  constructor(private readonly sealing: Sealing) {
    super();
  }

  async list(tx: Tx, query: TaskQuery): Promise<readonly ListedTask[]> {
    const where = { AND: [...filters(query), ...mine(query.regionCodes), ...beyond(query.after)] };
    const rows = await prismaOf(tx).task.findMany({ where, orderBy: IN_TIME, take: query.limit, include: SHOWN });
    return rows.map((row) => this.listed(row));
  }

  async dueOf(tx: Tx, incidentIds: readonly string[], by: Date): Promise<readonly ListedTask[]> {
    if (incidentIds.length === 0) return [];
    const due = { OR: [{ dueAt: { lte: by } }, { key: CHILD_KEY }] };
    const where = { incidentId: { in: [...incidentIds] }, status: 'open', ...due };
    const rows = await prismaOf(tx).task.findMany({ where, orderBy: IN_TIME, include: SHOWN });
    return rows.map((row) => this.listed(row));
  }

  async ofIncident(tx: Tx, incidentId: IncidentId): Promise<readonly ListedTask[]> {
    const rows = await prismaOf(tx).task.findMany({ where: { incidentId }, orderBy: IN_TIME, include: SHOWN });
    return rows.map((row) => this.listed(row));
  }

  async find(tx: Tx, id: string): Promise<ListedTask | null> {
    const row = await prismaOf(tx).task.findUnique({ where: { id }, include: SHOWN });
    return row === null ? null : this.listed(row);
  }

  colleagues(tx: Tx, regionCode: string | null): Promise<readonly Colleague[]> {
    return sqlOf(tx).query<Colleague>`
      SELECT id, name FROM "user" WHERE status = 'active' AND role IN ('admin', 'coordinator')
         AND (cardinality(region_codes) = 0 OR ${regionCode}::text IS NULL OR ${regionCode}::text = ANY(region_codes))
       ORDER BY name, id`;
  }

  async triesOf(tx: Tx, taskIds: readonly string[]): Promise<readonly TaskTry[]> {
    if (taskIds.length === 0) return [];
    const rows = await sqlOf(tx).query<TryRow>`
      SELECT id, task_id, answered, said_sealed, by_id, at FROM task_try
       WHERE task_id = ANY(${[...taskIds]}::uuid[]) ORDER BY at, id`;
    return rows.map(({ saidSealed, ...row }) => ({
      ...row,
      said: saidSealed === null ? null : this.sealing.open({ field: 'task_try.said', id: row.id }, saidSealed),
    }));
  }

  private listed({ incident, ...row }: Row): ListedTask {
    return {
      task: openedTask(row, this.sealing),
      incident: {
        ...incident,
        id: incident.id as IncidentId,
        verificationStatus: incident.verificationStatus as VerificationStatus,
        nokStatus: incident.nokStatus as NokStatus,
      },
    };
  }
}

function filters({ incident, status, assigneeId, dueBy }: TaskQuery): Prisma.TaskWhereInput[] {
  return [
    ...(incident === undefined ? [] : [{ incident: { ref: incident } }]),
    ...(status === undefined ? [] : [{ status }]),
    ...(assigneeId === undefined ? [] : [{ assigneeId }]),
    ...(dueBy === undefined ? [] : [{ dueAt: { lte: dueBy } }]),
  ];
}

function mine(regionCodes: readonly string[]): Prisma.TaskWhereInput[] {
  if (regionCodes.length === 0) return [];
  return [{ incident: { OR: [{ regionCode: { in: [...regionCodes] } }, { regionCode: null }] } }];
}

function beyond(after: TaskQuery['after']): Prisma.TaskWhereInput[] {
  if (after === null) return [];
  const { dueAt, id } = after;
  if (dueAt === null) return [{ dueAt: null, id: { gt: id } }];
  return [{ OR: [{ dueAt: { gt: dueAt } }, { dueAt, id: { gt: id } }, { dueAt: null }] }];
}
