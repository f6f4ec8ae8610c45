import { describe, expect, it } from '@jest/globals';
import { MINUTE, SECOND } from '../../src/kernel/clock.js';
import type { Story } from '../support/story.js';
import type { TestVigil } from '../support/vigil.js';
import { withStory } from '../support/with-story.js';

describe('somebody who said yes and is not heard of again', () => {
  let vigil: TestVigil;
  let story: Story;
  withStory((started, begun) => {
    vigil = started;
    story = begun;
  });

  /** The first of two said yes, with ten minutes for a word, and step 2 an hour away. */
  async function comes(first: string, second: string) {
    const [one, two] = [await story.scene.responder(first), await story.scene.responder(second)];
    const steps = [one, two].map(({ id }, at) => ({ delaySeconds: at * 3600, targets: [{ type: 'responder', id }] }));
    const { ref } = await story.play(steps, { lastStepSeconds: 86_400, reminderSeconds: 600 });
    await vigil.twilio.expectSms(one.phone);
    const code = story.codeOf(one);
    await vigil.twilio.reply(one.phone, `${code} yes`);
    await vigil.settle();
    return { ref, one, two, code };
  }
  const run = async (ref: string) =>
    (await story.incident(ref)).runs.find((each: { trigger: string }) => each.trigger === 'verified');

  it('19: is asked once, then counts as not coming, and the next step is asked at once', async () => {
    const { ref, one, two, code } = await comes('Ann', 'Bea');
    expect(await run(ref)).toMatchObject({ state: 'satisfied' });
    await vigil.advance(10 * MINUTE - SECOND);
    expect(vigil.twilio.textsTo(one.phone)).toHaveLength(1);
    await vigil.advance(SECOND);
    const asked = await vigil.twilio.expectSms(one.phone, /on the way or there/);
    expect(asked.text).toBe(
      `Vigil: ${code}, you said YES. Are you on the way or there? Reply ${code} YES, or NO if you no longer can. If we hear nothing we ask someone else.`,
    );
    await vigil.advance(10 * MINUTE - SECOND);
    expect(vigil.twilio.textsTo(two.phone)).toHaveLength(0);
    await vigil.advance(SECOND);
    await vigil.twilio.expectSms(two.phone, /alert for/);
    expect(await run(ref)).toMatchObject({ state: 'running', step: 2 });
    expect(await story.kinds(ref)).toEqual(expect.arrayContaining(['alert.reminded', 'alert.lapsed']));
    const [alert] = await story.alerts(ref);
    expect(alert).toMatchObject({ status: 'unreachable' });
    expect(alert.answer ?? null).toBeNull();
    await vigil.advance(30 * MINUTE);
    expect(vigil.twilio.textsTo(one.phone)).toHaveLength(2);
  });

  it('counts again with a later yes, and is asked anew after it', async () => {
    const { ref, one, two, code } = await comes('Cas', 'Dee');
    await vigil.advance(10 * MINUTE);
    await vigil.twilio.expectSms(one.phone, /on the way/);
    await vigil.advance(10 * MINUTE);
    await vigil.twilio.expectSms(two.phone, /alert for/);
    await vigil.twilio.reply(one.phone, `${code} yes`);
    await vigil.settle();
    await vigil.twilio.expectSms(two.phone, /enough people/);
    expect(await run(ref)).toMatchObject({ state: 'satisfied' });
    await vigil.advance(10 * MINUTE);
    await vigil.twilio.expectSms(one.phone, /on the way/);
    await vigil.twilio.reply(one.phone, `${code} no`);
    await vigil.settle();
  });

  it.each([
    ['says yes to the question', 'Eva', 'Fay', 'yes'],
    ['says other words', 'Gwen', 'Hope', 'the gate is shut, I stand outside'],
  ])('is not asked again when the person %s', async (_what, first, second, words) => {
    const { ref, one, two, code } = await comes(first, second);
    await vigil.advance(10 * MINUTE);
    await vigil.twilio.expectSms(one.phone, /on the way/);
    await vigil.twilio.reply(one.phone, `${code} ${words}`);
    await vigil.advance(40 * MINUTE);
    expect(vigil.twilio.textsTo(one.phone)).toHaveLength(2);
    expect(vigil.twilio.textsTo(two.phone)).toHaveLength(0);
    expect(await run(ref)).toMatchObject({ state: 'satisfied' });
  });

  it('is not asked once it is over', async () => {
    const { ref, one } = await comes('Ivy', 'Jan');
    await story.coordinator.ok(story.coordinator.post(`/incidents/${ref}/stand-down`, { note: 'Over.' }));
    await vigil.settle();
    await vigil.twilio.expectSms(one.phone, /is over/);
    await vigil.advance(40 * MINUTE);
    expect(vigil.twilio.textsTo(one.phone)).toHaveLength(2);
  });
});
