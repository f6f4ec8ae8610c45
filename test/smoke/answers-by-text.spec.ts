import { describe, expect, it } from '@jest/globals';
import { MINUTE } from '../../src/kernel/clock.js';
import { Sealing } from '../../src/platform/crypto/sealing.js';
import { BriefVisitor, words } from '../support/brief-visitor.js';
import type { Person } from '../support/scene.js';
import type { Story } from '../support/story.js';
import type { TestVigil } from '../support/vigil.js';
import { withStory } from '../support/with-story.js';

describe('people answer by text', () => {
  let vigil: TestVigil;
  let story: Story;
  withStory((started, begun) => {
    vigil = started;
    story = begun;
  });

  const targets = (...people: readonly Person[]) => people.map(({ id }) => ({ type: 'responder', id }));

  async function asked(name: string, more: object = {}): Promise<{ person: Person; ref: string; code: string }> {
    const person = await story.scene.responder(name, more);
    const { ref } = await story.play([{ targets: targets(person), quorum: { any: 5 } }], { lastStepSeconds: 86_400 });
    await vigil.twilio.expectSms(person.phone);
    return { person, ref, code: story.codeOf(person) };
  }
  async function answerOf(ref: string, person: Person) {
    const alerts: { responder: { id: string }; answer?: string; note?: string; status: string }[] =
      await story.alerts(ref);
    return alerts.find((alert) => alert.responder.id === person.id);
  }

  it('20: YES counts however it is written, and is confirmed', async () => {
    const { person, ref, code } = await asked('Ann');
    for (const written of [
      `${code} yes`,
      `${code.toLowerCase()}yes`,
      `'YES ${code}.'`,
      `yes  ${code.toLowerCase()} `,
    ]) {
      const { texts } = await vigil.twilio.reply(person.phone, written);
      expect(texts[0]).toContain(`${code} YES received`);
    }
    expect(await answerOf(ref, person)).toMatchObject({ status: 'answered', answer: 'attending' });
    await vigil.settle();
  });

  it('21, 22 and 29: a code answers its own incident; a bare yes with several open changes nothing and lists the codes', async () => {
    const first = await asked('Bob');
    const facility = story.place();
    await story.plan(facility, [{ targets: targets(first.person), quorum: { any: 5 } }], { lastStepSeconds: 86_400 });
    const ref = await story.report(facility);
    await vigil.settle();
    await story.release(ref);
    // Within a minute of the first, it waits for the end of the minute.
    await vigil.advance(MINUTE);
    await vigil.twilio.expectSms(first.person.phone);
    const code = story.codeOf(first.person);
    const bare = await vigil.twilio.reply(first.person.phone, 'yes');
    expect(bare.texts[0]).toContain(code);
    expect(bare.texts[0]).toContain(first.code);
    expect(await answerOf(ref, first.person)).toMatchObject({ status: 'waiting' });
    await vigil.twilio.reply(first.person.phone, `${code} no`);
    expect(await answerOf(ref, first.person)).toMatchObject({ answer: 'cannot' });
    expect(await answerOf(first.ref, first.person)).toMatchObject({ status: 'waiting' });
    await vigil.settle();
    // Answered for one, still asked for the other: a bare word lands on the one that waits.
    await vigil.twilio.reply(first.person.phone, 'yes');
    expect(await answerOf(first.ref, first.person)).toMatchObject({ answer: 'attending' });
    await vigil.settle();
  });

  it('23: a wrong code changes nothing and gets a kind answer', async () => {
    const { person, ref, code } = await asked('Cas');
    const wrong = code === 'K7M4' ? 'W7XD' : 'K7M4';
    const { texts } = await vigil.twilio.reply(person.phone, `${wrong} yes`);
    expect(texts[0]).toContain('we do not know that code');
    expect(await answerOf(ref, person)).toMatchObject({ status: 'waiting' });
    expect(await vigil.prisma.inboundText.count({ where: { outcome: 'wrong_code' } })).toBe(1);
  });

  it('24: nonsense ten times gets at most five answers, and a good text starts the count afresh', async () => {
    const { person, code } = await asked('Dan');
    const wrong = code === 'K7M4' ? 'W7XD' : 'K7M4';
    const answers = [];
    for (let at = 0; at < 10; at++) answers.push((await vigil.twilio.reply(person.phone, `${wrong} yes`)).texts.length);
    expect(answers).toEqual([1, 1, 1, 1, 1, 0, 0, 0, 0, 0]);
    vigil.clock.advance(1000);
    expect((await vigil.twilio.reply(person.phone, `${code} later`)).texts[0]).toContain('LATER received');
    vigil.clock.advance(1000);
    expect((await vigil.twilio.reply(person.phone, `${wrong} yes`)).texts).toHaveLength(1);
    await vigil.settle();
  });

  it('25 and 26: two are needed: the first yes does not stop the paging, the second does, and both are told who comes, and since when, on the page', async () => {
    const [eli, flo, gus] = [
      await story.scene.responder('Eli'),
      await story.scene.responder('Flo'),
      await story.scene.responder('Gus'),
    ];
    const { ref } = await story.play([
      { targets: targets(eli, flo), quorum: { any: 2 } },
      { delaySeconds: 600, targets: targets(gus), quorum: { any: 2 } },
    ]);
    for (const person of [eli, flo]) await vigil.twilio.expectSms(person.phone);
    await vigil.twilio.reply(eli.phone, `${story.codeOf(eli)} yes`);
    await vigil.advance(10 * MINUTE);
    await vigil.twilio.expectSms(gus.phone);
    const { texts } = await vigil.twilio.reply(flo.phone, `${story.codeOf(flo)} yes`);
    expect(texts[0]).toMatch(/YES received.*Who else is coming: https:\/\/vigil\.example\/r\//);
    await vigil.settle();
    const brief = words((await BriefVisitor.of(vigil, flo).enter(flo)).text);
    expect(brief).toMatch(/Eli Coming, 02:31 /);
    expect(brief).toMatch(/Flo you Coming, 02:41 /);
    expect(brief).not.toContain('Gus');
    await vigil.twilio.expectSms(gus.phone, /enough people are coming/);
    const { runs } = await story.incident(ref);
    expect(runs.find((run: { trigger: string }) => run.trigger === 'verified').state).toBe('satisfied');
    expect(await answerOf(ref, eli)).toMatchObject({ answer: 'attending' });
    expect(await answerOf(ref, flo)).toMatchObject({ answer: 'attending' });
  });

  it('27: “yes but in 2 hours” is later, and the whole text is kept', async () => {
    const { person, ref, code } = await asked('Ida');
    await vigil.twilio.reply(person.phone, `${code} yes but in 2 hours`);
    expect(await answerOf(ref, person)).toMatchObject({ answer: 'later', note: `${code} yes but in 2 hours` });
    await vigil.settle();
  });

  it('28: “fine on my way” is never eaten', async () => {
    const { person, ref } = await asked('Jon');
    await vigil.twilio.reply(person.phone, 'fine on my way');
    expect((await answerOf(ref, person))?.note).toBe('fine on my way');
    await vigil.settle();
  });

  it('31: the same text delivered twice is one answer and one reply', async () => {
    const { person, ref, code } = await asked('Lou');
    const sid = `SM${'1'.repeat(32)}`;
    const [first, second] = [
      await vigil.twilio.reply(person.phone, `${code} yes`, { sid }),
      await vigil.twilio.reply(person.phone, `${code} yes`, { sid }),
    ];
    expect(second.texts).toEqual(first.texts);
    expect((await story.kinds(ref)).filter((kind) => kind === 'alert.answered')).toHaveLength(1);
    await vigil.settle();
  });

  it('answers in Welsh to a person whose language it is', async () => {
    const { person, ref, code } = await asked('Mair', { language: 'cy' });
    expect(vigil.twilio.textsTo(person.phone)[0]?.text).toMatch(/^Vigil: rhybudd ar gyfer/);
    const { texts } = await vigil.twilio.reply(person.phone, `${code} IE`);
    expect(texts[0]).toContain(`${code} IE wedi cyrraedd`);
    expect(await answerOf(ref, person)).toMatchObject({ answer: 'attending' });
    await vigil.settle();
  });

  it('a text from a number that nobody knows gets no answer and is kept, sealed', async () => {
    const { texts } = await vigil.twilio.reply('+447700900999', 'Hello, is this the prison?');
    expect(texts).toEqual([]);
    const kept = await vigil.prisma.inboundText.findFirstOrThrow({ where: { outcome: 'unknown_number' } });
    expect(kept.textSealed).not.toContain('prison');
    expect(vigil.app.get(Sealing).open({ field: 'inbound_text.text', id: kept.id }, kept.textSealed ?? '')).toContain(
      'prison',
    );
  });

  it('NO lets the next person be asked at once', async () => {
    const [nan, oz] = [await story.scene.responder('Nan'), await story.scene.responder('Oz')];
    await story.play([{ targets: targets(nan) }, { delaySeconds: 3600, targets: targets(oz) }]);
    await vigil.twilio.expectSms(nan.phone);
    const { texts } = await vigil.twilio.reply(nan.phone, `${story.codeOf(nan)} no`);
    expect(texts[0]).toContain('now we can ask the next person');
    await vigil.settle();
    await vigil.twilio.expectSms(oz.phone);
  });
});
