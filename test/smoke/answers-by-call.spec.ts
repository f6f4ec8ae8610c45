import { describe, expect, it } from '@jest/globals';
import type { Story } from '../support/story.js';
import type { TestVigil } from '../support/vigil.js';
import { withStory } from '../support/with-story.js';

describe('answers by call', () => {
  let vigil: TestVigil;
  let story: Story;
  withStory((started, begun) => {
    vigil = started;
    story = begun;
  });

  /** A person is called at once, and mailed in an hour. */
  async function called(name: string) {
    const rules = [
      { channel: 'voice', delaySeconds: 0 },
      { channel: 'email', delaySeconds: 3600 },
    ];
    const email = `${name.toLowerCase()}@example.org`;
    const person = await story.scene.responder(name, { email, rules });
    const { ref } = await story.play([{ targets: [{ type: 'responder', id: person.id }] }], {
      lastStepSeconds: 86_400,
    });
    return { ref, person, call: await vigil.twilio.expectCall(person.phone) };
  }
  const first = async (ref: string) => (await story.alerts(ref))[0];

  it.each([
    ['1', 'attending', 'Thank you. You pressed 1: you can come.'],
    ['2', 'later', 'Thank you. You pressed 2: later. We ask others for now.'],
    ['0', 'cannot', 'Thank you. You pressed 0: you cannot come. We ask the next person.'],
  ])('key %s is %s, and is confirmed aloud', async (key, answer, words) => {
    const { ref, call } = await called(`Ann${key}`);
    const pressed = await vigil.twilio.press(call, key);
    expect(pressed.words).toBe(words);
    expect(pressed.body).toContain('<Hangup/>');
    await vigil.twilio.endCall(call, 'completed');
    await vigil.settle();
    expect(await first(ref)).toMatchObject({ status: 'answered', answer, messages: [{ status: 'delivered' }, {}] });
  });

  it('another key changes nothing, and is said to', async () => {
    const { ref, call } = await called('Ben');
    expect((await vigil.twilio.press(call, '7')).words).toMatch(/^That key is not one of them\. Nothing has changed\./);
    expect(await first(ref)).toMatchObject({ status: 'waiting' });
  });

  it('without a key it is asked once more, and then the call ends; nothing is counted', async () => {
    const { ref, call } = await called('Cai');
    const { words, body } = await vigil.twilio.pickUp(call);
    expect(words.match(/Press 1 if you can come/g)).toHaveLength(2);
    expect(words).toMatch(/We heard no key\. Nothing has changed\. You can also answer by text or on your own page\.$/);
    expect(body.match(/<Gather /g)).toHaveLength(2);
    expect(body).toMatch(/<Hangup\/><\/Response>$/);
    await vigil.twilio.endCall(call, 'completed');
    await vigil.settle();
    expect(await first(ref)).toMatchObject({
      status: 'waiting',
      messages: [{ status: 'delivered' }, { status: 'queued' }],
    });
  });

  it.each(['machine_start', 'machine_end_beep', 'fax'])(
    '37: a voicemail (%s) is no answer: it hears nothing, and the next channel goes at once',
    async (machine) => {
      const { ref, person, call } = await called(`Dee-${machine.replace('_', '-').replace('_', '-')}`);
      const { words, body } = await vigil.twilio.pickUp(call, machine);
      expect([words, body]).toEqual(['', expect.stringContaining('<Response><Hangup/></Response>')]);
      await vigil.settle();
      await vigil.mail.expectMail(person.email);
      // That the call is over, in whatever order it is said, does not make an answer of it.
      await vigil.twilio.endCall(call, 'completed');
      await vigil.settle();
      expect(await first(ref)).toMatchObject({
        status: 'waiting',
        messages: [{ status: 'undelivered', failure: { code: 'answering_machine' } }, { channel: 'email' }],
      });
      const where = { responderId: person.id, channel: 'voice' };
      expect((await vigil.prisma.contactMethod.findFirstOrThrow({ where })).failingSince).toBeNull();
    },
  );

  it('a voicemail that is only told of at the end is none either', async () => {
    const { ref, person, call } = await called('Eve');
    call.answeredBy = 'machine_start';
    await vigil.twilio.endCall(call, 'completed');
    await vigil.settle();
    await vigil.mail.expectMail(person.email);
    expect((await first(ref)).messages[0]).toMatchObject({ status: 'undelivered' });
  });

  it('whoever cannot be told from a person may be one', async () => {
    const { call } = await called('Fay');
    expect((await vigil.twilio.pickUp(call, 'unknown')).words).toContain('Press 1 if you can come');
  });

  it.each(['busy', 'no-answer', 'failed'] as const)('37: %s, and the next channel goes at once', async (status) => {
    const { ref, person, call } = await called(`Gil-${status}`);
    await vigil.twilio.endCall(call, status);
    await vigil.settle();
    await vigil.mail.expectMail(person.email);
    expect((await first(ref)).messages[0].status).toBe(status === 'failed' ? 'failed' : 'undelivered');
  });
});
