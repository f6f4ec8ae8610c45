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
    const rules = [{ channel: 'voice', delaySeconds: 120 }];
    const person = await story.scene.responder('Ann', { rules });
    const steps = [{ targets: [{ type: 'responder', id: person.id }] }];
    await story.play(steps, { lastStepSeconds: 86_400 });
    const { id } = await vigil.prisma.message.findFirstOrThrow({ where: { responderId: person.id } });
    await story.play(steps, { lastStepSeconds: 86_400 });
    const sendingAt = vigil.clock.now();
    await vigil.advance(2 * MINUTE);
    const [first, second] = [await vigil.twilio.expectCall(person.phone), await vigil.twilio.expectCall(person.phone)];

    // As if the worker of the first had died before it called: the intent committed, nothing handed over.
    const { providerId } = await vigil.prisma.message.findUniqueOrThrow({ where: { id } });
    vigil.twilio.store.calls.delete(providerId ?? '');
    const lost = {
      status: 'sending',
      sendingAt,
      sendingDeadline: vigil.clock.now(),
      providerId: null,
      handedOffAt: null,
    };
    await vigil.prisma.message.update({ where: { id }, data: lost });
    const key = `message-${id}`;
    await vigil.app.get(SendMessageService, { strict: false }).send(id, await again(id, key));

    const call = await vigil.twilio.expectCall(person.phone);
    await vigil.settle();
    const message = await vigil.prisma.message.findUniqueOrThrow({ where: { id } });
    expect([first.sid, second.sid]).not.toContain(call.sid);
    expect(message).toMatchObject({ status: 'handed_off', providerId: call.sid, possibleDuplicate: false });
  });

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
