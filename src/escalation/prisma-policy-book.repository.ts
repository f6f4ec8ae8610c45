import { Injectable } from '@nestjs/common';
import { type Actor, actorText } from '../kernel/actor.js';
import { conflict } from '../kernel/app-error.js';
import { Clock } from '../kernel/clock.js';
import { IdSource, type PolicyId } from '../kernel/ids.js';
import type { Tx } from '../kernel/unit-of-work.js';
import { Prisma, type Policy as PolicyRow } from '../platform/prisma/generated/client.js';
import { prismaOf, sqlOf } from '../platform/prisma/prisma-tx.js';
import { definitionOf, type Policy } from './policy.js';
import { PolicyBook, type PolicyRecord, type PolicyVersion } from './policy-book.repository.js';
import { toPolicy } from './prisma-policies.repository.js';

const REFERENCE_VIOLATED = 'P2003';

@Injectable()
export class PrismaPolicyBook extends PolicyBook {
  constructor(
    private readonly ids: IdSource,
    private readonly clock: Clock,
  ) {
    super();
  }

  async list(
    tx: Tx,
    { after, limit }: { readonly after: string | null; readonly limit: number },
  ): Promise<readonly PolicyRecord[]> {
    const rows = await prismaOf(tx).policy.findMany({
      ...(after === null ? {} : { where: { id: { gt: after } } }),
      orderBy: { id: 'asc' },
      take: limit,
    });
    return rows.map(toRecord);
  }

  async byId(tx: Tx, id: string): Promise<PolicyRecord | null> {
    const row = await prismaOf(tx).policy.findUnique({ where: { id } });
    return row === null ? null : toRecord(row);
  }

  async lock(tx: Tx, id: string): Promise<PolicyRecord | null> {
    await sqlOf(tx).execute`SELECT id FROM policy WHERE id = ${id}::uuid FOR UPDATE`;
    return this.byId(tx, id);
  }

  async insert(tx: Tx, policy: Policy, by: Actor): Promise<PolicyId> {
    const id = this.ids.next<'policy'>();
    const now = this.clock.now();
    await prismaOf(tx).policy.create({ data: { id, createdAt: now, updatedAt: now, ...toColumns(policy) } });
    await keep(tx, id, actorText(by));
    return id;
  }

  async change(tx: Tx, id: PolicyId, policy: Policy, by: Actor): Promise<void> {
    // One from before versions were kept is kept now.
    await keep(tx, id, null);
    await prismaOf(tx).policy.update({
      where: { id },
      data: { ...toColumns(policy), version: { increment: 1 }, updatedAt: this.clock.now() },
      select: { id: true },
    });
    await keep(tx, id, actorText(by));
  }

  async versions(tx: Tx, present: PolicyRecord): Promise<readonly PolicyVersion[]> {
    const rows = await prismaOf(tx).policyVersion.findMany({
      where: { policyId: present.id },
      orderBy: { number: 'desc' },
    });
    const kept = rows.map(({ number, definition, savedAt, savedBy }) => ({
      ...{ number, savedAt, savedBy },
      policy: definition as unknown as Policy,
    }));
    if (kept[0]?.number === present.version) return kept;
    const { version: number, updatedAt: savedAt } = present;
    return [{ number, savedAt, savedBy: null, policy: definitionOf(present) }, ...kept];
  }

  async remove(tx: Tx, id: PolicyId): Promise<void> {
    if ((await prismaOf(tx).route.count({ where: { policyId: id } })) > 0) throw inUse();
    try {
      await prismaOf(tx).policy.delete({ where: { id } });
    } catch (error) {
      if (error instanceof Prisma.PrismaClientKnownRequestError && error.code === REFERENCE_VIOLATED) throw inUse();
      throw error;
    }
  }

  async naming(tx: Tx, targetId: string): Promise<readonly string[]> {
    const rows = await sqlOf(tx).query<{ name: string }>`
      SELECT name FROM policy
       WHERE steps @> jsonb_build_array(jsonb_build_object('targets',
               jsonb_build_array(jsonb_build_object('id', ${targetId}::text))))
       ORDER BY name`;
    return rows.map(({ name }) => name);
  }
}

/** As it is now; one that is kept stays as it is. */
async function keep(tx: Tx, id: PolicyId, by: string | null): Promise<void> {
  await sqlOf(tx).execute`
    INSERT INTO policy_version (policy_id, number, saved_at, saved_by, definition)
    SELECT id, version, updated_at, ${by}::text,
           jsonb_strip_nulls(jsonb_build_object('lastStepSeconds', last_step_seconds, 'reminderSeconds', reminder_seconds))
             || jsonb_build_object('name', name, 'repeat', repeat, 'steps', steps)
      FROM policy WHERE id = ${id}::uuid
        ON CONFLICT DO NOTHING`;
}

function inUse() {
  return conflict('policy_in_use', 'A route leads to this policy. Let the route lead to another one first.');
}

function toColumns({ name, repeat, steps, lastStepSeconds, reminderSeconds }: Policy) {
  return {
    name,
    repeat,
    steps: steps as unknown as Prisma.InputJsonArray,
    lastStepSeconds: lastStepSeconds ?? null,
    reminderSeconds: reminderSeconds ?? null,
  };
}

function toRecord(row: PolicyRow): PolicyRecord {
  return { ...toPolicy(row), createdAt: row.createdAt, updatedAt: row.updatedAt };
}
