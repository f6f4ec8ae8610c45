import type { TonightView } from '../../src/web/console/tonight/tonight.view.js';
import { at, NOW } from './console-views.js';

export function tonightView(change: Partial<TonightView> = {}): TonightView {
  return {
    now: NOW,
    regions: ['Yorkshire and the Humber', 'North East', 'Wales'],
    latestSeq: 1489,
    needs: [
      { kind: 'stray_texts', count: 2, latestAt: at('02:51') },
      {
        kind: 'failing',
        person: 'Gwen R.',
        channel: 'sms',
        why: 'Number not in service, 30005',
        since: at('22:10', '2026-11-20'),
      },
      {
        kind: 'duplicate',
        incident: { ref: 'CV9K3P', where: 'North East, police custody' },
        other: 'KT7W4R',
        at: at('02:08'),
      },
      {
        kind: 'unreachable',
        incident: { ref: 'KT7W4R', where: 'Yorkshire and the Humber, prison' },
        person: 'Len H.',
        why: 'Number not in service, e-mail returned',
        at: at('02:58'),
      },
      {
        kind: 'second_look',
        incident: { ref: 'NP4C7X', where: 'Wales, prison' },
        askedBy: 'Mairi G.',
        askedAt: at('02:58'),
        mine: false,
      },
      {
        kind: 'unclaimed',
        incident: { ref: 'HX3M9D', where: 'North East, prison' },
        since: at('03:02'),
        next: { at: at('03:17'), whom: 'the national duty coordinator' },
      },
      {
        kind: 'exhausted',
        incident: { ref: 'RD2F6V', where: 'Scotland, prison' },
        since: at('02:40'),
        missing: ['0 of 1 legal', '1 of 2 local'],
      },
      {
        kind: 'second_look',
        incident: { ref: 'DG5S8H', where: 'Wales, secure hospital' },
        askedBy: 'Nadia K.',
        askedAt: at('02:20'),
        mine: true,
      },
    ],
    well: [
      {
        ref: 'WR6T4K',
        where: 'Wales, secure hospital',
        status: 'stood_down',
        coming: null,
        next: { at: at('09:00'), what: 'looked at again' },
      },
      {
        ref: 'FJ8L5N',
        where: 'North East, immigration removal centre',
        status: 'responding',
        coming: { have: 4, need: 4 },
        next: null,
      },
    ],
    more: 0,
    engine: {
      channels: [
        {
          channel: 'sms',
          state: 'leaving',
          pausedUntil: null,
          waiting: 0,
          lastLeavesAt: null,
          lastTookSeconds: 4,
          failure: null,
        },
        {
          channel: 'voice',
          state: 'kept',
          pausedUntil: null,
          waiting: 0,
          lastLeavesAt: null,
          lastTookSeconds: null,
          failure: null,
        },
        {
          channel: 'email',
          state: 'leaving',
          pausedUntil: null,
          waiting: 3,
          lastLeavesAt: null,
          lastTookSeconds: 2,
          failure: null,
        },
      ],
      timers: { overdue: 0, lateBySeconds: 0, checkedAt: at('03:11') },
    },
    ...change,
  };
}

export const EMPTY_TONIGHT = tonightView({ needs: [], well: [], regions: [] });

export const ILL_TONIGHT = tonightView({
  engine: {
    channels: [
      {
        channel: 'sms',
        state: 'failing',
        pausedUntil: null,
        lastLeavesAt: null,
        waiting: 14,
        lastTookSeconds: 90,
        failure: {
          since: at('02:31'),
          why: 'the provider refuses them (20003)',
          instead: 'Calls and e-mail go instead.',
          operatorToldAt: at('02:32'),
        },
      },
    ],
    timers: { overdue: 2, lateBySeconds: 400, checkedAt: at('03:11') },
  },
});
