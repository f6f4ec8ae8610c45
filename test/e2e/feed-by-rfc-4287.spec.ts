import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { DAY } from '../../src/kernel/clock.js';
import { atomProblems } from '../support/atom-rules.js';
import { Story } from '../support/story.js';
import { TestVigil } from '../support/vigil.js';

const LANGUAGES = ['/feed.atom', '/en/feed.atom', '/cy/feed.atom'];

const ENTRY = `<entry><id>tag:vigil.example,2026:feed/1</id><title>A person died</title><updated>2026-11-22T00:00:00Z</updated>
<published>2026-11-21T00:00:00Z</published><category term="prison"/><content type="text">It &amp; more.</content></entry>`;
const FEED = `<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en-GB"><id>tag:vigil.example,2026:feed</id><title>Deaths</title>
<updated>2026-11-22T00:00:00Z</updated><author><name>Vigil</name></author>
<link rel="self" type="application/atom+xml" href="https://vigil.example/feed.atom"/>
<link rel="alternate" type="text/html" href="https://vigil.example/stats"/>
${ENTRY}
</feed>`;

describe('what judges a feed', () => {
  it('takes a valid one', () => {
    expect(atomProblems(FEED)).toEqual([]);
    expect(atomProblems(FEED.replace(ENTRY, ''))).toEqual([]);
  });

  it.each<[string, string, string, string]>([
    ['an element that does not end', '</title>', '', 'Not well formed'],
    ['an element closed by another', '</author>', '</feed>', 'Not well formed'],
    ['a bare ampersand', '&amp;', '&', 'begins no entity'],
    ['an entity of HTML', '&amp;', '&nbsp;', 'begins no entity'],
    ['an attribute without quotation marks', 'term="prison"', 'term=prison', 'Not well formed'],
    ['an attribute twice', 'term="prison"', 'term="prison" term="x"', 'stands twice'],
    ['a character that is none', 'more.', 'more\u0008.', 'does not know'],
    ['something behind the end', '</feed>', '</feed><feed/>', 'behind the root'],
    ['another namespace', '2005/Atom', '2006/Atom', '(2)'],
    ['another root', 'feed xmlns', 'rss xmlns', 'closed as'],
    ['no id', '<id>tag:vigil.example,2026:feed</id>', '', 'feed has id 0 times'],
    ['an id that is no IRI', 'tag:vigil.example,2026:feed/1', 'feed 1', '(4.2.6)'],
    ['an id twice', 'feed/1', 'feed', 'an id stands twice'],
    ['no title', '<title>Deaths</title>', '', 'feed has title 0 times'],
    ['two titles', '<title>Deaths</title>', '<title>a</title><title>b</title>', 'feed has title 2 times'],
    ['an empty title of an entry', 'A person died', ' ', '(4.2.14)'],
    ['an entry without its time', '<updated>2026-11-22T00:00:00Z</updated>\n<published>', '<published>', 'updated 0'],
    ['a day alone', '2026-11-21T00:00:00Z', '2026-11-21', '(3.3)'],
    ['a time without zone', '2026-11-21T00:00:00Z', '2026-11-21T00:00:00', '(3.3)'],
    ['small letters in a time', '2026-11-21T00:00:00Z', '2026-11-21t00:00:00z', '(3.3)'],
    ['a day that is none', '2026-11-21T', '2026-11-31T', '(3.3)'],
    ['published after its change', '2026-11-21T', '2026-11-23T', '(4.2.9)'],
    ['an entry newer than its feed', '<updated>2026-11-22T', '<updated>2026-11-20T', '(4.2.15)'],
    ['no author', '<author><name>Vigil</name></author>', '', '(4.1.1)'],
    ['an author without a name', '<name>Vigil</name>', '<email>vigil@example.org</email>', 'author has name 0 times'],
    ['no link to itself', 'rel="self"', 'rel="related"', 'link to itself'],
    ['two alternates of one kind', 'rel="self" type="application/atom+xml"', 'type="text/html"', 'two alternates'],
    ['a link to nowhere', ' href="https://vigil.example/stats"', '', 'link has no href'],
    ['a relative link', 'https://vigil.example/stats', '/stats', '(4.2.7.1)'],
    ['a category without term', ' term="prison"', '', 'category has no term'],
    ['markup in a text', 'It &amp; more.', '<b>It</b>', 'b does not belong in content'],
    ['a type that text does not have', 'type="text"', 'type="html"', '(3.1)'],
    ['nothing to read', '<content type="text">It &amp; more.</content>', '', '(4.1.2)'],
    ['an element of RSS', '<published>', '<pubDate>x</pubDate><published>', 'pubDate does not belong in entry'],
    ['text between elements', '<author>', 'by <author>', 'only elements'],
    ['no language', 'en-GB', 'English, please', '(RFC 5646)'],
  ])('refuses %s', (_what, right, wrong, problem) => {
    expect(FEED).toContain(right);
    expect(atomProblems(FEED.replace(right, wrong)).join('\n')).toContain(problem);
  });
});

describe('the public feed by RFC 4287', () => {
  let vigil: TestVigil;
  let story: Story;
  beforeAll(async () => {
    vigil = await TestVigil.start({ providers: false });
    story = await Story.begin(vigil);
  }, 60_000);
  afterAll(() => vigil.stop());

  const feed = async (path: string) => (await vigil.http.get(path).buffer(true)).text;

  it.each(LANGUAGES)('%s is valid while it is empty', async (path) => {
    expect(atomProblems(await feed(path))).toEqual([]);
  });

  it.each(LANGUAGES)('%s links to itself and to the page in its own language', async (path) => {
    const prefix = path.replace('/feed.atom', '');
    const text = await feed(path);
    expect(text).toContain(`rel="self" type="application/atom+xml" href="https://vigil.example${path}"`);
    expect(text).toContain(`rel="alternate" type="text/html" href="https://vigil.example${prefix}/stats"`);
  });

  it('is valid with entries that are open, withdrawn and taken back, and with words that XML has to escape', async () => {
    const { coordinator } = story;
    const act = (ref: string, what: string, body: object) =>
      coordinator.ok(coordinator.post(`/incidents/${ref}/${what}`, body));
    const refs: string[] = [];
    await vigil.prisma.facility.update({ where: { code: 'LEI' }, data: { name: 'Leeds <& "North">' } });
    for (const facility of ['LEI', 'WDI', 'MDI']) {
      const ref = await story.report(facility);
      await story.check(ref);
      await act(ref, 'next-of-kin', { status: 'informed_confirmed' });
      await act(ref, 'publish', { state: 'place_and_date' });
      refs.push(ref);
    }
    await feed('/feed.atom');
    vigil.clock.advance(DAY);
    await act(refs[1] ?? '', 'publish', { state: 'counted_only' });
    await act(refs[2] ?? '', 'verify', { status: 'not_a_death', note: 'We were wrong.' });
    for (const path of LANGUAGES) {
      const text = await feed(path);
      expect(text.match(/<entry>/gu)).toHaveLength(3);
      expect(text.match(/<published>/gu)).toHaveLength(1);
      expect(text).toContain('&lt;&amp;');
      expect(atomProblems(text)).toEqual([]);
    }
  });
});
