import { Injectable } from '@nestjs/common';
import { SYSTEM } from '../kernel/actor.js';
import { Clock, plus, SECOND } from '../kernel/clock.js';
import { assertNever } from '../kernel/assert-never.js';
import { type Tx, UnitOfWork } from '../kernel/unit-of-work.js';
import { Journal } from '../journal/journal.js';
import { Outbox } from '../outbox/outbox.js';
import { Batcher } from '../platform/batch/batcher.js';
import { decideSend, type SendDecision } from './decide-send.js';
import { MoveOn } from './move-on.service.js';
import type { Message } from './message.js';
import { type LockedMessage, Messages } from './messages.repository.js';
import type { Accepted } from './send-outcome.js';

/**
 * How long a try may be under way. Longer than the slowest provider answer (20 s, e-mail), so that a try which is past
 * it is over for certain: its process died, or its connection was cut.
 */
export const SENDING_DEADLINE = 30 * SECOND;

export interface Claim {
  readonly messageId: string;
  readonly key: string;
}
export type Claimed = { readonly decision: SendDecision; readonly message: Message | null };

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
export class DeliveryLedger {
  private readonly claims = new Batcher<Claim, Claimed>((claims) => this.claimAll(claims), 100, 2);
  private readonly settlements = new Batcher<Settlement, undefined>((all) => this.settleAll(all), 100, 2);

  constructor(
    private readonly uow: UnitOfWork,
    private readonly messages: Messages,
    private readonly outbox: Outbox,
    private readonly records: DeliveryRecords,
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

  private async claimAll(claims: readonly Claim[]): Promise<readonly Claimed[]> {
    const now = this.clock.now();
    const deadline = plus(now, SENDING_DEADLINE);
    return this.uow.run(async (tx) => {
      const keys = claims.map((claim) => claim.key).sort();
      const live = new Set(await this.outbox.postpone(tx, keys, deadline));
      const locked = await this.messages.lock(
        tx,
        claims.filter((claim) => live.has(claim.key)).map((claim) => claim.messageId),
      );
      const byId = new Map<string, LockedMessage>(locked.map((each) => [each.message.id, each]));
      const decided = claims.map((claim) => decide(live.has(claim.key) ? byId.get(claim.messageId) : undefined, now));
      const toSend = decided.flatMap((each) => (each.decision.do === 'send' && each.message ? [each.message.id] : []));
      if (toSend.length > 0) await this.messages.markSending(tx, toSend, now, deadline);
      for (const [at, { decision, message }] of decided.entries()) {
        await this.records.decided(tx, claims[at]?.key ?? '', decision, message);
      }
      return decided;
    });
  }

  private async settleAll(all: readonly Settlement[]): Promise<readonly undefined[]> {
    const now = this.clock.now();
    await this.uow.run(async (tx) => {
      const handedOff = all.map(({ message, accepted }) => ({ id: message.id, ...pick(accepted) }));
      await this.messages.markHandedOff(
        tx,
        handedOff.sort((a, b) => a.id.localeCompare(b.id)),
        now,
      );
      await this.outbox.take(tx, all.map(({ key }) => key).sort());
      await this.records.handedOff(tx, all);
    });
    return all.map(() => undefined);
  }
}

/** The log entries and outbox rows that go with a claim or a hand-off. */
@Injectable()
export class DeliveryRecords {
  constructor(
    private readonly messages: Messages,
    private readonly outbox: Outbox,
    private readonly journal: Journal,
    private readonly moveOn: MoveOn,
    private readonly clock: Clock,
  ) {}

  async decided(tx: Tx, key: string, decision: SendDecision, message: Message | null): Promise<void> {
    switch (decision.do) {
      case 'nothing':
        await this.outbox.take(tx, [key]);
        return;
      case 'end':
        if (message !== null) await this.end(tx, message, decision);
        await this.outbox.take(tx, [key]);
        return;
      case 'wait':
        await this.outbox.postpone(tx, [key], decision.until);
        return;
      case 'send':
      case 'ask':
        return;
      default:
        assertNever(decision);
    }
  }

  async handedOff(tx: Tx, all: readonly { readonly message: Message; readonly accepted: Accepted }[]): Promise<void> {
    await this.journal.appendAll(
      tx,
      all.map(({ message, accepted }) => ({
        kind: message.possibleDuplicate ? 'message.possible_duplicate' : 'message.handed_off',
        actor: SYSTEM,
        ...(message.incidentId === null ? {} : { incidentId: message.incidentId }),
        regionCode: message.params.regionCode,
        data: {
          messageId: message.id,
          alertId: message.alertId,
          responderId: message.responderId,
          channel: message.channel,
          template: message.template,
          provider: accepted.provider,
        },
      })),
    );
  }

  private async end(tx: Tx, message: Message, decision: SendDecision & { do: 'end' }): Promise<void> {
    const { status, code } = decision;
    await this.messages.change(tx, message.id, { status, failureCode: code, endedAt: this.clock.now() });
    await this.moveOn.log(tx, message, status, code);
    if (status !== 'cancelled') await this.moveOn.toNextChannel(tx, message);
  }
}

function decide(locked: LockedMessage | undefined, now: Date): Claimed {
  if (locked === undefined) return { decision: { do: 'nothing' }, message: null };
  const decision = decideSend(locked.message, locked.context, now);
  const attempts = locked.message.attempts + (decision.do === 'send' ? 1 : 0);
  return { decision, message: { ...locked.message, attempts, sendingAt: locked.message.sendingAt ?? now } };
}

function pick(accepted: Accepted): { provider: string; providerId: string } {
  return { provider: accepted.provider, providerId: accepted.providerId };
}
