import { describe, expect, it } from '@jest/globals';
import type { Language } from '../../src/kernel/language.js';
import { segments } from '../../src/delivery/sms/gsm7.js';
import type { Person } from '../support/scene.js';
import type { Story } from '../support/story.js';
import type { TestVigil } from '../support/vigil.js';
import { withStory } from '../support/with-story.js';

/** What each is asked, answers in their own words, and hears back. */
const SEVEN: ReadonlyArray<readonly [Language, asked: string, answers: string, heard: string]> = [
  ['cy', 'rhybudd ar gyfer Swydd Efrog a Humber', 'Ie, diolch', 'IE wedi cyrraedd'],
  ['ar', 'تنبيه، يوركشير وهمبر', 'نَعَم', 'وصل جوابك: نعم'],
  ['pl', 'alert, Yorkshire i Humber', 'tak, już jadę', 'TAK przyjete'],
  ['pt', 'alerta, Yorkshire e Humber', 'Sim, estou a caminho', 'SIM recebido'],
  ['ro', 'alerta, Yorkshire si Humber', 'da, vin', 'DA primit'],
  ['sq', 'njoftim, Jorkshajri dhe Hamberi', 'Po, vij', 'PO u mor'],
  ['ur', 'انتباہ، یارکشائر اور ہمبر', 'جی ہاں', 'جواب ملا: ہاں'],
];

/** Albanian and Urdu are read by no voice of the provider: those people hear English. */
const SPOKEN: ReadonlyArray<readonly [Language, attributes: string, words: string]> = [
  ['pl', 'language="pl-PL" voice="Polly.Ewa"', 'Tu Vigil. Alert, '],
  ['ar', 'language="arb" voice="Polly.Zeina"', 'معك Vigil. تنبيه، '],
  ['sq', 'language="en-GB" voice="Polly.Amy"', 'This is Vigil. Alert for '],
];

describe('everybody is asked in their language', () => {
  let vigil: TestVigil;
  let story: Story;
  withStory((started, begun) => {
    vigil = started;
    story = begun;
  });

  const targets = (people: readonly Person[]) => people.map(({ id }) => ({ type: 'responder', id }));

  it('and answers in it: seven people of seven languages make a quorum of seven', async () => {
    const people = await Promise.all(SEVEN.map(([language]) => story.scene.responder(language, { language })));
    const { ref } = await story.play([{ targets: targets(people), quorum: { any: 7 } }], { lastStepSeconds: 86_400 });
    for (const [at, [language, asked, answers, heard]] of SEVEN.entries()) {
      const person = people[at] as Person;
      const { text } = await vigil.twilio.expectSms(person.phone);
      expect(text).toContain(asked);
      expect(segments(text)).toBeLessThanOrEqual(['ar', 'ur'].includes(language) ? 2 : 1);
      const { texts } = await vigil.twilio.reply(person.phone, answers);
      expect([language, texts[0]]).toEqual([language, expect.stringContaining(heard)]);
    }
    await vigil.settle();
    const alerts: { answer?: string }[] = await story.alerts(ref);
    expect(alerts.map(({ answer }) => answer)).toEqual(SEVEN.map(() => 'attending'));
    const { runs }: { runs: { trigger: string; state: string }[] } = await story.incident(ref);
    expect(runs.find(({ trigger }) => trigger === 'verified')?.state).toBe('satisfied');
  });

  it('and their own page and e-mail are in it, and say that a machine translated them', async () => {
    const rules = [
      { channel: 'sms', delaySeconds: 0 },
      { channel: 'email', delaySeconds: 0 },
    ];
    const person = await story.scene.responder('Huda', { language: 'ar', email: 'huda@example.org', rules });
    await story.play([{ targets: targets([person]) }], { lastStepSeconds: 86_400 });
    const { text } = await vigil.twilio.expectSms(person.phone);
    const link = /https?:\/\/[^/]+(\/r\/\S+)/u.exec(text)?.[1] ?? '';
    const page = await vigil.http.get(link);
    expect(page.text).toContain('<html lang="ar" dir="rtl"');
    expect(page.text).toContain('هل يمكنك المساعدة؟ يوركشير وهمبر');
    expect(page.text).toContain('أُعدّت هذه الترجمة آليًا');
    expect(page.text).not.toMatch(/href="tel:[^"]*">/u);
    expect((await vigil.http.get(`/ur${link}`)).text).toContain('کیا آپ مدد کر سکتے ہیں؟');
    const mail = await vigil.mail.expectMail(person.email);
    expect(mail.subject).toMatch(/^Vigil: تنبيه، يوركشير وهمبر، الرمز [A-Z0-9]{4}$/u);
    expect(mail.html).toContain('<html lang="ar" dir="rtl">');
    expect(mail.html).toMatch(/<b dir="ltr"[^>]*>[A-Z0-9]{4}<\/b>/u);
    expect(mail.text).toContain('أُعدّت هذه الترجمة آليًا');
  });

  it.each(SPOKEN)('and is called in it: %s with %s', async (language, attributes, words) => {
    const rules = [{ channel: 'voice', delaySeconds: 0 }];
    const person = await story.scene.responder(language, { language, rules });
    await story.play([{ targets: targets([person]) }], { lastStepSeconds: 86_400 });
    const answer = await vigil.twilio.pickUp(await vigil.twilio.expectCall(person.phone));
    expect(answer.body).toContain(`<Say ${attributes}>`);
    expect(answer.words).toContain(words);
    expect(answer.body.match(/<Say [^>]*>/gu)).toEqual(Array.from({ length: 3 }, () => `<Say ${attributes}>`));
  });

  it('and a word of one language is no answer in another', async () => {
    const person = await story.scene.responder('Maria', { language: 'ro' });
    const { ref } = await story.play([{ targets: targets([person]), quorum: { any: 1 } }], { lastStepSeconds: 86_400 });
    await vigil.twilio.expectSms(person.phone);
    const { texts } = await vigil.twilio.reply(person.phone, `${story.codeOf(person)} tak`);
    expect(texts[0]).toContain('Nu avem inca DA sau NU');
    expect((await story.alerts(ref))[0]).toMatchObject({ status: 'waiting' });
  });
});
