import { Injectable } from '@nestjs/common';
import { Clock } from '../../../kernel/clock.js';
import type { Tx } from '../../../kernel/unit-of-work.js';
import type { Message } from '../../message.js';
import type { LookUpResult, SendOutcome } from '../../send-outcome.js';
import { SenderPauses } from '../../sender-pauses.service.js';
import type { SenderStateView } from '../../sender-states.repository.js';
import { NOT_FAILED } from '../../sending-stop.js';
import { SenderStates } from '../../sender-states.service.js';
import type { SmsToFind, SmsToSend } from '../sms.sender.js';
import { afterTry, mayProbe, probing, type Result, verdictOf } from './breaker.js';
import { BreakerChanges } from './breaker-changes.service.js';
import { type Candidate, chooseProvider } from './choose-provider.js';
import { SmsProviders } from './sms-providers.js';

/** Which provider a text goes by. A try is written down with its provider, so that a lost one is asked for there. */
@Injectable()
export class SmsRoutes {
  /** Of this process; an opening holds for all. */
  private readonly recent = new Map<string, readonly Result[]>();

  constructor(
    private readonly providers: SmsProviders,
    private readonly states: SenderStates,
    private readonly pauses: SenderPauses,
    private readonly changes: BreakerChanges,
    private readonly clock: Clock,
  ) {}

  /** What `choose` chooses by; read before the transaction begins. */
  look(): Promise<SenderStateView> {
    return this.states.read();
  }

  /** One text of the batch may be the one that tries a provider which failed. */
  async choose(
    tx: Tx,
    view: SenderStateView,
    texts: readonly Pick<Message, 'id' | 'provider' | 'failureCode'>[],
  ): Promise<ReadonlyMap<string, string>> {
    const now = this.clock.now();
    let candidates = this.candidates(view);
    const chosen = new Map<string, string>();
    for (const { id, provider: before, failureCode } of texts) {
      const failedBy = failureCode === null || NOT_FAILED.includes(failureCode) ? null : before;
      const choice = chooseProvider(candidates, failedBy, now);
      if (choice.probe) {
        const taken = await this.takeProbe(tx, candidates, choice.provider, now);
        candidates = candidates.map((each) => (each.provider === choice.provider ? probed(each, now) : each));
        chosen.set(id, taken ? choice.provider : chooseProvider(candidates, failedBy, now).provider);
      } else chosen.set(id, choice.provider);
    }
    return chosen;
  }

  /** One try. Where the provider is at fault and another is there, the text may go again at once. */
  async send(name: string, sms: SmsToSend): Promise<SendOutcome> {
    const provider = this.providers.named(name) ?? this.providers.first;
    const begunAt = this.clock.now();
    const outcome = await provider.sender.send(sms);
    await this.settle(provider.name, outcome, begunAt);
    return (await this.hasOther(provider.name)) ? this.byAnother(provider.name, outcome) : outcome;
  }

  /** Asks the provider that got it. */
  async lookUp(name: string | null, sms: SmsToFind): Promise<LookUpResult> {
    return (await this.providers.named(name)?.sender.lookUp(sms)) ?? { unknown: true };
  }

  /** Whether another one than this takes texts now. */
  private async hasOther(name: string): Promise<boolean> {
    const now = this.clock.now();
    const others = this.candidates(await this.states.read()).filter(({ provider }) => provider !== name);
    return others.some(({ breaker, pausedUntil }) => breaker === null && (pausedUntil === null || pausedUntil <= now));
  }

  /** What is the matter with this provider keeps no text from the other. */
  private async byAnother(name: string, outcome: SendOutcome): Promise<SendOutcome> {
    const isAccount = outcome.kind === 'refused' && outcome.account === true;
    const wantsPause = outcome.kind === 'try_later' && outcome.wholeSender;
    if (wantsPause) await this.pauses.pause({ channel: 'sms', provider: name }, outcome);
    if (!isAccount && !wantsPause) return outcome;
    const { code, reason } = outcome;
    return { kind: 'try_later', code, reason, wholeSender: false };
  }

  private async settle(provider: string, outcome: SendOutcome, begunAt: Date): Promise<void> {
    const { breakers } = await this.states.read();
    const before = breakers.get(provider) ?? null;
    const code = 'code' in outcome ? outcome.code : '';
    const tried = { verdict: verdictOf(outcome), code, begunAt };
    const { breaker, recent } = afterTry(before, this.recent.get(provider) ?? [], tried, this.clock.now());
    this.recent.set(provider, recent);
    if (breaker !== before) await this.changes.write(provider, before, breaker);
  }

  private candidates({ pauses, breakers }: SenderStateView): readonly Candidate[] {
    return this.providers.all.map(({ name }) => ({
      provider: name,
      breaker: breakers.get(name) ?? null,
      pausedUntil: pauses.find(({ channel, provider }) => channel === 'sms' && provider === name)?.until ?? null,
    }));
  }

  private async takeProbe(tx: Tx, all: readonly Candidate[], provider: string, now: Date): Promise<boolean> {
    const breaker = all.find((each) => each.provider === provider)?.breaker ?? null;
    return mayProbe(breaker, now) && (await this.changes.takeProbe(tx, provider, breaker, now));
  }
}

function probed(candidate: Candidate, now: Date): Candidate {
  return candidate.breaker === null ? candidate : { ...candidate, breaker: probing(candidate.breaker, now) };
}
