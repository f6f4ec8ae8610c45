import { parseXml, type XmlElement } from './strict-xml.js';

const ATOM = 'http://www.w3.org/2005/Atom';

/** How often a child may stand in an element. */
type Times = '1' | '?' | '*';
interface Shape {
  readonly children: Readonly<Record<string, Times>>;
  /** Beside xml:lang and xml:base, which every element may have; true: it must. */
  readonly attributes?: Readonly<Record<string, boolean>>;
  readonly is?: 'text' | 'date' | 'iri' | 'plain' | 'email';
}

const PERSON: Shape = { children: { name: '1', uri: '?', email: '?' } };
const TEXT: Shape = { children: {}, attributes: { type: false }, is: 'text' };
const DATE: Shape = { children: {}, is: 'date' };
const IRI: Shape = { children: {}, is: 'iri' };
const PLAIN: Shape = { children: {}, is: 'plain' };
const COMMON = { author: '*', category: '*', contributor: '*', id: '1', link: '*', rights: '?', title: '1' } as const;

/** RFC 4287, section 4, as its RELAX NG says it; what is in another namespace has no place in our feed. */
const SHAPES: Readonly<Record<string, Shape>> = {
  feed: {
    children: { ...COMMON, updated: '1', generator: '?', icon: '?', logo: '?', subtitle: '?', entry: '*' },
    attributes: { xmlns: true },
  },
  entry: { children: { ...COMMON, updated: '1', content: '?', published: '?', summary: '?' } },
  author: PERSON,
  contributor: PERSON,
  name: PLAIN,
  email: { children: {}, is: 'email' },
  ...{ uri: IRI, id: IRI, icon: IRI, logo: IRI },
  ...{ title: TEXT, subtitle: TEXT, rights: TEXT, summary: TEXT, content: TEXT },
  ...{ updated: DATE, published: DATE },
  category: { children: {}, attributes: { term: true, scheme: false, label: false } },
  generator: { children: {}, attributes: { uri: false, version: false }, is: 'plain' },
  link: {
    children: {},
    attributes: { href: true, rel: false, type: false, hreflang: false, title: false, length: false },
  },
};

/** What is against RFC 4287 in a feed document; empty when it is valid. A section in brackets says by which rule. */
export function atomProblems(document: string): readonly string[] {
  let feed: XmlElement;
  try {
    feed = parseXml(document);
  } catch (error) {
    return [error instanceof Error ? error.message : 'not well formed'];
  }
  if (feed.name !== 'feed') return ['the root is not feed (2)'];
  if (feed.attributes.get('xmlns') !== ATOM) return ['the namespace is not that of Atom (2)'];
  return [
    ...shapeProblems(feed),
    ...feedProblems(feed),
    ...all(feed, 'entry').flatMap((each) => entryProblems(each, feed)),
  ];
}

function shapeProblems(element: XmlElement): readonly string[] {
  const { name, children, attributes } = element;
  const shape = SHAPES[name];
  if (shape === undefined) return [`${name} is no element of Atom (4)`];
  const problems: string[] = [];
  for (const child of new Set(children.map((each) => each.name))) {
    if (!(child in shape.children)) problems.push(`${child} does not belong in ${name} (4)`);
  }
  for (const [child, times] of Object.entries(shape.children)) {
    const count = all(element, child).length;
    if ((times === '1' && count !== 1) || (times === '?' && count > 1)) {
      problems.push(`${name} has ${child} ${String(count)} times (4)`);
    }
  }
  const known = shape.attributes ?? {};
  for (const attribute of attributes.keys()) {
    if (!(attribute in known) && !attribute.startsWith('xml:')) problems.push(`${name} has ${attribute} (4)`);
  }
  for (const [attribute, must] of Object.entries(known)) {
    if (must && !attributes.has(attribute)) problems.push(`${name} has no ${attribute} (4)`);
  }
  return [...problems, ...valueProblems(element, shape), ...children.flatMap(shapeProblems)];
}

const LANGUAGE = /^[a-z]{2,3}(-[A-Za-z\d]{2,8})*$/iu;
const MEDIA = /^[\w.+-]+\/[\w.+-]+$/u;
const EMAIL = /^[^@\s]+@[^@\s]+$/u;
const RFC3339 = /^(\d{4})-(\d\d)-(\d\d)T([01]\d|2[0-3]):[0-5]\d:([0-5]\d|60)(\.\d+)?(Z|[+-]([01]\d|2[0-3]):[0-5]\d)$/u;

