import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { MINUTE } from '../../src/kernel/clock.js';
import type { Person } from '../support/scene.js';
import { Story } from '../support/story.js';
import { TestVigil } from '../support/vigil.js';

describe('when nobody is left to ask in a round, and more rounds follow', () => {
  let vigil: TestVigil;
  let story: Story;
  let nadia: Person;
  beforeAll(async () => {
    vigil = await TestVigil.start();
    story = await Story.begin(vigil);
    nadia = await story.scene.coordinator('Nadia');
    // Of the reports themselves, which page her too, this says nothing.
    vigil.twilio.tolerate(({ text }) => /new report|taken/i.test(text));
  }, 60_000);
  afterEach(() => vigil.twilio.verifyNoUnexpected());
  afterAll(() => vigil.stop());

  const told = () => vigil.twilio.textsTo(nadia.phone).filter(({ text }) => text.includes('still needs'));
  const runs = async (ref: string) => (await story.incident(ref)).runs as { trigger: string; state: string }[];

  it('coordinators hear it at once, and once; the run goes on', async () => {
    const ann = await story.scene.responder('Ann');
    const plan = [{ targets: [{ type: 'responder', id: ann.id }] }];
    const { ref } = await story.play(plan, { repeat: 2, lastStepSeconds: 3_600 });
    await vigil.twilio.expectSms(ann.phone);
    expect(told()).toHaveLength(0);
    await vigil.twilio.reply(ann.phone, `${story.codeOf(ann)} later`);
    await vigil.settle();
    await vigil.twilio.expectSms(nadia.phone, /still needs/);
    await vigil.twilio.expectCall(nadia.phone);
    expect((await runs(ref)).find(({ trigger }) => trigger === 'verified')).toMatchObject({ state: 'running' });
    expect(await story.kinds(ref)).toContain('run.nobody_left');

    // The next round asks her again, and ends as the first did.
    await vigil.advance(60 * MINUTE);
    await vigil.twilio.expectSms(ann.phone);
    await vigil.twilio.reply(ann.phone, `${story.codeOf(ann)} later`);
    await vigil.settle();
    expect((await story.kinds(ref)).filter((kind) => kind === 'run.nobody_left')).toHaveLength(1);
    expect((await runs(ref)).filter(({ trigger }) => trigger === 'exhausted')).toHaveLength(1);
    expect(told()).toHaveLength(1);
  });

  it('a run in which somebody may still answer troubles nobody', async () => {
    const bea = await story.scene.responder('Bea');
    const { ref } = await story.play([{ targets: [{ type: 'responder', id: bea.id }] }], { repeat: 1 });
    await vigil.twilio.expectSms(bea.phone);
    expect(await story.kinds(ref)).not.toContain('run.nobody_left');
  });
});
