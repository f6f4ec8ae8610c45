import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Api } from '../support/api.js';
import { eventually } from '../support/eventually.js';
import { Programs } from '../support/programs.js';
import type { Person } from '../support/scene.js';

const PEOPLE = 40;
/** A try of a worker that lives is over much sooner (the provider answers in 50 ms). */
const LOST_AFTER_MS = 2_000;

describe('web and two workers, each a process of its own', () => {
  let vigil: Programs;
  let coordinator: Api;
  let onDuty: Person;
  const people: Person[] = [];
  let ref: string;

  beforeAll(async () => {
    vigil = await Programs.start(50);
    // Everything that leaves is counted below.
    vigil.twilio.tolerate(() => true);
    const { scene } = vigil;
    onDuty = await scene.coordinator('Nadia');
    for (let n = 1; n <= PEOPLE; n++) people.push(await scene.responder(`Person ${String(n)}`));
    const triage = await scene.policy('Triage', [{ targets: [{ type: 'coordinators' }] }]);
    const targets = people.map(({ id }) => ({ type: 'responder', id }));
    await scene.route(1, { trigger: 'reported' }, triage);
    await scene.route(
      2,
      { trigger: 'verified' },
      await scene.policy('Region', [{ targets }], { lastStepSeconds: 86_400 }),
    );
    coordinator = vigil.api(await scene.key('coordinator'));
  }, 90_000);
  afterAll(() => vigil.stop());

  /** The lost ones whose time has been let pass. */
  const brought = new Set<string>();

  const messages = () => vigil.prisma.message.findMany({ where: { responderId: { in: people.map(({ id }) => id) } } });
  const texts = () => people.map(({ phone }) => vigil.twilio.textsTo(phone).length);
  const sent = () => texts().reduce((sum, count) => sum + count, 0);

  it('a report that the web process takes reaches the coordinator through a worker', async () => {
    const { status, body } = await vigil.api().post('/reports', { facilityCode: 'LEI' });
    expect(status).toBe(201);
    ref = body.reference;
    await vigil.twilio.expectSms(onDuty.phone);
  });

  it('one worker is killed while forty people are told: nobody is missed, and no double is unmarked', async () => {
    const { ok } = coordinator;
    await ok(coordinator.post(`/incidents/${ref}/triage`, { claim: true }));
    const verified = { status: 'corroborated', method: 'lawyer_confirmed', note: 'Two people say the same.' };
    await ok(coordinator.post(`/incidents/${ref}/verify`, verified));
    await ok(coordinator.post(`/incidents/${ref}/alert`, { level: 'region_verified' }));
    await eventually(() => sent() >= PEOPLE / 5, 'a fifth of the texts');
    await vigil.workers[0].kill();
    expect(sent()).toBeLessThan(PEOPLE);
    await eventually(async () => (await letTimePass(), await allHandedOff()), 'every text with the provider', 35_000);

    const doubles = (await messages()).filter(({ possibleDuplicate }) => possibleDuplicate);
    const marked = new Set(doubles.map(({ responderId }) => responderId));
    for (const [index, count] of texts().entries()) {
      expect(count).toBeGreaterThanOrEqual(1);
      expect(count).toBeLessThanOrEqual(marked.has(people[index]?.id ?? '') ? 2 : 1);
    }
    expect(await messages()).toHaveLength(PEOPLE);
  }, 40_000);

  it('the log is whole', async () => {
    expect(await vigil.faultOfTheLog()).toBeNull();
  });

  async function allHandedOff(): Promise<boolean> {
    const rows = await messages();
    return rows.length === PEOPLE && rows.every(({ status }) => ['handed_off', 'sent', 'delivered'].includes(status));
  }

  /** What the killed worker had under way need not wait for its whole deadline here. Once: the next try is another's. */
  async function letTimePass(): Promise<void> {
    const lost = (await messages()).filter(({ id }) => !brought.has(id));
    const now = new Date();
    for (const { id, status, sendingAt } of lost) {
      if (status !== 'sending' || sendingAt === null || now.getTime() - sendingAt.getTime() < LOST_AFTER_MS) continue;
      brought.add(id);
      await vigil.prisma.message.updateMany({ where: { id, status: 'sending' }, data: { sendingDeadline: now } });
      await vigil.prisma.outboxRow.updateMany({ where: { key: `message-${id}` }, data: { dueAt: now } });
    }
  }
});