function valueProblems({ name, text, attributes, children }: XmlElement, { is }: Shape): readonly string[] {
  const problems: string[] = [];
  const check = (right: boolean, problem: string) => {
    if (!right) problems.push(`${name}: ${problem}`);
  };
  const lang = attributes.get('xml:lang') ?? attributes.get('hreflang');
  check(lang === undefined || LANGUAGE.test(lang), 'no language (RFC 5646)');
  if (is === undefined) check(text.trim() === '', 'text where only elements stand (4)');
  if (is === 'text')
    check(children.length === 0 && (attributes.get('type') ?? 'text') === 'text', 'no plain text (3.1)');
  if (is === 'date') check(isDate(text), 'no date of RFC 3339 with T and Z in upper case (3.3)');
  if (is === 'iri') check(isIri(text), 'no absolute IRI (4.2.6)');
  if (is === 'email') check(EMAIL.test(text), 'no address (3.2.3)');
  if (name === 'name') check(text.trim() !== '', 'empty (3.2.1)');
  if (name === 'link') {
    check(isIri(attributes.get('href') ?? ''), 'no absolute IRI (4.2.7.1)');
    check(MEDIA.test(attributes.get('type') ?? 'text/html'), 'no media type (4.2.7.3)');
    check((attributes.get('rel') ?? 'alternate') !== '', 'an empty relation (4.2.7.2)');
  }
  return problems;
}

function feedProblems(feed: XmlElement): readonly string[] {
  const entries = all(feed, 'entry');
  const problems = [...linkProblems(feed)];
  const authored =
    all(feed, 'author').length > 0 || (entries.length > 0 && entries.every((each) => all(each, 'author').length > 0));
  if (!authored) problems.push('nobody is the author (4.1.1)');
  if (links(feed, 'self').length !== 1) problems.push('feed has not one link to itself (4.1.1)');
  const ids = [feed, ...entries].map((each) => textOf(each, 'id'));
  if (new Set(ids).size !== ids.length) problems.push('an id stands twice (4.2.6)');
  const kinds = feed.children.map(({ name }) => name);
  if (kinds.includes('entry') && kinds.slice(kinds.indexOf('entry')).some((kind) => kind !== 'entry')) {
    problems.push('something of the feed stands behind its entries (4.1.1)');
  }
  const updated = Date.parse(textOf(feed, 'updated'));
  if (entries.some((each) => Date.parse(textOf(each, 'updated')) > updated)) {
    problems.push('an entry is newer than its feed (4.2.15)');
  }
  return problems;
}

function entryProblems(entry: XmlElement, feed: XmlElement): readonly string[] {
  const problems = [...linkProblems(entry)];
  const has = (name: string) => all(entry, name).length > 0;
  if (!has('content') && links(entry, 'alternate').length === 0) problems.push('entry with nothing to read (4.1.2)');
  if (!has('author') && all(feed, 'author').length === 0) problems.push('entry without an author (4.1.2)');
  if (textOf(entry, 'title').trim() === '') problems.push('entry with an empty title (4.2.14)');
  if (has('published') && Date.parse(textOf(entry, 'published')) > Date.parse(textOf(entry, 'updated'))) {
    problems.push('entry changed before it was published (4.2.9)');
  }
  return problems;
}

/** No two alternates of one type and language. */
function linkProblems(element: XmlElement): readonly string[] {
  const kinds = links(element, 'alternate').map(({ attributes }) =>
    [attributes.get('type'), attributes.get('hreflang')].join(' '),
  );
  return new Set(kinds).size === kinds.length ? [] : [`${element.name} has two alternates of one kind (4.1.1)`];
}

function links(element: XmlElement, rel: string): readonly XmlElement[] {
  return all(element, 'link').filter(({ attributes }) => (attributes.get('rel') ?? 'alternate') === rel);
}

function all(element: XmlElement, name: string): readonly XmlElement[] {
  return element.children.filter((child) => child.name === name);
}

function textOf(element: XmlElement, name: string): string {
  return all(element, name)[0]?.text ?? '';
}

function isDate(text: string): boolean {
  const [, year = '', month = '', day = ''] = RFC3339.exec(text) ?? [];
  const at = new Date(`${year}-${month}-${day}T00:00:00Z`);
  return year !== '' && !Number.isNaN(at.getTime()) && at.toISOString().startsWith(`${year}-${month}-${day}`);
}

function isIri(text: string): boolean {
  return /^[a-z][a-z\d+.-]*:[^\s<>"{}|\\^`]+$/iu.test(text);
}
