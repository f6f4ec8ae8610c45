import { describe, expect, it } from '@jest/globals';
import { MINUTE, SECOND } from '../../src/kernel/clock.js';
import { NO_RECEIPTS } from '../support/fake-twilio-script.js';
import { eventually } from '../support/eventually.js';
import type { Person } from '../support/scene.js';
import type { Story } from '../support/story.js';
import type { TestVigil } from '../support/vigil.js';
import { SENDING_DEADLINE } from '../../src/delivery/sending-deadline.js';
import { withStory } from '../support/with-story.js';

describe('what was under way when it ended is not tried again', () => {
  let vigil: TestVigil;
  let story: Story;
  withStory((started, begun) => {
    vigil = started;
    story = begun;
  });

  const targets = (...people: readonly Person[]) => people.map(({ id }) => ({ type: 'responder', id }));

  /** Asked by a text that is due in two minutes, and whose worker dies with the intent committed, nothing handed over. */
  async function lost(person: Person, others: readonly Person[] = []): Promise<string> {
    const { ref } = await story.play([{ targets: targets(person, ...others) }], { lastStepSeconds: 86_400 });
    const { id } = await vigil.prisma.message.findFirstOrThrow({ where: { responderId: person.id } });
    const sendingAt = vigil.clock.now();
    const sendingDeadline = new Date(sendingAt.getTime() + SENDING_DEADLINE);
    const left = { status: 'sending', attempts: 1, sendingAt, sendingDeadline };
    await vigil.prisma.message.update({ where: { id }, data: left });
    await vigil.prisma.outboxRow.updateMany({ where: { key: `message-${id}` }, data: { dueAt: sendingDeadline } });
    return ref;
  }
  const later = { rules: [{ channel: 'sms', delaySeconds: 120 }] };

  async function messagesTo(person: Person) {
    return vigil.prisma.message.findMany({ where: { responderId: person.id, orderClass: { not: 'stand_down' } } });
  }

  it('a page whose try was lost does not leave after the stand-down', async () => {
    const ann = await story.scene.responder('Ann', later);
    const ref = await lost(ann);
    await story.coordinator.ok(story.coordinator.post(`/incidents/${ref}/stand-down`));
    await vigil.advance(31 * SECOND);
    await vigil.twilio.expectSms(ann.phone, /is over/);
    await vigil.advance(3 * MINUTE);
    expect(vigil.twilio.textsTo(ann.phone)).toHaveLength(1);
    expect(await messagesTo(ann)).toMatchObject([{ status: 'expired', failureCode: 'too_late' }]);
  });

  it('nor after enough others have said yes', async () => {
    const [ben, cat] = [await story.scene.responder('Ben'), await story.scene.responder('Cat', later)];
    const ref = await lost(cat, [ben]);
    await vigil.twilio.expectSms(ben.phone);
    await vigil.twilio.reply(ben.phone, `${story.codeOf(ben)} yes`);
    const isOver = async () => (await story.kinds(ref)).includes('run.satisfied');
    await eventually(isOver, 'enough people are coming');
    await vigil.advance(31 * SECOND);
    await vigil.twilio.expectSms(cat.phone, /nough people/);
    await vigil.advance(3 * MINUTE);
    expect(vigil.twilio.textsTo(cat.phone)).toHaveLength(1);
  });

  it('a text that turns out not to have arrived is not sent once more when it is over', async () => {
    const [dan, eva] = [await story.scene.responder('Dan'), await story.scene.responder('Eva')];
    vigil.twilio.script.next(eva.phone, { receipts: NO_RECEIPTS });
    await story.play([{ targets: targets(dan, eva) }], { lastStepSeconds: 86_400 });
    await vigil.twilio.expectSms(dan.phone);
    const page = await vigil.twilio.expectSms(eva.phone, /Reply/);
    await vigil.twilio.reply(dan.phone, `${story.codeOf(dan)} yes`);
    await vigil.settle();
    await vigil.twilio.expectSms(eva.phone, /nough people/);
    await vigil.twilio.report(page, 'undelivered', { errorCode: 30003 });
    await vigil.advance(3 * MINUTE);
    expect(vigil.twilio.textsTo(eva.phone)).toHaveLength(2);
    expect(await messagesTo(eva)).toMatchObject([{ status: 'undelivered' }]);
  });

  it('while it goes on, both are tried again', async () => {
    const [fay, gus] = [await story.scene.responder('Fay', later), await story.scene.responder('Gus')];
    vigil.twilio.script.next(gus.phone, { receipts: NO_RECEIPTS });
    await lost(fay, [gus]);
    await vigil.twilio.report(await vigil.twilio.expectSms(gus.phone), 'undelivered', { errorCode: 30003 });
    await vigil.advance(MINUTE);
    await vigil.twilio.expectSms(fay.phone, /Reply/);
    await vigil.twilio.expectSms(gus.phone, /Reply/);
  });
});
