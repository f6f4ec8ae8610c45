import { randomUUID } from 'node:crypto';
import { describe, expect, it } from '@jest/globals';
import { REGIONS } from '../../src/directory/region-register.js';
import { type Enough } from '../../src/escalation/enough.js';
import { EnoughTonight } from '../../src/escalation/enough-tonight.service.js';
import { FindPeople } from '../../src/escalation/find-people.service.js';
import { matchRoutes } from '../../src/escalation/match-route.js';
import { Policies } from '../../src/escalation/policies.repository.js';
import { quorumOf } from '../../src/escalation/policy.js';
import { checkQuorum } from '../../src/escalation/quorum.js';
import { DAY, HOUR, plus } from '../../src/kernel/clock.js';
import type { ResponderRole } from '../../src/directory/responder-role.js';
import type { Tx } from '../../src/kernel/unit-of-work.js';
import { UnitOfWork } from '../../src/kernel/unit-of-work.js';
import { aMixedNetwork } from '../support/a-network.js';
import type { Story } from '../support/story.js';
import type { TestVigil } from '../support/vigil.js';
import { withStory } from '../support/with-story.js';

const REGION_CODES = REGIONS.map(({ code }) => code);

describe('what the network knows of itself', () => {
  let vigil: TestVigil;
  let story: Story;
  withStory((v, s) => {
    vigil = v;
    story = s;
  });

  /** As a run would do it: step by step, person by person. */
  async function stepByStep(tx: Tx, regionCode: string, at: Date): Promise<Enough | null> {
    const policies = vigil.app.get(Policies, { strict: false });
    const where = { regionCode, setting: 'prison', facilityCode: null, topics: [], childrenAffected: false };
    const match = matchRoutes(await policies.routes(tx), { trigger: 'verified', level: 'region_verified', ...where });
    const all: Enough[] = [];
    for (const policy of await policies.find(tx, match.policyIds)) {
      const asked = new Map<string, readonly ResponderRole[]>();
      for (const step of policy.steps.keys()) {
        const asking = { policy, step: step + 1, round: 1, place: { regionCode, facilityCode: null }, before: [] };
        const { ask } = await vigil.app.get(FindPeople, { strict: false }).find(tx, asking, at);
        for (const { id, roles } of ask) asked.set(id, roles as readonly ResponderRole[]);
        const coming = [...asked.values()].map(
          (roles) => ({ status: 'answered', answer: 'attending', roles }) as const,
        );
        const { met, missing } = checkQuorum(quorumOf(policy, step + 1), coming);
        const places = Object.values(missing.roles).reduce((sum, count) => sum + count, 0);
        const enough = { asked: asked.size, missing: Math.max(missing.any ?? 0, places) };
        if (met || step === policy.steps.length - 1) all.push(enough);
        if (met) break;
      }
    }
    return all.sort((one, two) => two.missing - one.missing)[0] ?? null;
  }

  it('whom plans would find tonight is the same as if each were run', async () => {
    const now = vigil.clock.now();
    await aMixedNetwork(story.scene, vigil.prisma, now);
    const limited = await vigil.prisma.responder.findMany({ where: { maxAlertsPerWeek: { not: null } } });
    const ref = await story.report('LEI');
    await vigil.settle();
    const { id: incidentId } = await vigil.prisma.incident.findUniqueOrThrow({ where: { ref } });
    const run = await vigil.prisma.run.findFirstOrThrow({ where: { incidentId } });
    await story.scene.coordinator('Nadia', ['wales']);
    await story.scene.coordinator('Efa');
    await vigil.prisma.alert.createMany({
      data: limited.map(({ id: responderId }, index) => ({
        ...{ id: randomUUID(), runId: run.id, incidentId, responderId, step: 1, round: 1, roles: ['local'] },
        status: index % 5 === 0 ? 'excluded' : 'waiting',
        createdAt: plus(now, -(index % 2 === 0 ? DAY : 8 * DAY)),
      })),
    });
    const found: (Enough | null)[] = [];
    for (const at of [now, plus(now, 12 * HOUR)]) {
      await vigil.app.get(UnitOfWork).run(async (tx) => {
        const quick = await vigil.app.get(EnoughTonight, { strict: false }).of(tx, REGION_CODES, at);
        for (const code of REGION_CODES) {
          expect([code, quick.get(code)]).toEqual([code, await stepByStep(tx, code, at)]);
          found.push(quick.get(code) ?? null);
        }
      });
    }
    expect(new Set(found.map((each) => each?.asked)).size).toBeGreaterThan(5);
    expect(found.some((each) => each?.missing === 0)).toBe(true);
  });
});
