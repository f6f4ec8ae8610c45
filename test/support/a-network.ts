import { randomUUID } from 'node:crypto';
import { REGIONS } from '../../src/directory/region-register.js';
import { RESPONDER_ROLES } from '../../src/directory/responder-role.js';
import { DAY, HOUR, plus } from '../../src/kernel/clock.js';
import { Prisma } from '../../src/platform/prisma/generated/client.js';
import type { PrismaService } from '../../src/platform/prisma/prisma.service.js';
import type { Scene } from './scene.js';

/** Chooses from a list by a number that grows, so that every mixture comes and a failure comes again. */
function dice(): <T>(list: readonly T[]) => T {
  let state = 7;
  return (list) => {
    state = (state * 48_271) % 2_147_483_647;
    return list[state % list.length] as (typeof list)[number];
  };
}

/** People of every kind, in groups and on a rota, and policies with every kind of target for each region. */
export async function aMixedNetwork(scene: Scene, prisma: PrismaService, now: Date): Promise<void> {
  const pick = dice();
  const regions = REGIONS.map(({ code }) => code);
  const people = Array.from({ length: 60 }, () => ({ id: randomUUID(), region: pick(regions) }));
  const night = { from: '22:00', to: '07:00', timeZone: 'Europe/London' };
  await prisma.responder.createMany({
    data: people.map(({ id, region }) => ({
      ...{ id, name: `Person ${id}`, regionCode: region, language: 'en', createdAt: now },
      status: pick(['active', 'active', 'active', 'active', 'paused', 'left']),
      roles: pick([[], ['local'], ['legal', 'local'], ['press'], ['local', 'welfare']]),
      rules: pick([[{ channel: 'sms', delaySeconds: 0 }], [{ channel: 'email', delaySeconds: 0 }], []]),
      quietHours: pick([Prisma.DbNull, Prisma.DbNull, night]),
      maxAlertsPerWeek: pick([null, null, 1, 3]),
    })),
  });
  await prisma.contactMethod.createMany({
    data: people.flatMap(({ id: responderId }) =>
      ['sms', 'email'].map((channel) => ({
        ...{ id: randomUUID(), responderId, channel, addressSealed: 'x', addressIndex: randomUUID(), addressMask: 'x' },
        verifiedAt: pick([now, now, now, null]),
        optedOutAt: pick([null, null, null, now]),
        failingSince: pick([null, null, null, now]),
        createdAt: now,
      })),
    ),
  });
  await prisma.responderLeave.createMany({
    data: people
      .filter(() => pick([true, false, false]))
      .map(({ id: responderId }) => {
        const from = plus(now, pick([-3, -1, 0, 1]) * DAY);
        return { id: randomUUID(), responderId, from, to: plus(from, pick([HOUR, DAY, 2 * DAY])), createdAt: now };
      }),
  });
  await aPlanForEach(
    regions,
    people.map(({ id }) => id),
    { scene, prisma, now, pick },
  );
}

interface Making {
  readonly scene: Scene;
  readonly prisma: PrismaService;
  readonly now: Date;
  readonly pick: ReturnType<typeof dice>;
}

async function aPlanForEach(
  regions: readonly string[],
  ids: readonly string[],
  { scene, prisma, now, pick }: Making,
): Promise<void> {
  const someone = () => ({ id: pick(ids), name: '', phone: '', email: '' });
  const rota = randomUUID();
  const rotation = { kind: 'daily', handoverAt: '09:00', participantIds: ids.slice(0, 9), startsOn: '2026-11-02' };
  await prisma.rota.create({
    data: { id: rota, name: 'Nights', timeZone: 'Europe/London', rotation, createdAt: now },
  });
  const targets = async () => {
    const group = await scene.group(
      `Group ${randomUUID()}`,
      [...new Set([pick(ids), pick(ids)])].map((id) => ({ ...someone(), id })),
    );
    return pick<readonly object[]>([
      [{ type: 'region' }],
      [{ type: 'group', id: group }],
      [{ type: 'rota', id: rota }],
      [{ type: 'coordinators' }],
      [{ type: 'neighbours' }],
      [{ type: 'national' }],
      [{ type: 'role', role: pick(RESPONDER_ROLES) }],
      [{ type: 'responder', id: pick(ids) }, { type: 'region' }],
    ]);
  };
  for (const [index, region] of regions.entries()) {
    const steps = [];
    for (let step = 0; step < pick([1, 2, 3]); step += 1) {
      steps.push({
        targets: await targets(),
        quorum: pick([{ any: 1 }, { any: 4 }, { roles: { legal: 1, local: 2 } }, { any: 500 }]),
        ...pick([{}, { channels: ['email'] }, { ignoresQuietHours: true }]),
      });
    }
    const policy = await scene.policy(`Plan of ${region}`, steps);
    await scene.route(500 + index, { trigger: 'verified', regions: [region] }, policy, pick([true, false]));
  }
}
