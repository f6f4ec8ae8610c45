import { describe, expect, it } from '@jest/globals';
import { listWordsOf, rowWords } from './list-words.js';
import type { ResponderId } from '../../../kernel/ids.js';
import type { PersonRow } from '../people/people-list.repository.js';
import { peopleCsv } from './people-csv.js';

describe('what becomes of a row', () => {
  it.each([
    [{ outcome: 'added' }, false, 'yes', 'would be added'],
    [{ outcome: 'added' }, true, 'yes', 'added'],
    [{ outcome: 'changed' }, true, 'yes', 'changed'],
    [{ outcome: 'unchanged' }, false, 'no', 'stays as it is'],
    [{ problem: 'phone: expected a number.' }, true, 'bad', 'phone: expected a number.'],
  ] as const)('%j, done: %s', (row, done, shape, words) => {
    expect(rowWords({ line: 2, name: 'Ada', ...row }, done)).toEqual({ shape, words });
  });

  it('is counted', () => {
    const rows = [
      { line: 2, name: 'Ada', outcome: 'added' },
      { line: 3, name: 'Bren', outcome: 'changed' },
      { line: 4, name: null, problem: 'region: expected one of …' },
    ] as const;
    expect(listWordsOf(rows)).toBe('1 added, 1 changed, 0 as before, 1 row left out');
  });
});

describe('the list as a file', () => {
  const now = new Date('2026-11-21T03:00:00Z');
  const ada: PersonRow = {
    ...{ id: '1' as ResponderId, name: '=Ada, "the" First', regionCode: 'wales', roles: ['local'] },
    ...{ status: 'active', groups: ['Cardiff', 'Swansea'], maxAlertsPerWeek: 3, awayUntil: null },
    quietHours: { from: '22:00', to: '07:00', timeZone: 'Europe/London' },
    ways: [
      { channel: 'sms', verified: true, optedOut: false, failingSince: null, failureCode: null, checkSince: null },
    ],
  };

  it('says who, where and how, and no number', () => {
    const [head, row] = peopleCsv([ada], now).split('\r\n');
    expect(head).toBe('name,region,groups,roles,now,how_often,text,call,e_mail');
    expect(row).toBe(
      `"'=Ada, ""the"" First",wales,Cardiff;Swansea,local,there,"At most 3 alerts a week, not 22:00 to 07:00",texts arrive,,`,
    );
  });
});
