import { describe, expect, it } from '@jest/globals';
import { messageKey } from '../../src/delivery/delivery-facts.js';
import type { Message } from '../../src/delivery/message.js';
import { Messages } from '../../src/delivery/messages.repository.js';
import { QueueMessagesService } from '../../src/delivery/queue-messages.service.js';
import { ResolveLostTry } from '../../src/delivery/resolve-lost-try.service.js';
import { SENDING_DEADLINE } from '../../src/delivery/sending-deadline.js';
import { SettleFailureService } from '../../src/delivery/settle-failure.service.js';
import { SYSTEM } from '../../src/kernel/actor.js';
import { HOUR, MINUTE } from '../../src/kernel/clock.js';
import { UnitOfWork } from '../../src/kernel/unit-of-work.js';
import { sqlOf } from '../../src/platform/prisma/prisma-tx.js';
import { eventually } from '../support/eventually.js';
import type { Story } from '../support/story.js';
import type { TestVigil } from '../support/vigil.js';
import { withStory } from '../support/with-story.js';

const AGAIN = { kind: 'try_later', code: '20503', reason: 'Not now.', wholeSender: false } as const;

/** Whoever claims a message takes its row of the outbox first. Who took the message first would meet them in a deadlock. */
describe('rows of the outbox are locked before messages', () => {
  let vigil: TestVigil;
  let story: Story;
  withStory((started, begun) => {
    vigil = started;
    story = begun;
    vigil.twilio.tolerate(() => true);
  });

  const waits = async (): Promise<boolean> => {
    const rows = await vigil.prisma.$queryRaw<unknown[]>`
      SELECT 1 FROM pg_stat_activity WHERE datname = current_database() AND wait_event_type = 'Lock'`;
    return rows.length > 0;
  };

  /** An incident with a text that waits. */
  async function waiting(facility: string, region: string): Promise<{ ref: string; id: string }> {
    const rules = [
      { channel: 'sms', delaySeconds: 0 },
      { channel: 'sms', delaySeconds: 1_800 },
    ];
    const person = await story.scene.responder(`Of ${facility}`, { region, rules });
    const steps = [{ targets: [{ type: 'responder', id: person.id }] }];
    const { ref } = await story.play(steps, { facility, lastStepSeconds: 86_400 });
    const where = { responderId: person.id, status: 'queued' };
    return { ref, id: (await vigil.prisma.message.findFirstOrThrow({ where })).id };
  }

  /** While a claim has the row of the outbox. */
  async function meanwhile(id: string, what: () => Promise<{ readonly status: number }>): Promise<number> {
    const underWay: ReturnType<typeof what>[] = [];
    await vigil.app.get(UnitOfWork).run(async (tx) => {
      await sqlOf(tx).query`SELECT 1 FROM outbox_row WHERE key = ${messageKey(id)} FOR UPDATE`;
      underWay.push(what());
      await eventually(waits, 'it waits for the claim');
      const free = await sqlOf(tx).query`SELECT 1 FROM message WHERE id = ${id}::uuid FOR UPDATE NOWAIT`;
      expect(free).toHaveLength(1);
    });
    const [done] = await Promise.all(underWay);
    return done?.status ?? 0;
  }

  /** Its worker has died, and its time is up. */
  const lostNow = () => {
    const now = vigil.clock.now();
    return { status: 'sending', attempts: 1, sendingAt: now, sendingDeadline: now, provider: 'twilio' };
  };
  /** The next test begins with nothing under way. */
  const leaveNothing = (id: string) =>
    vigil.prisma.message.update({ where: { id }, data: { status: 'cancelled', sendingDeadline: null } });
  async function lookAt(id: string): Promise<Message> {
    const messages = vigil.app.get(Messages, { strict: false });
    const [look] = await vigil.app.get(UnitOfWork).run((tx) => messages.lock(tx, [id]));
    if (look === undefined) throw new Error('It is gone.');
    return look.message;
  }

  it('at the end of maintenance mode', async () => {
    const { id } = await waiting('FKI', 'north_east');
    const until = new Date(vigil.clock.now().getTime() + HOUR).toISOString();
    const path = '/regions/north_east/maintenance';
    await story.coordinator.ok(story.coordinator.post(path, { until, reason: 'A test.' }));
    await vigil.advance(MINUTE);
    expect(await meanwhile(id, () => story.coordinator.delete(path))).toBe(204);
  });

  it('at a stand-down', async () => {
    const { ref, id } = await waiting('SWI', 'wales');
    expect(await meanwhile(id, () => story.coordinator.post(`/incidents/${ref}/stand-down`))).toBeLessThan(300);
    expect((await vigil.prisma.message.findUniqueOrThrow({ where: { id } })).status).toBe('cancelled');
  });

  it.each([
    ['that comes back', 'NHI', AGAIN, 'queued'],
    ['that is given up', 'MDI', { kind: 'refused', code: '30006', reason: 'A landline.' }, 'failed'],
  ] as const)('at the end of a try %s', async (_what, facility, refusal, status) => {
    const { id } = await waiting(facility, 'london');
    const where = { id };
    const sendingDeadline = new Date(vigil.clock.now().getTime() + HOUR);
    await vigil.prisma.message.update({ where, data: { status: 'sending', attempts: 1, sendingDeadline } });
    const message = await lookAt(id);
    const failures = vigil.app.get(SettleFailureService, { strict: false });
    await meanwhile(id, async () => {
      await failures.settle(message, messageKey(id), refusal);
      return { status: 200 };
    });
    expect((await vigil.prisma.message.findUniqueOrThrow({ where })).status).toBe(status);
  });

  it('at the end of maintenance mode also for a try that may be put back just now', async () => {
    const { id } = await waiting('LHI', 'scotland');
    const { regionCode } = await vigil.prisma.incident.findFirstOrThrow({ where: { facilityCode: 'LHI' } });
    const path = `/regions/${String(regionCode)}/maintenance`;
    const until = new Date(vigil.clock.now().getTime() + HOUR);
    await story.coordinator.ok(story.coordinator.post(path, { until: until.toISOString(), reason: 'A test.' }));
    await vigil.prisma.message.update({ where: { id }, data: { status: 'sending', sendingDeadline: until } });
    expect(await meanwhile(id, () => story.coordinator.delete(path))).toBe(204);
    await leaveNothing(id);
  });

  it('when a text that speaks for others comes back, for those others too', async () => {
    const [carrier, carried] = [await waiting('HMI', 'scotland'), await waiting('AGI', 'scotland')];
    const data = { status: 'suppressed', carriedBy: carrier.id };
    await vigil.prisma.message.update({ where: { id: carried.id }, data });
    const bundle = { codes: ['K7M4'], all: 'W7XD', severalRegions: false };
    const tried = { status: 'sending', attempts: 1, sendingDeadline: vigil.clock.now() };
    await vigil.prisma.message.update({ where: { id: carrier.id }, data: { ...tried, params: { bundle } } });
    const message = await lookAt(carrier.id);
    const failures = vigil.app.get(SettleFailureService, { strict: false });
    await meanwhile(carried.id, async () => {
      await failures.settle(message, messageKey(carrier.id), AGAIN);
      return { status: 200 };
    });
    expect((await vigil.prisma.message.findUniqueOrThrow({ where: { id: carried.id } })).status).toBe('queued');
    for (const { id } of [carrier, carried]) await leaveNothing(id);
  });

  it('a lost try that waited for a lock has its whole time from then on', async () => {
    const { id } = await waiting('KVI', 'scotland');
    await vigil.prisma.message.update({ where: { id }, data: lostNow() });
    const tried = await lookAt(id);
    const again = vigil.app.get(ResolveLostTry, { strict: false });
    const tries: Promise<unknown>[] = [];
    await vigil.app.get(UnitOfWork).run(async (tx) => {
      await sqlOf(tx).query`SELECT 1 FROM outbox_row WHERE key = ${messageKey(id)} FOR UPDATE`;
      tries.push(again.resolve(tried, messageKey(id)));
      await eventually(waits, 'the try waits for the lock');
      vigil.clock.advance(12_000);
    });
    await Promise.all(tries);
    const { sendingDeadline } = await vigil.prisma.message.findUniqueOrThrow({ where: { id } });
    expect((sendingDeadline?.getTime() ?? 0) - vigil.clock.now().getTime()).toBe(SENDING_DEADLINE);
    await leaveNothing(id);
  });

  it('what ends while a lost try waits for the lock does not go again, whatever time that try began with', async () => {
    const { id } = await waiting('WDI', 'yorkshire_and_the_humber');
    const message = await vigil.prisma.message.findUniqueOrThrow({ where: { id } });
    await vigil.prisma.message.update({ where: { id }, data: lostNow() });
    const again = vigil.app.get(ResolveLostTry, { strict: false });
    const tries: Promise<unknown>[] = [];
    const tried = await lookAt(id);
    await vigil.app.get(UnitOfWork).run(async (tx) => {
      await sqlOf(tx).query`SELECT 1 FROM outbox_row WHERE key = ${messageKey(id)} FOR UPDATE`;
      tries.push(again.resolve(tried, messageKey(id)));
      await eventually(waits, 'the try waits for the lock');
      vigil.clock.advance(1_000);
      const of = { incidentId: message.incidentId ?? '', regionCode: null, alertIds: [message.alertId ?? ''] };
      await vigil.app.get(QueueMessagesService, { strict: false }).cancel(tx, of, 'enough', SYSTEM);
    });
    expect(await Promise.all(tries)).toEqual([{ over: true }]);
    expect(await vigil.prisma.message.findUniqueOrThrow({ where: { id } })).toMatchObject({
      status: 'expired',
      attempts: 1,
    });
  });
});
