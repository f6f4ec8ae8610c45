import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { FormVisitor } from '../support/form-visitor.js';
import { startPublicApp, type PublicApp } from '../support/public-app.js';

const CODE = '4829 1730 5526 9081';
const WORDS = 'I remembered one thing, and';
const ADDRESS = 'ama@example.org';
const TYPED = { text: WORDS, noticeTo: ADDRESS };

let app: PublicApp;
beforeAll(async () => {
  app = await startPublicApp({ reportsPerHour: 100, reportsPerDay: 100 });
});
afterAll(() => app.close());

async function inMailbox(way = '/receipt'): Promise<FormVisitor> {
  const person = new FormVisitor(app.server);
  await person.open(way);
  await person.press({}, { code: CODE });
  return person;
}

const message = ({ html }: FormVisitor) => /<textarea[^>]*>([^<]*)</u.exec(html)?.[1];
const address = ({ html }: FormVisitor) => /<input id="notice-to"[^>]*value="([^"]*)"/u.exec(html)?.[1];

describe('what is half written in the mailbox', () => {
  it.each([
    ['asks to be told of messages, with an address that cannot be', { notice: 'ask' }, { noticeTo: 'nowhere' }],
    ['goes on in another language', { go: 'stay' }, {}],
  ])('stays when a person %s', async (_what, button, change) => {
    const person = await inMailbox();
    await person.press(button, { ...TYPED, ...change });
    expect([message(person), address(person)]).toEqual([WORDS, { ...TYPED, ...change }.noticeTo]);
  });

  it.each([
    ['files', { files: 'ask' }],
    ['ending the code', { end: 'ask' }],
  ])('comes back from the page for %s, in another language as well', async (_page, button) => {
    const person = await inMailbox();
    await person.press(button, TYPED);
    const heading = person.heading;
    await person.press({ go: 'stay' }, {}, '/cy/receipt');
    expect(person.heading).not.toBe(heading);
    await person.press({ go: 'stay' }, {}, '/receipt');
    expect(person.heading).toBe(heading);
    await person.press({ end: 'keep' });
    expect([message(person), address(person)]).toEqual([WORDS, ADDRESS]);
  });

  it('goes nowhere by the way: the address stays when the message is sent, the message when the address is kept', async () => {
    const person = await inMailbox();
    await person.press({ go: 'send' }, TYPED);
    expect([message(person), address(person)]).toEqual(['', ADDRESS]);
    await person.press({ notice: 'ask' }, TYPED);
    expect(message(person)).toBe(WORDS);
  });

  it('Enter in the address asks for notices and sends no half-written message', async () => {
    const person = await inMailbox();
    const first = /<button[^>]*form="form"[^>]*>/u.exec(person.html)?.[0];
    expect(first).toContain('name="notice" value="ask"');
    expect(person.html.indexOf(first ?? '')).toBe(person.html.indexOf('<button'));
  });

  it('in Easy Read too', async () => {
    const person = await inMailbox('/receipt/easy');
    expect(person.html).toContain('<body class="easy">');
    expect(person.html).toContain('Do you want to know when we write?');
    await person.press({ files: 'ask' }, TYPED);
    await person.press({ end: 'keep' });
    expect(message(person)).toBe(WORDS);
    expect(person.html).toContain('action="/receipt/easy"');
    expect((await person.open('/ur/receipt/easy')).headers['location']).toBe('/ur/receipt');
  });
});

describe('a page of the form', () => {
  it('changes the language by posting itself, and has no link that would lose it', async () => {
    const person = new FormVisitor(app.server);
    await person.toCheck();
    for (const button of [{ change: 'danger' }, { go: 'back' }, { go: 'save' }]) {
      await person.press(button);
      const links = [...person.html.matchAll(/<a [^>]*hreflang=/gu)];
      expect([person.heading, links]).toEqual([person.heading, []]);
      expect(person.html).toMatch(/<button[^>]*form="form" name="go" value="stay" formaction="\/ar\/report"/u);
    }
    const code = /class="receipt".*?<\/p>/su.exec(person.html)?.[0];
    await person.press({ go: 'stay' }, {}, '/cy/report');
    expect(person.html).toContain('<html lang="cy"');
    expect(/class="receipt".*?<\/p>/su.exec(person.html)?.[0]).toBe(code);
    await person.press({ go: 'on' });
    expect(person.html).toContain('My friend rang last night.');
  });

  it('searches when Enter is pressed where one searches', async () => {
    const person = new FormVisitor(app.server);
    await person.open('/report');
    await person.press({});
    expect(/<button[^>]*>/u.exec(person.html)?.[0]).toContain('name="go" value="search"');
  });
});
