import { plus } from '../kernel/clock.js';
import { type Company, decideCompany, DUE_SOON, isRegional, LEFT_LATELY } from './bundle.js';
import { decideSend, type SendDecision } from './decide-send.js';
import type { Message } from './message.js';
import { isOver } from './message-status.js';
import type { ClaimedLook } from './messages.repository.js';

export interface Claim {
  readonly messageId: string;
  readonly key: string;
}

export interface DecidedClaim {
  readonly decision: SendDecision;
  /** With the try counted that is about to begin. */
  readonly message: Message | null;
  /** What goes with it; null for most. */
  readonly company: (Company & { readonly kind: 'go' }) | null;
}

const NOTHING: DecidedClaim = { decision: { do: 'nothing' }, message: null, company: null };

/**
 * The last look at all messages of a batch, one after the other: each is told what those before it have taken along.
 * Pure; the caller holds the locks.
 *
 * @param live the keys whose intent is still there.
 * @param looks the messages of the claims, and those that may go with them.
 */
export function decideClaims(
  claims: readonly Claim[],
  live: ReadonlySet<string>,
  looks: readonly ClaimedLook[],
  times: { readonly now: Date; readonly deadline: Date },
): readonly DecidedClaim[] {
  const batch = new Batch(looks, times.now);
  const asked = new Set<string>();
  return claims.map(({ key, messageId }) => {
    // Asked for twice in one batch: the first has it, the other waits like another process would.
    if (asked.has(messageId)) return { ...NOTHING, decision: { do: 'wait', until: times.deadline } };
    asked.add(messageId);
    const look = live.has(key) ? batch.waiting(messageId) : undefined;
    return look === undefined ? NOTHING : batch.decide(look);
  });
}

class Batch {
  private readonly byId: ReadonlyMap<string, ClaimedLook>;
  private readonly byAddress = new Map<string, ClaimedLook[]>();
  /** What an earlier one of the batch carries. */
  private readonly carried = new Set<string>();
  private readonly leaving = new Set<Message>();

  constructor(
    looks: readonly ClaimedLook[],
    private readonly now: Date,
  ) {
    this.byId = new Map(looks.map((look) => [look.message.id, look]));
    for (const look of looks) {
      const { contactMethodId } = look.message;
      this.byAddress.set(contactMethodId, [...(this.byAddress.get(contactMethodId) ?? []), look]);
    }
  }

  waiting(id: string): ClaimedLook | undefined {
    return this.carried.has(id) ? undefined : this.byId.get(id);
  }

  decide(look: ClaimedLook): DecidedClaim {
    const { message, context } = look;
    const decision = decideSend(message, context, this.now);
    const attempts = message.attempts + (decision.do === 'send' ? 1 : 0);
    const decided = { decision, message: { ...message, attempts, sendingAt: message.sendingAt ?? this.now } };
    if (decision.do !== 'send') return { ...decided, company: null };
    const company = decideCompany(message, this.near(message), this.lastLeftAt(look), this.now);
    switch (company.kind) {
      case 'carried':
        this.carried.add(message.id);
        return { ...decided, decision: { do: 'carried', by: company.by.id }, company: null };
      case 'wait':
        return { ...decided, decision: { do: 'wait', until: company.until }, company: null };
      case 'go':
        this.leaving.add(message);
        for (const each of company.carries) this.carried.add(each.id);
        return { ...decided, company: company.carries.length + company.rest.length === 0 ? null : company };
    }
  }

  /** What may leave by the same way, now or within moments. */
  private near({ id, contactMethodId }: Message): readonly Message[] {
    const soon = plus(this.now, DUE_SOON);
    return (this.byAddress.get(contactMethodId) ?? [])
      .filter(({ message }) => message.id !== id && !this.carried.has(message.id) && !this.leaving.has(message))
      .filter(({ message, context }) => message.status === 'queued' && decideSend(message, context, soon).do === 'send')
      .map(({ message }) => message);
  }

  /** What another process sent while we waited for the lock counts too, and what leaves with this batch. */
  private lastLeftAt({ message, lastLeftAt }: ClaimedLook): Date | null {
    const times = (this.byAddress.get(message.contactMethodId) ?? [])
      .map((each) => each.message)
      .filter((each) => isRegional(each) && each.incidentId !== message.incidentId)
      .flatMap((each) => (this.leaving.has(each) ? [this.now] : hasLeft(each) ? [each.sendingAt ?? this.now] : []))
      // What left by a clock that was ahead left long ago.
      .filter((at) => at > plus(this.now, -LEFT_LATELY) && at <= plus(this.now, DUE_SOON));
    return [...times, ...(lastLeftAt === null ? [] : [lastLeftAt])].reduce<Date | null>(
      (latest, at) => (latest === null || at > latest ? at : latest),
      null,
    );
  }
}

function hasLeft({ status }: Message): boolean {
  return status === 'delivered' || (!isOver(status) && status !== 'queued');
}
