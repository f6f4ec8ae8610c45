import { SENDING_DEADLINE } from './sending-deadline.js';
import { DeliveryRecords } from './delivery-records.service.js';
import { type BeforeApplicationShutdown, Injectable, Logger } from '@nestjs/common';
import { Clock, plus } from '../kernel/clock.js';
import { type Tx, UnitOfWork } from '../kernel/unit-of-work.js';
import { Outbox } from '../outbox/outbox.js';
import type { Recipient } from '../directory/people.repository.js';
import { Batcher } from '../platform/batch/batcher.js';
import { DUE_SOON, LEFT_LATELY } from './bundle.js';
import { type Claim, decideClaims, type DecidedClaim } from './decide-claims.js';
import type { SendDecision } from './decide-send.js';
import type { Message } from './message.js';
import { receiptsDue } from './missing-receipt.js';
import { Messages } from './messages.repository.js';
import type { Accepted } from './send-outcome.js';
import { type Intent, SendingIntents } from './sending-intents.service.js';

/** Answers of providers that wait for their commit, at most. */
const MOST_UNWRITTEN = 200;

export interface Claimed {
  readonly decision: SendDecision;
  readonly message: Message | null;
  /** Of a message that is to be sent now; null: the contact method is gone. */
  readonly recipient?: Recipient | 'unreadable' | null;
}

interface Settlement {
  readonly message: Message;
  readonly key: string;
  readonly accepted: Accepted;
}

/**
 * The two commits around every send: the intent before it, the provider's answer after it. Many messages share one
 * transaction when many are under way.
 */
@Injectable()
export class DeliveryLedger implements BeforeApplicationShutdown {
  private readonly logger = new Logger(DeliveryLedger.name);
  private readonly unwritten = new Set<Promise<unknown>>();
  private readonly claims = new Batcher<Claim, Claimed>((claims) => this.claimAll(claims), 100, 2);
  private readonly settlements = new Batcher<Settlement, undefined>((all) => this.settleAll(all), 100, 2);

  constructor(
    private readonly uow: UnitOfWork,
    private readonly messages: Messages,
    private readonly outbox: Outbox,
    private readonly records: DeliveryRecords,
    private readonly intents: SendingIntents,
    private readonly clock: Clock,
  ) {}

  /** The last look, and the commit of the intent to send when that is what it decides. */
  claim(claim: Claim): Promise<Claimed> {
    return this.claims.add(claim);
  }

  /** The provider has it. */
  async accepted(message: Message, key: string, accepted: Accepted): Promise<void> {
    await this.settlements.add({ message, key, accepted });
  }

  /**
   * The same for who need not know when it is written: resolves as soon as there is room for more. What could not be
   * written is a lost try: after its deadline the provider is asked.
   */
  async acceptedSoon(message: Message, key: string, accepted: Accepted): Promise<void> {
    const written = this.accepted(message, key, accepted)
      .catch((error: unknown) => {
        const why = error instanceof Error ? error : String(error);
        this.logger.error(why, `What the provider said of message ${message.id} could not be written`);
      })
      .finally(() => this.unwritten.delete(written));
    this.unwritten.add(written);
    if (this.unwritten.size >= MOST_UNWRITTEN) await Promise.race(this.unwritten);
  }

  /** After the workers have stopped, before the database is left. */
  async beforeApplicationShutdown(): Promise<void> {
    await Promise.all(this.unwritten);
  }

  private async claimAll(claims: readonly Claim[]): Promise<readonly Claimed[]> {
    const begun = this.clock.now();
    const view = await this.intents.look();
    return this.uow.run(async (tx) => {
      const keys = claims.map((claim) => claim.key).sort();
      const ids = [...new Set(claims.map((claim) => claim.messageId))];
      const [postponed, locked] = await Promise.all([
        this.outbox.postpone(tx, keys, plus(begun, SENDING_DEADLINE)),
        this.messages.lockToClaim(tx, ids, { dueBy: plus(begun, DUE_SOON), leftSince: plus(begun, -LEFT_LATELY) }),
      ]);
      // Whoever held a lock may have held it for long.
      const now = this.clock.now();
      const deadline = plus(now, SENDING_DEADLINE);
      const decided = decideClaims(claims, new Set(postponed), locked, { now, deadline });
      const toSend = decided.flatMap(({ decision, message }) => (decision.do === 'send' && message ? [message] : []));
      const intents = await this.intents.begin(tx, view, toSend, now, deadline);
      const claimed: Claimed[] = [];
      for (const [at, each] of decided.entries()) {
        await this.records.decided(tx, claims[at]?.key ?? '', each.decision, each.message);
        claimed.push(await this.withCompany(tx, withIntent(each, intents)));
      }
      return claimed;
    });
  }

  private async withCompany(tx: Tx, { company, ...claimed }: DecidedClaim & Claimed): Promise<Claimed> {
    if (claimed.message === null || company === null) return claimed;
    return { ...claimed, message: await this.records.departing(tx, claimed.message, company) };
  }

  private async settleAll(all: readonly Settlement[]): Promise<readonly undefined[]> {
    const now = this.clock.now();
    await this.uow.run(async (tx) => {
      const handedOff = all.map(({ message, accepted }) => ({ id: message.id, ...pick(accepted) }));
      handedOff.sort((a, b) => a.id.localeCompare(b.id));
      const [, marked] = await Promise.all([
        this.outbox.take(tx, all.map(({ key }) => key).sort()),
        this.messages.markHandedOff(tx, handedOff, now),
        this.records.handedOff(tx, all),
        this.outbox.add(tx, receiptsDue(all, now)),
      ]);
      // Taken for lost meanwhile, and perhaps sent again: by a try whose end may never be written down.
      const late = all
        .map(({ message }) => message)
        .filter(({ id, possibleDuplicate }) => !possibleDuplicate && marked.includes(id));
      if (late.length > 0) await this.records.mayHaveComeTwice(tx, late);
    });
    return all.map(() => undefined);
  }
}

function withIntent(claimed: DecidedClaim, intents: ReadonlyMap<string, Intent>): DecidedClaim & Claimed {
  if (claimed.decision.do !== 'send' || claimed.message === null) return claimed;
  return { ...claimed, ...intents.get(claimed.message.id) };
}

function pick(accepted: Accepted): { provider: string; providerId: string } {
  return { provider: accepted.provider, providerId: accepted.providerId };
}
