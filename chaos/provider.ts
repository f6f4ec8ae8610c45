import { FakeTwilio } from '../test/support/fake-twilio.js';
import {
  type Behaviour,
  DELIVERED,
  NO_RECEIPTS,
  type Receipts,
  undelivered,
} from '../test/support/fake-twilio-script.js';
import type { FakeSms } from '../test/support/fake-twilio-wire.js';
import type { Acceptance } from './checker/evidence.js';
import type { Random } from './random.js';

const LATENCY_MS = 30;

/** Some are told late, some twice, some backwards; few phones are off, and a receipt now and then is lost. */
const RECEIPTS: readonly (readonly [Receipts, number])[] = [
  [DELIVERED, 10],
  [{ ...DELIVERED, everyMs: 400 }, 10],
  [{ ...DELIVERED, times: 2, everyMs: 50 }, 6],
  [{ ...DELIVERED, reversed: true, everyMs: 100 }, 6],
  [{ ...DELIVERED, reversed: true, times: 3, everyMs: 20 }, 3],
  [undelivered(30003), 2],
  [{ ...undelivered(30008), times: 2, reversed: true, everyMs: 80 }, 2],
  [NO_RECEIPTS, 1],
];

const BURST: readonly (readonly [Behaviour, number])[] = [
  ['accept_then_reset', 3],
  ['accept_then_hang', 2],
  ['reset', 2],
  ['hang', 1],
  [{ status: 500 }, 3],
  [{ status: 503 }, 1],
  [{ status: 429, retryAfter: 2 }, 1],
];

/** The stand-in provider, whose book of what it accepted is what the checker believes. */
export class ChaosProvider {
  private constructor(
    readonly fake: FakeTwilio,
    private readonly random: Random,
  ) {}

  static async start(random: Random, onText: (sms: FakeSms) => void): Promise<ChaosProvider> {
    const fake = await FakeTwilio.start({ latencyMs: LATENCY_MS });
    const provider = new ChaosProvider(fake, random);
    fake.receipts = (sms) => {
      onText(sms);
      return provider.random.weighted(RECEIPTS);
    };
    return provider;
  }

  /** Every request from now on, until `recover`. */
  fail(behaviour: Behaviour): void {
    this.fake.script.always(behaviour);
  }

  /** The next few requests, each in a way of its own; and look-ups that fail with them. */
  burst(requests: number, lookUps: number): void {
    for (let count = 0; count < requests; count += 1) this.fake.script.next(this.random.weighted(BURST));
    for (let count = 0; count < lookUps; count += 1) this.fake.script.nextLookUp(this.random.weighted(BURST));
  }

  recover(): void {
    this.fake.script.clear();
  }

  /** Everything that was accepted, in order of time. */
  ledger(): Acceptance[] {
    const { texts, calls } = this.fake.store;
    const sent = [...texts.values()].filter((sms) => sms.direction !== 'inbound').map((sms) => acceptance(sms, 'sms'));
    const called = [...calls.values()].map((call) => acceptance(call, 'voice'));
    return [...sent, ...called].sort((a, b) => a.at - b.at);
  }

  async close(): Promise<void> {
    await this.fake.close();
  }
}

interface Accepted {
  readonly sid: string;
  readonly to: string;
  readonly text: string;
  readonly statusCallback: string | null;
  readonly at: Date;
}

function acceptance({ sid, to, text, statusCallback, at }: Accepted, channel: 'sms' | 'voice'): Acceptance {
  const messageId = statusCallback === null ? null : new URL(statusCallback).searchParams.get('m');
  return { sid, to, text, channel, messageId, at: at.getTime() };
}
