import { describe, expect, it } from '@jest/globals';
import { MINUTE, plus, SECOND } from '../../src/kernel/clock.js';
import { DeliveryLedger } from '../../src/delivery/delivery-ledger.service.js';
import { Messages } from '../../src/delivery/messages.repository.js';
import { SendMessageService } from '../../src/delivery/send-message.service.js';
import { SettleFailureService } from '../../src/delivery/settle-failure.service.js';
import { UnitOfWork } from '../../src/kernel/unit-of-work.js';
import { SweepOutbox } from '../../src/outbox/sweep-outbox.service.js';
import { RetryLater } from '../../src/platform/queue/job.js';
import { eventually } from '../support/eventually.js';
import type { Person } from '../support/scene.js';
import type { Story } from '../support/story.js';
import type { TestVigil } from '../support/vigil.js';
import { RecordReceiptService } from '../../src/delivery/record-receipt.service.js';
import { SENDING_DEADLINE } from '../../src/delivery/sending-deadline.js';
import { withStory } from '../support/with-story.js';

describe('a crash loses nothing', () => {
  let vigil: TestVigil;
  let story: Story;
  withStory((started, begun) => {
    vigil = started;
    story = begun;
  });

  const targets = (...people: readonly Person[]) => people.map(({ id }) => ({ type: 'responder', id }));
  const later = [{ channel: 'sms', delaySeconds: 120 }];

  async function waiting(name: string) {
    const person = await story.scene.responder(name, { rules: later });
    const { ref } = await story.play([{ targets: targets(person) }], { lastStepSeconds: 86_400 });
    const message = await vigil.prisma.message.findFirstOrThrow({ where: { responderId: person.id } });
    return { person, ref, message };
  }

  async function logOf(id: string): Promise<readonly string[]> {
    const entries = await vigil.prisma.journalEntry.findMany({
      where: { kind: { startsWith: 'message.' }, data: { path: ['messageId'], equals: id } },
      orderBy: { seq: 'asc' },
    });
    return entries.map(({ kind }) => kind);
  }

  it('a text that may have gone twice is in the log, also when its receipt is faster than our hand-off', async () => {
    const { message } = await waiting('Abe');
    const change = { status: 'sending', attempts: 2, sendingAt: vigil.clock.now(), possibleDuplicate: true };
    await vigil.prisma.message.update({ where: { id: message.id }, data: change });
    const receipt = { messageId: message.id, provider: 'twilio', providerId: 'SM1', status: 'delivered' } as const;
    await vigil.app.get(RecordReceiptService, { strict: false }).record({ ...receipt, failureCode: null });
    expect(await logOf(message.id)).toEqual(['message.possible_duplicate', 'message.delivered']);
  });

  describe('a try that comes to its end after it was taken for lost', () => {
    const AGAIN = { kind: 'try_later', code: '20503', reason: 'Not now.', wholeSender: false } as const;
    const row = (id: string) => vigil.prisma.message.findUniqueOrThrow({ where: { id } });
    const isDue = async (id: string) => (await vigil.prisma.outboxRow.count({ where: { key: `message-${id}` } })) === 1;
    /** As that try had it. */
    async function tried(name: string) {
      const { person, message } = await waiting(name);
      const messages = vigil.app.get(Messages, { strict: false });
      const now = vigil.clock.now();
      const change = { status: 'sending', attempts: 1, sendingAt: now, sendingDeadline: now, provider: 'twilio' };
      await vigil.prisma.message.update({ where: { id: message.id }, data: change });
      const [look] = await vigil.app.get(UnitOfWork).run((tx) => messages.lock(tx, [message.id]));
      if (look === undefined) throw new Error('It is gone.');
      return { person, id: message.id, try: look.message, key: `message-${message.id}` };
    }
    /** The next test begins with nothing under way. */
    const leaveNothing = (id: string) =>
      vigil.prisma.message.update({ where: { id }, data: { status: 'cancelled', sendingDeadline: null } });
    const settle = (of: Awaited<ReturnType<typeof tried>>) =>
      vigil.app.get(SettleFailureService, { strict: false }).settle(of.try, of.key, AGAIN);

    it('does not take the row of a text that waits again', async () => {
      const late = await tried('Una');
      await vigil.prisma.message.update({ where: { id: late.id }, data: { status: 'queued', sendingDeadline: null } });
      expect(await settle(late)).toBeNull();
      expect([(await row(late.id)).status, await isDue(late.id)]).toEqual(['queued', true]);
      await leaveNothing(late.id);
    });

    it('does not end the try that followed it', async () => {
      const late = await tried('Val');
      await vigil.prisma.message.update({ where: { id: late.id }, data: { attempts: 2 } });
      expect(await settle(late)).toBeNull();
      expect(await row(late.id)).toMatchObject({ status: 'sending', attempts: 2 });
      await leaveNothing(late.id);
    });

    it('is what became of the text, where the provider has it after all: it does not go again', async () => {
      const late = await tried('Wes');
      const held = { status: 'queued', sendingDeadline: null, failureCode: 'sender_paused', failureReason: 'Wait.' };
      await vigil.prisma.message.update({ where: { id: late.id }, data: held });
      const accepted = { kind: 'accepted', provider: 'twilio', providerId: 'SM2' } as const;
      await vigil.app.get(DeliveryLedger, { strict: false }).accepted(late.try, late.key, accepted);
      expect(await row(late.id)).toMatchObject({ status: 'handed_off', failureCode: null, failureReason: null });
      await vigil.advance(3 * MINUTE);
      expect(vigil.twilio.textsTo(late.person.phone)).toHaveLength(0);
    });

    it('is marked as one that may have left, also where it does not go again', async () => {
      const lost = await tried('Xia');
      await vigil.prisma.message.update({ where: { id: lost.id }, data: { expiresAt: vigil.clock.now() } });
      for (let each = 0; each < 3; each += 1) vigil.twilio.script.nextLookUp('reset');
      await vigil.app.get(SendMessageService, { strict: false }).send(lost.id, lost.key);
      expect(await row(lost.id)).toMatchObject({ status: 'expired', possibleDuplicate: true });
      expect(await logOf(lost.id)).toEqual(['message.expired']);
      vigil.twilio.script.clear();
    });

    it('may have gone twice where the second is lost too: the log says so, also where it does not go again', async () => {
      const lost = await tried('Yan');
      const change = { attempts: 2, possibleDuplicate: true, expiresAt: vigil.clock.now() };
      await vigil.prisma.message.update({ where: { id: lost.id }, data: change });
      for (let each = 0; each < 3; each += 1) vigil.twilio.script.nextLookUp('reset');
      await vigil.app.get(SendMessageService, { strict: false }).send(lost.id, lost.key);
      expect(await logOf(lost.id)).toEqual(['message.possible_duplicate', 'message.expired']);
      vigil.twilio.script.clear();
    });

    it('may have gone twice where another was begun meanwhile, whose end nobody will know', async () => {
      const late = await tried('Zoe');
      const change = {
        attempts: 2,
        possibleDuplicate: true,
        sendingDeadline: plus(vigil.clock.now(), SENDING_DEADLINE),
      };
      await vigil.prisma.message.update({ where: { id: late.id }, data: change });
      const accepted = { kind: 'accepted', provider: 'twilio', providerId: 'SM3' } as const;
      await vigil.app.get(DeliveryLedger, { strict: false }).accepted(late.try, late.key, accepted);
      expect(await row(late.id)).toMatchObject({ status: 'handed_off', possibleDuplicate: true });
      expect(await logOf(late.id)).toEqual(['message.handed_off', 'message.possible_duplicate']);
    });
  });

  it('47: a text whose worker died before it reached the provider goes out afterwards', async () => {
    const { person, ref, message } = await waiting('Ann');
    // As the worker left it: the intent committed, nothing handed over.
    const sendingDeadline = new Date(vigil.clock.now().getTime() + SENDING_DEADLINE);
    await vigil.prisma.message.update({
      where: { id: message.id },
      data: { status: 'sending', attempts: 1, sendingAt: vigil.clock.now(), sendingDeadline },
    });
    await vigil.prisma.outboxRow.updateMany({
      where: { key: `message-${message.id}` },
      data: { dueAt: sendingDeadline },
    });
    await vigil.advance(31 * SECOND);
    await vigil.twilio.expectSms(person.phone);
    const [alert] = await story.alerts(ref);
    expect(alert.messages[0]).toMatchObject({ attempts: 2, possibleDuplicate: false });
  });

  it('a text that the provider took before the worker died is not sent again', async () => {
    const { person, ref, message } = await waiting('Bea');
    vigil.twilio.script.next(person.phone, 'accept_then_reset');
    await vigil.advance(2 * MINUTE);
    await vigil.twilio.expectSms(person.phone);
    for (let at = 0; at < 4; at++) await vigil.advance(15 * SECOND);
    const [alert] = await story.alerts(ref);
    expect(vigil.twilio.textsTo(person.phone)).toHaveLength(1);
    expect(alert.messages[0].id).toBe(message.id);
    expect(['handed_off', 'sent', 'delivered']).toContain(alert.messages[0].status);
  });

  it('48: two workers that race for one text send it once', async () => {
    const { person, message } = await waiting('Cas');
    vigil.clock.advance(2 * MINUTE);
    const sender = vigil.app.get(SendMessageService, { strict: false });
    const races = Array.from({ length: 8 }, () =>
      sender.send(message.id, `message-${message.id}`).catch((cause: unknown) => {
        if (!(cause instanceof RetryLater)) throw cause;
      }),
    );
    await Promise.all(races);
    await vigil.settle();
    await vigil.twilio.expectSms(person.phone);
    expect(vigil.twilio.textsTo(person.phone)).toHaveLength(1);
  });

  it('49: when every job is gone from the queue, the sweeper rebuilds them from the database', async () => {
    const [dan, eva] = [await story.scene.responder('Dan'), await story.scene.responder('Eva')];
    await story.play([{ targets: targets(dan) }, { delaySeconds: 600, targets: targets(eva) }]);
    await vigil.twilio.expectSms(dan.phone);
    // The time first: the worker's own sweep may come between the two, and would wait for it on the machine's clock.
    vigil.clock.advance(10 * MINUTE);
    await vigil.prisma.outboxRow.updateMany({ data: { publishedAt: null } });
    await vigil.app.get(SweepOutbox).sweep(vigil.clock.now(), { graceMs: 0 });
    await eventually(() => vigil.twilio.textsTo(eva.phone).length === 1, 'the second step was asked');
    await vigil.twilio.expectSms(eva.phone);
    await vigil.settle();
  });
});
