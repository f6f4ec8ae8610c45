import { describe, expect, it } from '@jest/globals';
import { MINUTE } from '../../src/kernel/clock.js';
import { SendMessageService } from '../../src/delivery/send-message.service.js';
import type { Story } from '../support/story.js';
import type { TestVigil } from '../support/vigil.js';
import { withStory } from '../support/with-story.js';

describe('a lost call is not taken for another call to the same number', () => {
  let vigil: TestVigil;
  let story: Story;
  withStory((started, begun) => {
    vigil = started;
    story = begun;
  });

  it('that was made meanwhile', async () => {
    const { person, first, calls } = await twoCalls();
    await loseUnmade(first);
    await sendAgain(first.id);

    const call = await vigil.twilio.expectCall(person.phone);
    await vigil.settle();
    expect(calls).not.toContain(call.sid);
    const expected = { status: 'handed_off', providerId: call.sid, possibleDuplicate: false };
    expect(await vigil.prisma.message.findUniqueOrThrow({ where: { id: first.id } })).toMatchObject(expected);
  });

  it('whose own end was lost, and which waits for its next try', async () => {
    const { person, first, second, calls } = await twoCalls();
    await loseUnmade(first);
    // The provider has taken it; we heard nothing, tried again, and were told to come later.
    await vigil.prisma.message.update({
      where: { id: second.id },
      data: { status: 'queued', attempts: 2, providerId: null, handedOffAt: null, possibleDuplicate: true },
    });
    await sendAgain(first.id);

    const call = await vigil.twilio.expectCall(person.phone);
    await vigil.settle();
    expect(calls).not.toContain(call.sid);
    const expected = { status: 'handed_off', providerId: call.sid, possibleDuplicate: true };
    expect(await vigil.prisma.message.findUniqueOrThrow({ where: { id: first.id } })).toMatchObject(expected);
  });

  interface Called {
    readonly id: string;
    readonly providerId: string | null;
    readonly sendingAt: Date;
  }

  /** Two alerts call one person at the same time. */
  async function twoCalls() {
    const person = await story.scene.responder('Ann', { rules: [{ channel: 'voice', delaySeconds: 120 }] });
    const steps = [{ targets: [{ type: 'responder', id: person.id }] }];
    await story.play(steps, { lastStepSeconds: 86_400 });
    await story.play(steps, { lastStepSeconds: 86_400 });
    const sendingAt = vigil.clock.now();
    await vigil.advance(2 * MINUTE);
    const calls = [await vigil.twilio.expectCall(person.phone), await vigil.twilio.expectCall(person.phone)];
    await vigil.settle();
    const messages = await vigil.prisma.message.findMany({
      where: { responderId: person.id },
      orderBy: { id: 'asc' },
      select: { id: true, providerId: true },
    });
    const [first, second] = messages.map((message): Called => ({ ...message, sendingAt }));
    if (first === undefined || second === undefined) throw new Error('There are not two calls.');
    return { person, first, second, calls: calls.map(({ sid }) => sid) };
  }

  /** As if the worker had died before it called: the intent committed, nothing handed over. */
  async function loseUnmade({ id, providerId, sendingAt }: Called): Promise<void> {
    vigil.twilio.store.calls.delete(providerId ?? '');
    const sendingDeadline = vigil.clock.now();
    const lost = { status: 'sending', sendingAt, sendingDeadline, providerId: null, handedOffAt: null };
    await vigil.prisma.message.update({ where: { id }, data: lost });
  }

  async function sendAgain(messageId: string): Promise<void> {
    const key = await again(messageId, `message-${messageId}`);
    await vigil.app.get(SendMessageService, { strict: false }).send(messageId, key);
  }

  /** Its row in the outbox, as it was before. */
  async function again(messageId: string, key: string): Promise<string> {
    const at = vigil.clock.now();
    const dueAt = new Date(at.getTime() + MINUTE);
    await vigil.prisma.outboxRow.create({
      data: { key, fact: 'message.voice_due', data: { messageId }, dueAt, createdAt: at, publishedAt: at },
    });
    return key;
  }
});
