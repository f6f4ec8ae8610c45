import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { PAGE_LANGUAGES } from '../../src/kernel/language.js';
import { FormVisitor } from '../support/form-visitor.js';
import { startPublicApp, type PublicApp } from '../support/public-app.js';

const PAUSED = 'Here you only choose. A grown-up from our network reads it.';
const WORDS = /<textarea|name="(placeText|name|phone|email|safeTimes|voicemail)"/u;

describe('a child who reports', () => {
  let app: PublicApp;
  beforeAll(async () => {
    app = await startPublicApp({ reportsPerHour: 100, reportsPerDay: 100 });
  });
  afterAll(() => app.close());

  async function atWho(prefix = '', form = '/report'): Promise<FormVisitor> {
    const child = new FormVisitor(app.server);
    await child.open(`${prefix}${form}`);
    await child.press({});
    await child.next({ facility: 'LEI', q: 'leeds' });
    await child.next({ narrative: 'My dad did not ring.' });
    await child.next({ when: 'yesterday' });
    await child.next({ directness: 'told_by_family' });
    return child;
  }

  it('is helped first, is asked for no more words, and what they wrote is sent', async () => {
    const child = await atWho();
    expect(child.html).toContain('I am under 18');
    await child.next({ relationship: 'next_of_kin', under18: 'yes' });
    expect(child.heading).toBe('Thank you for telling us');
    expect(child.html).toContain('href="tel:08001111"');
    expect(child.html).not.toMatch(WORDS);
    await child.next();
    expect(child.heading).toBe('Does the family know?');
    await child.press({ go: 'back' });
    expect(child.heading).toBe('Thank you for telling us');
    await child.next();
    await child.next({ nokStatus: 'informed' });
    await child.next({ childrenAffected: 'yes_cared_for' });
    expect(child.html).toContain(PAUSED);
    expect(child.html).not.toMatch(WORDS);
    await child.next({ dangerNow: 'reporter_in_crisis', dangerText: 'typed by a machine' });
    await child.next({ urgentNeeds: 'child_support' });
    await child.next();
    expect(child.html).toContain(PAUSED);
    expect(child.html).not.toMatch(WORDS);
    await child.next({ reach: 'code', phone: '07700 900147' });
    expect(child.html).toContain('I am under 18');
    await child.press({ change: 'told' });
    expect(child.html).toContain('My dad did not ring.');
    expect(child.html).not.toMatch(WORDS);
    await child.next();
    await child.press({ go: 'send' });
    const { input } = app.reports.sent.at(-1) ?? {};
    expect(input).toMatchObject({
      reporterIsChild: true,
      narrative: 'My dad did not ring.',
      urgentNeeds: ['child_support', 'reporter_in_crisis'],
    });
    expect(input?.contact).toBeUndefined();
  });

  it('is helped too where they skip the rest, or say it at the end; and can take it back', async () => {
    const child = await atWho();
    await child.press({ go: 'end' }, { under18: 'yes' });
    expect(child.heading).toBe('Thank you for telling us');
    await child.press({ go: 'end' });
    expect(child.heading).toBe('Read it through before you send');
    await child.press({ change: 'who' });
    await child.next({ relationship: 'friend' });
    await child.press({ change: 'danger' });
    expect(child.html).toMatch(WORDS);
    await child.next();
    await child.press({ go: 'send' });
    expect(app.reports.sent.at(-1)?.input.reporterIsChild).toBeUndefined();
  });

  it('may put it aside on the page with help, and comes back to it', async () => {
    const child = await atWho();
    await child.next({ under18: 'yes' });
    await child.press({ go: 'save' });
    const code = (/class="receipt".*?<\/p>/s.exec(child.html)?.[0] ?? '').replaceAll(/\D/g, '');
    const later = new FormVisitor(app.server);
    await later.open('/report/return');
    await later.press({ go: 'on' }, { code });
    expect(later.heading).toBe('Thank you for telling us');
  });

  it.each(PAGE_LANGUAGES.filter((language) => language !== 'en'))('finds the same in %s', async (language) => {
    const child = await atWho(`/${language}`);
    await child.next({ under18: 'yes' });
    expect(child.html).toContain('href="tel:08001111"');
    await child.press({ go: 'stay' }, {}, '/en/report');
    expect(child.heading).toBe('Thank you for telling us');
  });

  it('finds it in Easy Read', async () => {
    const child = await atWho('', '/report/easy');
    await child.next({ under18: 'yes' });
    expect(child.heading).toBe('Thank you for telling us');
    expect(child.html).toContain('<body class="easy">');
    expect(child.html).toContain('action="/report/easy"');
  });
});
