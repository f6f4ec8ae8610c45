import { Injectable } from '@nestjs/common';
import { SYSTEM } from '../kernel/actor.js';
import { Clock, SECOND } from '../kernel/clock.js';
import { assertNever } from '../kernel/assert-never.js';
import { type Tx } from '../kernel/unit-of-work.js';
import { Journal } from '../journal/journal.js';
import { Outbox } from '../outbox/outbox.js';
import { Metrics } from '../platform/metrics/metrics.js';
import type { Company } from './bundle.js';
import { CarriedRecords } from './carried-records.service.js';
import { type SendDecision } from './decide-send.js';
import { UnsentRecords } from './unsent-records.service.js';
import { messageEntry } from './message-entry.js';
import { type Message, paramsAlone } from './message.js';
import type { Accepted } from './send-outcome.js';

/** The log entries and outbox rows that go with a claim or a hand-off. */
@Injectable()
export class DeliveryRecords {
  constructor(
    private readonly unsent: UnsentRecords,
    private readonly carried: CarriedRecords,
    private readonly outbox: Outbox,
    private readonly journal: Journal,
    private readonly clock: Clock,
    private readonly metrics: Metrics,
  ) {}

  async decided(tx: Tx, key: string, decision: SendDecision, message: Message | null): Promise<void> {
    switch (decision.do) {
      case 'nothing':
        await this.outbox.take(tx, [key]);
        return;
      case 'end':
        if (message !== null) await this.unsent.end(tx, message, decision);
        await this.outbox.take(tx, [key]);
        return;
      case 'wait':
        await this.outbox.postpone(tx, [key], decision.until);
        if (decision.held !== undefined && message !== null) await this.unsent.hold(tx, message, decision.held);
        return;
      case 'carried':
        if (message !== null) await this.carried.carried(tx, message, decision.by);
        await this.outbox.take(tx, [key]);
        return;
      case 'send':
      case 'ask':
        return;
      default:
        assertNever(decision);
    }
  }

  /** @returns the message as it leaves, with what goes with it. */
  departing(tx: Tx, message: Message, company: Company & { kind: 'go' }): Promise<Message> {
    return this.carried.depart(tx, message, company);
  }

  /** A lost try is by itself from now on: what it spoke for may be over, or goes by itself. @returns it as it is then. */
  async alone(tx: Tx, message: Message): Promise<Message> {
    const as = { mayHaveLeft: message.possibleDuplicate, goesAgain: true };
    await this.carried.release(tx, message, this.clock.now(), as);
    return { ...message, params: paramsAlone(message.params) };
  }

  async handedOff(tx: Tx, all: readonly { readonly message: Message; readonly accepted: Accepted }[]): Promise<void> {
    for (const { message } of all) this.observe(message);
    await this.journal.appendAll(
      tx,
      all.map(({ message, accepted }) => {
        const kind = message.possibleDuplicate ? 'message.possible_duplicate' : 'message.handed_off';
        return messageEntry(message, kind, SYSTEM, { template: message.template, provider: accepted.provider });
      }),
    );
  }

  /** The end of a try is lost that was perhaps not the first to reach the provider. */
  async mayHaveComeTwice(tx: Tx, all: readonly Message[]): Promise<void> {
    await this.journal.appendAll(
      tx,
      all.map((message) => messageEntry(message, 'message.possible_duplicate', SYSTEM, { template: message.template })),
    );
  }

  /** From the report to the first page of a coordinator at the provider. */
  private observe({ template, orderClass, queuedAt }: Message): void {
    if (template !== 'triage' || orderClass !== 'page') return;
    const seconds = (this.clock.now().getTime() - queuedAt.getTime()) / SECOND;
    this.metrics.observe('vigil_report_to_handoff_seconds', Math.max(seconds, 0));
  }
}
