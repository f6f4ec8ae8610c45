import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { CHANNELS, type Channel } from '../../kernel/channel.js';
import { plus, SECOND } from '../../kernel/clock.js';
import { type FailedByProvider, MOST_BESIDE_OTHERS, REST, whomToTryAgain } from './whom-to-try-again.js';

const NOW = new Date('2026-11-21T03:00:00Z');
const ago = (seconds: number): Date => plus(NOW, -seconds * SECOND);

interface Row {
  readonly who: string;
  readonly channel?: Channel;
  /** Seconds ago. */
  readonly tried?: number;
  readonly ended?: number;
  readonly passedSince?: boolean;
  readonly beside?: number;
}

function failed({ who, channel = 'sms', tried = 300, ended = 270, passedSince = false, beside = 0 }: Row) {
  return {
    id: `${who} by ${channel}`,
    incidentId: 'incident',
    alertId: `alert of ${who}`,
    responderId: who,
    channel,
    firstTriedAt: ago(tried),
    endedAt: ago(ended),
    passedSince,
    failedBesideOthers: beside,
  } as unknown as FailedByProvider;
}

describe('whose message is said once more', () => {
  it.each<[what: string, rows: readonly Row[], again: readonly string[]]>([
    ['nobody where nothing failed', [], []],
    [
      'while nothing leaves: the one whose last try is longest ago',
      [
        { who: 'Ann', ended: 200 },
        { who: 'Ben', ended: 260 },
        { who: 'Cas', ended: 230 },
      ],
      ['Ben by sms'],
    ],
    ['while nothing leaves: nobody who was tried within two minutes', [{ who: 'Ann', tried: 119, ended: 90 }], []],
    ['two minutes after the first try', [{ who: 'Ann', tried: 120, ended: 90 }], ['Ann by sms']],
    [
      'once something has left: all whose last try was before it, without rest',
      [
        { who: 'Ann', tried: 40, ended: 10, passedSince: true },
        { who: 'Ben', passedSince: true },
      ],
      ['Ann by sms', 'Ben by sms'],
    ],
    [
      'once something has left, not whoever failed after it',
      [{ who: 'Ann', passedSince: true }, { who: 'Ben' }],
      ['Ann by sms'],
    ],
    ['who fails alone rests first', [{ who: 'Ann', tried: 60, ended: 30, passedSince: true }], []],
    ['who fails alone, after the rest', [{ who: 'Ann', passedSince: true }], ['Ann by sms']],
    [
      'not whoever failed three times while others heard',
      [
        { who: 'Ann', passedSince: true, beside: 3 },
        { who: 'Ben', passedSince: true, beside: 2 },
      ],
      ['Ben by sms'],
    ],
    [
      'by text rather than by call, once',
      [
        { who: 'Ann', channel: 'voice', passedSince: true },
        { who: 'Ann', channel: 'sms', passedSince: true },
      ],
      ['Ann by sms'],
    ],
    [
      'but by call where calls get through and texts do not',
      [
        { who: 'Ann', channel: 'voice', passedSince: true },
        { who: 'Ann', channel: 'sms' },
      ],
      ['Ann by voice'],
    ],
    [
      'each channel by itself: texts leave, the mail server is still away',
      [
        { who: 'Ann', passedSince: true },
        { who: 'Ben', channel: 'email', ended: 250 },
        { who: 'Cas', channel: 'email', ended: 240 },
      ],
      ['Ann by sms', 'Ben by email'],
    ],
  ])('%s', (_what, rows, again) => {
    expect(whomToTryAgain(rows.map(failed), NOW).map(({ id }) => id)).toEqual(again);
  });

  const rows = fc.array(
    fc.record({
      who: fc.constantFrom('Ann', 'Ben', 'Cas', 'Dan'),
      channel: fc.constantFrom(...CHANNELS),
      tried: fc.integer({ min: 30, max: 600 }),
      ended: fc.integer({ min: 0, max: 29 }),
      passedSince: fc.boolean(),
      beside: fc.integer({ min: 0, max: 5 }),
    }),
  );

  it('never two for one alert, one of those that failed, nor one that is hopeless', () => {
    fc.assert(
      fc.property(rows, (all) => {
        const known = all.map(failed);
        const again = whomToTryAgain(known, NOW);
        expect(new Set(again.map(({ alertId }) => alertId)).size).toBe(again.length);
        for (const each of again) {
          expect(known).toContain(each);
          expect(each.failedBesideOthers).toBeLessThan(MOST_BESIDE_OTHERS);
        }
      }),
    );
  });

  it('while nothing leaves by a channel, one of it at most, and never before its rest', () => {
    fc.assert(
      fc.property(rows, (all) => {
        const again = whomToTryAgain(
          all.map((row) => failed({ ...row, passedSince: false })),
          NOW,
        );
        for (const channel of CHANNELS) expect(again.filter((each) => each.channel === channel).length).toBeLessThan(2);
        for (const { firstTriedAt } of again)
          expect(NOW.getTime() - firstTriedAt.getTime()).toBeGreaterThanOrEqual(REST);
      }),
    );
  });
});
