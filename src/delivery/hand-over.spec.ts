import { describe, expect, it } from '@jest/globals';
import { aMessage } from '../../test/support/a-message.js';
import { Clock, plus, SECOND } from '../kernel/clock.js';
import type { DeliveryLedger } from './delivery-ledger.service.js';
import { HandOver } from './hand-over.service.js';
import type { HandToProvider } from './hand-to-provider.service.js';
import { ProviderPlaces } from './provider-places.service.js';
import type { SenderPauses } from './sender-pauses.service.js';
import type { SettleFailureService } from './settle-failure.service.js';

const NOW = new Date('2026-11-22T03:00:00Z');

class StandingClock extends Clock {
  now(): Date {
    return NOW;
  }
}

/** One place at the provider. */
function handOver() {
  const seen = { pausedUntil: null as Date | null, sent: 0, notTried: [] as (Date | string | undefined)[] };
  const ledger: Pick<DeliveryLedger, 'acceptedSoon'> = { acceptedSoon: () => Promise.resolve() };
  const provider: Pick<HandToProvider, 'send'> = {
    send: () => {
      seen.sent += 1;
      return Promise.resolve({ kind: 'accepted', provider: 'twilio', providerId: 'SM1' });
    },
  };
  const failures: Pick<SettleFailureService, 'notTried'> = {
    notTried: (_message, _key, { until, why }) => {
      seen.notTried.push(until, why?.failureCode ?? undefined);
      return Promise.resolve(null);
    },
  };
  const pauses: Pick<SenderPauses, 'pausedUntil'> = { pausedUntil: () => Promise.resolve(seen.pausedUntil) };
  const places = new ProviderPlaces({ queue: { redisUrl: null, prefix: 'p', deliveryConcurrency: 1 } });
  const service = new HandOver(
    ledger as DeliveryLedger,
    provider as HandToProvider,
    failures as SettleFailureService,
    pauses as SenderPauses,
    places,
    new StandingClock(),
  );
  return { seen, places, try: () => service.try(aMessage(), 'key') };
}

describe('one try with the provider', () => {
  it('goes while nothing is in its way, and gives its place back', async () => {
    const hand = handOver();
    for (const times of [1, 2, 3]) {
      await hand.try();
      expect(hand.seen).toEqual({ pausedUntil: null, sent: times, notTried: [] });
    }
  });

  it('does not go when the provider asked for a pause while it waited for its place, and gives the place back', async () => {
    const hand = handOver();
    const leave = await hand.places.take({ channel: 'sms', priority: 1 });
    const waiting = hand.try();
    hand.seen.pausedUntil = plus(NOW, 30 * SECOND);
    leave?.();
    await waiting;
    expect(hand.seen).toMatchObject({ sent: 0, notTried: [plus(NOW, 30 * SECOND), 'sender_paused'] });
    hand.seen.pausedUntil = null;
    await hand.try();
    expect(hand.seen.sent).toBe(1);
  });

  it('comes back in a second when there is no place in time', async () => {
    const hand = handOver();
    await hand.places.take({ channel: 'sms', priority: 1 });
    await hand.try();
    expect(hand.seen).toMatchObject({ sent: 0, notTried: [plus(NOW, SECOND), undefined] });
  });
});
