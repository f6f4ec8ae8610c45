import { describe, expect, it } from '@jest/globals';
import { nextLine, type WantedLine } from './decide-help-line.js';
import { changedFields, type HelpLineFields, isCheckDue } from './help-line.js';

const LINE: HelpLineFields = {
  name: 'Samaritans',
  number: '116 123',
  about: { key: 'samaritans' },
  countries: ['england', 'wales'],
  everyPage: true,
  source: 'https://www.samaritans.org/',
  checkedOn: '2026-05-21',
  checkedBy: 'user:anna',
  position: 20,
};
const { checkedBy: _, position: __, ...WANTED } = LINE;
const next = (present: HelpLineFields | null, change: Partial<WantedLine>) =>
  nextLine(present, { ...WANTED, ...change }, [{ position: 20 }, { position: 70 }], 'user:ben');

describe('whether a line is to be checked', () => {
  it.each<[string | null, string, boolean]>([
    [null, '2026-11-21', true],
    ['2026-11-21', '2026-11-21', false],
    ['2026-05-22', '2026-11-21', false],
    ['2026-05-21', '2026-11-21', true],
    ['2026-08-31', '2027-02-27', false],
    ['2026-08-31', '2027-02-28', true],
    ['2025-12-01', '2026-11-21', true],
  ])('checked on %s, on %s: %s', (checkedOn, day, due) => {
    expect(isCheckDue({ checkedOn }, day)).toBe(due);
  });
});

describe('what a line becomes', () => {
  it.each<[string, Partial<WantedLine>, Partial<HelpLineFields>]>([
    ['nothing new: who checked it stays', {}, LINE],
    ['another name says nothing about the number', { name: 'The Samaritans' }, { checkedBy: 'user:anna' }],
    ['another number: nobody has checked it', { number: '116 124' }, { checkedOn: null, checkedBy: null }],
    ['the same number in other groups', { number: '11 61 23' }, { checkedOn: '2026-05-21', checkedBy: 'user:anna' }],
    ['checked by somebody else', { checkedOn: '2026-11-21' }, { checkedOn: '2026-11-21', checkedBy: 'user:ben' }],
    [
      'another number, and checked at once',
      { number: '116 124', checkedOn: '2026-11-21' },
      { checkedOn: '2026-11-21', checkedBy: 'user:ben' },
    ],
    ['not checked after all', { checkedOn: null }, { checkedOn: null, checkedBy: null }],
    ['another place in the list', { position: 5 }, { position: 5 }],
  ])('%s', (_what, change, expected) => {
    expect(next(LINE, change)).toMatchObject(expected);
  });

  it('comes last where it is new and no place is said', () => {
    expect(next(null, {})).toMatchObject({ position: 80, checkedBy: 'user:ben' });
    expect(next(null, { checkedOn: null })).toMatchObject({ checkedBy: null });
    expect(nextLine(null, WANTED, [], 'user:ben').position).toBe(10);
    expect(nextLine(null, WANTED, [{ position: 9_999 }], 'user:ben').position).toBe(9_999);
  });
});

describe('what is said to have changed', () => {
  it('names fields, whatever the order in which words are kept', () => {
    const own = { ...LINE, about: { words: { en: 'one', cy: 'un' } } };
    expect(changedFields(own, { ...own, about: { words: { cy: 'un', en: 'one' } } })).toEqual([]);
    expect(changedFields(own, { ...own, about: { words: { en: 'one' } }, countries: ['wales'] })).toEqual([
      'about',
      'countries',
    ]);
    expect(changedFields(LINE, { ...LINE, position: 1, checkedOn: null })).toEqual(['checkedOn', 'position']);
  });
});
