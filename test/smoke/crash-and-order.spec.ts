import { describe, expect, it } from '@jest/globals';
import { MINUTE, SECOND } from '../../src/kernel/clock.js';
import { SendMessageService } from '../../src/delivery/send-message.service.js';
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

  it('a text that may have gone twice is in the log, also when its receipt is faster than our hand-off', async () => {
    const { message } = await waiting('Abe');
    const change = { status: 'sending', attempts: 2, sendingAt: vigil.clock.now(), possibleDuplicate: true };
    await vigil.prisma.message.update({ where: { id: message.id }, data: change });
    const receipt = { messageId: message.id, provider: 'twilio', providerId: 'SM1', status: 'delivered' } as const;
    await vigil.app.get(RecordReceiptService, { strict: false }).record({ ...receipt, failureCode: null });
    const entries = await vigil.prisma.journalEntry.findMany({
      where: { kind: { startsWith: 'message.' }, data: { path: ['messageId'], equals: message.id } },
      orderBy: { seq: 'asc' },
    });
    expect(entries.map(({ kind }) => kind)).toEqual(['message.possible_duplicate', 'message.delivered']);
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
    await vigil.prisma.outboxRow.updateMany({ data: { publishedAt: null } });
    vigil.clock.advance(10 * MINUTE);
    await vigil.app.get(SweepOutbox).sweep(vigil.clock.now(), { graceMs: 0 });
    await eventually(() => vigil.twilio.textsTo(eva.phone).length === 1, 'the second step was asked');
    await vigil.twilio.expectSms(eva.phone);
    await vigil.settle();
  });
});
