import { Injectable } from '@nestjs/common';
import type { ResponderRole } from '../directory/responder-role.js';
import type { Policy } from '../escalation/policy.js';
import type { Answer } from '../escalation/standing.js';
import type { IncidentId, ResponderId } from '../kernel/ids.js';
import type { Tx } from '../kernel/unit-of-work.js';
import { prismaOf } from '../platform/prisma/prisma-tx.js';
import { type BriefFacts, type GivenAnswer, ReadBriefFacts } from './brief-facts.repository.js';

/** Runs that ask responders; the others ask coordinators. */
const ASKS_RESPONDERS = { trigger: 'verified' } as const;

@Injectable()
export class PrismaReadBriefFacts extends ReadBriefFacts {
  async of(tx: Tx, incidentId: IncidentId): Promise<BriefFacts> {
    const { setting } = await prismaOf(tx).incident.findUniqueOrThrow({
      where: { id: incidentId },
      select: { setting: true },
    });
    return { setting, answers: await this.answers(tx, incidentId), nextAskAt: await this.nextAskAt(tx, incidentId) };
  }

  private async answers(tx: Tx, incidentId: string): Promise<GivenAnswer[]> {
    const alerts = await prismaOf(tx).alert.findMany({
      where: { incidentId, answer: { not: null }, run: ASKS_RESPONDERS },
      select: { responderId: true, roles: true, answer: true, answeredAt: true },
      orderBy: { id: 'asc' },
    });
    const people = await prismaOf(tx).responder.findMany({
      where: { id: { in: alerts.map(({ responderId }) => responderId) }, status: { not: 'left' } },
      select: { id: true, name: true },
    });
    const names = new Map(people.map(({ id, name }) => [id, name]));
    return alerts.flatMap(({ responderId, roles, answer, answeredAt }) => {
      const name = names.get(responderId);
      if (name === undefined || answeredAt === null) return [];
      return [
        {
          responderId: responderId as ResponderId,
          name,
          roles: roles as ResponderRole[],
          answer: answer as Answer,
          at: answeredAt,
        },
      ];
    });
  }

  /** The last step of the last round waits as well, but after it nobody is left to ask. */
  private async nextAskAt(tx: Tx, incidentId: string): Promise<Date | null> {
    const runs = await prismaOf(tx).run.findMany({
      where: { incidentId, ...ASKS_RESPONDERS, state: 'running', nextStepAt: { not: null } },
      select: { snapshot: true, step: true, round: true, nextStepAt: true },
      orderBy: { nextStepAt: 'asc' },
    });
    const next = runs.find(({ snapshot, step, round }) => {
      const { steps, repeat } = snapshot as unknown as Policy;
      return step < steps.length || round <= repeat;
    });
    return next?.nextStepAt ?? null;
  }
}
