import { describe, expect, it } from '@jest/globals';
import { MINUTE } from '../../src/kernel/clock.js';
import type { Person } from '../support/scene.js';
import type { Story } from '../support/story.js';
import type { TestVigil } from '../support/vigil.js';
import { withStory } from '../support/with-story.js';

describe('STOP and START are honoured', () => {
  let vigil: TestVigil;
  let story: Story;
  withStory((started, begun) => {
    vigil = started;
    story = begun;
  });

  const targets = (...people: readonly Person[]) => people.map(({ id }) => ({ type: 'responder', id }));
  const both = [
    { channel: 'sms', delaySeconds: 0 },
    { channel: 'email', delaySeconds: 0 },
  ];

  it.each(['STOP', ' stop. ', 'Unsubscribe'])('32: %p ends texts at once; e-mail goes on', async (word) => {
    const person = await story.scene.responder('Ann', { email: 'ann@example.org', rules: both });
    const { texts } = await vigil.twilio.reply(person.phone, word);
    expect(texts[0]).toContain('no more texts to this number');
    await story.play([{ targets: targets(person) }]);
    await vigil.mail.expectMail('ann@example.org');
    expect(vigil.twilio.textsTo(person.phone)).toHaveLength(0);
    expect(await vigil.prisma.journalEntry.count({ where: { kind: 'text.opted_out' } })).toBeGreaterThan(0);
  });

  it('33: a text that waits is not sent after STOP, and the log says why', async () => {
    const rules = [{ channel: 'sms', delaySeconds: 300 }];
    const person = await story.scene.responder('Ben', { rules });
    const { ref } = await story.play([{ targets: targets(person) }]);
    await vigil.twilio.reply(person.phone, 'STOP');
    await vigil.advance(5 * MINUTE);
    expect(vigil.twilio.textsTo(person.phone)).toHaveLength(0);
    const [alert] = await story.alerts(ref);
    expect(alert.messages[0]).toMatchObject({ status: 'failed', failure: { code: 'opted_out' } });
  });

  it('34: START lets texts begin again with the next alert; nothing old is sent', async () => {
    const person = await story.scene.responder('Cat');
    await vigil.twilio.reply(person.phone, 'STOP');
    await story.play([{ targets: targets(person) }], { lastStepSeconds: 86_400 });
    const { texts } = await vigil.twilio.reply(person.phone, 'Start');
    expect(texts[0]).toContain('texts to this number are on again');
    await vigil.advance(MINUTE);
    expect(vigil.twilio.textsTo(person.phone)).toHaveLength(0);
    await story.play([{ targets: targets(person) }]);
    await vigil.twilio.expectSms(person.phone);
  });

  it('35: when the provider says that the person stopped, that is recorded and the next channel goes at once', async () => {
    const rules = [
      { channel: 'sms', delaySeconds: 0 },
      { channel: 'email', delaySeconds: 900 },
    ];
    const person = await story.scene.responder('Dot', { email: 'dot@example.org', rules });
    vigil.twilio.script.next(person.phone, { status: 400, code: 21610 });
    await story.play([{ targets: targets(person) }]);
    await vigil.settle();
    await vigil.mail.expectMail('dot@example.org');
    const method = await vigil.prisma.contactMethod.findFirstOrThrow({
      where: { responderId: person.id, channel: 'sms' },
    });
    expect(method.optedOutAt).not.toBeNull();
  });

  it('36: STOP counts from a number that nobody confirmed yet', async () => {
    const person = await story.scene.responder('Eve', { verified: false });
    await vigil.twilio.reply(person.phone, 'STOP');
    const method = await vigil.prisma.contactMethod.findFirstOrThrow({
      where: { responderId: person.id, channel: 'sms' },
    });
    expect(method.optedOutAt).not.toBeNull();
  });
});
