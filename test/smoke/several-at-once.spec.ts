import { describe, expect, it } from '@jest/globals';
import { MINUTE, SECOND } from '../../src/kernel/clock.js';
import type { Person } from '../support/scene.js';
import type { Story } from '../support/story.js';
import { failed } from '../support/fake-twilio-script.js';
import type { TestVigil } from '../support/vigil.js';
import { withStory } from '../support/with-story.js';

const CODE = /\b(?=[A-Z]*\d)(?=\d*[A-Z])[ACDEFHJKMNPRTVWXY34679]{4}\b/g;
const YORKSHIRE = ['LEI', 'HLI', 'NHI', 'MDI'];
const AFTER_TWO_MINUTES = [{ channel: 'sms', delaySeconds: 120 }];

describe('several alerts for one person within a minute', () => {
  let vigil: TestVigil;
  let story: Story;
  withStory((started, begun) => {
    vigil = started;
    story = begun;
  });

  const settings = { lastStepSeconds: 86_400 };
  const asks = (person: Person) => [{ targets: [{ type: 'responder', id: person.id }], quorum: { any: 5 } }];
  async function incidents(person: Person, places: readonly string[]): Promise<string[]> {
    const refs: string[] = [];
    for (const facility of places) refs.push((await story.play(asks(person), { facility, ...settings })).ref);
    return refs;
  }
  async function alertOf(ref: string, person: Person) {
    const alerts: { responder: { id: string } }[] = await story.alerts(ref);
    return alerts.find(({ responder }) => responder.id === person.id);
  }

  it('57: of four, the first leaves at once and the rest are one text, with a code that answers them all', async () => {
    const ann = await story.scene.responder('Ann');
    const refs = await incidents(ann, YORKSHIRE);
    const alone = await vigil.twilio.expectSms(ann.phone);
    expect(alone.text).toContain('Vigil: alert for Yorkshire and the Humber. Code');
    await vigil.advance(59 * SECOND);
    expect(vigil.twilio.textsTo(ann.phone)).toHaveLength(1);
    await vigil.advance(SECOND);
    const { text } = await vigil.twilio.expectSms(ann.phone);
    expect(vigil.twilio.textsTo(ann.phone)).toHaveLength(2);
    const codes = text.match(CODE) ?? [];
    const all = codes.at(-1) ?? '';
    const others = await Promise.all(refs.slice(1).map((ref) => alertOf(ref, ann)));
    expect(codes.slice(0, 3).sort()).toEqual(others.map((each) => (each as unknown as { code: string }).code).sort());
    expect(text).toContain('Vigil: alerts for Yorkshire and the Humber: ');
    expect(text).toContain(`For all: ${all} YES. https://vigil.example/r/`);
    expect(text.length).toBeLessThanOrEqual(160);

    for (const [word, answer] of [
      ['later', 'later'],
      ['NO', 'cannot'],
      ['yes', 'attending'],
    ] as const) {
      const { texts } = await vigil.twilio.reply(ann.phone, `${all} ${word}`);
      expect(texts).toHaveLength(1);
      expect(texts[0]).toContain(`${all} ${word.toUpperCase()} received`);
      for (const ref of refs.slice(1)) expect(await alertOf(ref, ann)).toMatchObject({ status: 'answered', answer });
    }
    await vigil.settle();
    for (const ref of refs.slice(1)) {
      expect((await story.kinds(ref)).filter((kind) => kind === 'alert.answered')).toHaveLength(3);
    }
    expect(await alertOf(refs[0] ?? '', ann)).toMatchObject({ status: 'waiting' });
  });

  it('57: due together they are one text from the start; each incident says which text named it', async () => {
    const ben = await story.scene.responder('Ben', { rules: AFTER_TWO_MINUTES });
    const refs = await incidents(ben, ['FKI', 'WDI']);
    await vigil.advance(2 * MINUTE);
    const { text } = await vigil.twilio.expectSms(ben.phone);
    expect(text).toContain('Vigil: alerts for your regions: ');
    const messages = (await Promise.all(refs.map((ref) => alertOf(ref, ben)))).flatMap(
      (alert) => (alert as unknown as { messages: { id: string; carriedBy?: string; status: string }[] }).messages,
    );
    const carrier = messages.find(({ status }) => status === 'delivered');
    const carried = messages.find(({ status }) => status === 'suppressed');
    expect(carried).toMatchObject({ carriedBy: carrier?.id, failure: { code: 'bundled' } });
    const logged = await Promise.all(refs.map((ref) => story.kinds(ref)));
    expect(logged.flat().filter((kind) => kind === 'message.bundled')).toHaveLength(1);

    // The text reached the person for both: both are told when it is over.
    for (const ref of refs) await story.coordinator.ok(story.coordinator.post(`/incidents/${ref}/stand-down`, {}));
    await vigil.settle();
    await vigil.twilio.expectSms(ben.phone, /is over/);
    await vigil.twilio.expectSms(ben.phone, /is over/);
  });

  it('when the text fails, each of its alerts moves to the next channel', async () => {
    const rules = [...AFTER_TWO_MINUTES, { channel: 'email', delaySeconds: 3600 }];
    const cas = await story.scene.responder('Cas', { rules, email: 'cas@example.org' });
    await incidents(cas, ['DNI', 'LHI']);
    vigil.twilio.script.next(cas.phone, { receipts: failed(30_007) });
    await vigil.advance(2 * MINUTE);
    await vigil.twilio.expectSms(cas.phone);
    await vigil.settle();
    await vigil.mail.expectMail('cas@example.org');
    await vigil.mail.expectMail('cas@example.org');
  });

  it('when the provider cannot take it now, all of them go with the next try', async () => {
    const dee = await story.scene.responder('Dee', { rules: AFTER_TWO_MINUTES });
    const refs = await incidents(dee, ['HMI', 'WEI']);
    vigil.twilio.script.next(dee.phone, { status: 503 });
    await vigil.advance(2 * MINUTE);
    for (let more = 0; more < 3; more++) await vigil.advance(2 * SECOND);
    const { text } = await vigil.twilio.expectSms(dee.phone);
    const codes = text.match(CODE) ?? [];
    for (const ref of refs) expect(codes).toContain(((await alertOf(ref, dee)) as unknown as { code: string }).code);
    expect(vigil.twilio.textsTo(dee.phone)).toHaveLength(1);
  });

  it('50: an outage of twenty minutes over three times of one alert ends with one text and one call', async () => {
    const rules = [60, 360, 660].flatMap((delaySeconds) => [
      { channel: 'sms', delaySeconds },
      { channel: 'voice', delaySeconds },
    ]);
    const eve = await story.scene.responder('Eve', { rules });
    await incidents(eve, ['AGI']);
    await vigil.advance(20 * MINUTE);
    const { text } = await vigil.twilio.expectSms(eve.phone);
    expect(text).toContain('Vigil: alert for ');
    await vigil.twilio.expectCall(eve.phone);
    await vigil.settle();
    expect(vigil.twilio.textsTo(eve.phone)).toHaveLength(1);
    const messages = await vigil.prisma.message.findMany({ where: { responderId: eve.id } });
    const caughtUp = messages.filter(({ failureCode }) => failureCode === 'caught_up');
    expect(caughtUp).toHaveLength(4);
    expect(caughtUp.every(({ status, carriedBy }) => status === 'suppressed' && carriedBy !== null)).toBe(true);
  });
});
