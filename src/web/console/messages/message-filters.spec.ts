import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { messagesQuery, readMessageFilters } from './message-filters.js';

const NOW = new Date('2026-11-23T12:00:00Z');
const NONE = { status: null, channel: null, incident: null, region: null, kind: null, since: null, until: null };

describe('the filters of the list of messages', () => {
  it.each([
    ['nothing said: a week', {}, { since: '2026-11-16' }],
    ['an emptied day: no limit', { since: '' }, {}],
    ['an incident: all of it', { incident: ' kt7w4r ' }, { incident: 'KT7W4R' }],
    ['a state', { status: 'delivered', since: '' }, { status: 'delivered' }],
    ['all that failed', { status: 'failed_any', since: '' }, { status: 'failed_any' }],
    ['a class and a way', { kind: 'drill', channel: 'voice', since: '' }, { kind: 'drill', channel: 'voice' }],
    ['days', { since: '2026-01-02', until: '2026-01-03' }, { since: '2026-01-02', until: '2026-01-03' }],
    ['what makes no sense', { status: 'lost', region: 'mars', since: '2026-13-45', until: 'now', kind: ['x'] }, {}],
  ])('%s', (_, query, expected) => {
    expect(readMessageFilters(query, NOW)).toEqual({ ...NONE, ...expected });
  });

  it('an address says again what it was read from', () => {
    const value = fc.constantFrom('', 'delivered', 'failed_any', 'sms', 'wales', 'page', '2026-02-03', 'KT7W4R', '%&=');
    const names = ['status', 'channel', 'incident', 'region', 'kind', 'since', 'until'] as const;
    fc.assert(
      fc.property(fc.dictionary(fc.constantFrom(...names), value), (query) => {
        const filters = readMessageFilters(query, NOW);
        const again = Object.fromEntries(new URLSearchParams(messagesQuery(filters, 'c')));
        expect(readMessageFilters(again, NOW)).toEqual(filters);
      }),
    );
  });
});
