import type { FormVisitor } from './form-visitor.js';

export const HOSTILE = '"><script>alert(1)</script>\'<img src=x onerror=alert(1)>';

/** A page of the public side, and how a person gets there under the prefix of a language. */
export type Way = readonly [name: string, go: (person: FormVisitor, prefix: string) => Promise<unknown>];

const start = async (person: FormVisitor, prefix: string) => {
  await person.open(`${prefix}/report`);
  await person.press({});
};
const toCheck = async (person: FormVisitor, prefix: string) => {
  await start(person, prefix);
  await person.next({ facility: 'other', placeText: HOSTILE });
  await person.next({ narrative: HOSTILE });
  await person.press({ go: 'end' });
};
const change = (question: string, fields = {}): Way => [
  question,
  async (person, prefix) => {
    await toCheck(person, prefix);
    await person.press({ change: question });
    if (Object.keys(fields).length > 0) await person.next(fields);
  },
];

/** Each kind of page once. */
export const PAGES: readonly Way[] = [
  ...['/', '/help', '/privacy', '/what-we-text', '/report', '/receipt'].map((path): Way => [
    path,
    (person, prefix) => person.open(path === '/' && prefix !== '' ? prefix : `${prefix}${path}`),
  ]),
  ['the place', start],
  [
    'a search',
    async (person, prefix) => {
      await start(person, prefix);
      await person.press({ go: 'search' }, { q: 'house' });
    },
  ],
  [
    'a missing place',
    async (person, prefix) => {
      await start(person, prefix);
      await person.next({ q: HOSTILE, placeText: '' });
    },
  ],
  change('place'),
  change('told'),
  change('when'),
  change('how'),
  change('who'),
  change('family'),
  change('children'),
  change('danger', { dangerText: HOSTILE.repeat(30) }),
  change('urgent'),
  change('topics'),
  change('contact', { reach: 'contact', name: HOSTILE }),
  ['the overview', toCheck],
  [
    'put aside',
    async (person, prefix) => {
      await toCheck(person, prefix);
      await person.press({ go: 'save' });
    },
  ],
  [
    'put aside, other digits',
    async (person, prefix) => {
      await toCheck(person, prefix);
      await person.press({ go: 'save' });
      await person.press({ go: 'written' }, { last: HOSTILE });
    },
  ],
  ['go on', (person, prefix) => person.open(`${prefix}/report/return`)],
  ['on paper', (person, prefix) => person.open(`${prefix}/report/print`)],
  [
    'the code',
    async (person, prefix) => {
      await toCheck(person, prefix);
      await person.press({ go: 'send' });
      await person.open(`${prefix}/report/received`);
    },
  ],
  [
    'the code again',
    async (person, prefix) => {
      await toCheck(person, prefix);
      await person.press({ go: 'send' });
      await person.open(`${prefix}/report/received`);
      await person.press({ saved: 'yes' }, { last: HOSTILE });
    },
  ],
  ['no code', (person, prefix) => person.open(`${prefix}/report/received`)],
  [
    'how it stands',
    async (person, prefix) => {
      await person.open(`${prefix}/receipt`);
      await person.press({}, { code: '4829173055269081' });
    },
  ],
];
