import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import supertest from 'supertest';
import { QUESTIONS } from '../../src/intake/report-form.js';
import { PAGE_LANGUAGES } from '../../src/kernel/language.js';
import { OFFERED } from '../../src/web/public/report/offered.js';
import { printText } from '../../src/web/public/report/print/print-text.js';
import { choiceText, questionText } from '../../src/web/public/report/report-text.js';
import { startPublicApp, type PublicApp } from '../support/public-app.js';

const plain = (html: string): string =>
  html
    .replaceAll(/<[^>]*>/g, '')
    .replaceAll('&quot;', '"')
    .replaceAll('&#39;', '’')
    .replaceAll('&amp;', '&');

describe('the form on paper', () => {
  let app: PublicApp;
  beforeAll(async () => {
    app = await startPublicApp();
  });
  afterAll(() => app.close());

  const open = async (path: string) => (await supertest(app.server).get(path)).text;

  it.each(PAGE_LANGUAGES)('asks all that the form asks, says why, and offers the same: %s', async (language) => {
    const text = plain(await open(`/${language}/report/print`));
    for (const [index, question] of QUESTIONS.entries()) {
      expect(text).toContain(`${String(index + 1)}. ${questionText(language, `${question}Ask`)}`);
      if (question !== 'contact') expect(text).toContain(questionText(language, `${question}Why`));
      if (question === 'place' || question === 'told') continue;
      const offered = OFFERED[question].map(({ key }) => key).filter((key) => key !== 'contact.code');
      for (const key of offered) expect(text).toContain(choiceText(language, key));
    }
    // Paper gets no code.
    expect(text).not.toContain(choiceText(language, 'contact.code'));
    expect(text).toContain(printText(language, 'answer'));
  });

  it('is no form that a browser would leave out when it prints, and says where to turn without an address', async () => {
    const html = await open('/report/print');
    expect(html).not.toContain('<form');
    expect(plain(html)).toContain('Type it in at https://vigil.example/report');
    expect(plain(html)).not.toMatch(/Send it to|Or ring/);
  });

  it('names the address and the number that the network has', async () => {
    const ours = await startPublicApp({}, { postalAddress: 'Vigil\nPO Box 1\nLeeds', reportPhone: '0114 496 0001' });
    const { text } = await supertest(ours.server).get('/report/print');
    await ours.close();
    expect(text).toContain('Vigil\nPO Box 1\nLeeds</bdi>');
    expect(plain(text)).toContain('Or ring 0114 496 0001, and read it out to us.');
  });

  it('is offered on the first page of the form', async () => {
    expect(await open('/pl/report')).toContain('href="/pl/report/print"');
  });
});
