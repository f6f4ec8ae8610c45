import { MINUTE, plus, SECOND } from '../kernel/clock.js';
import type { MessageId } from '../kernel/ids.js';
import type { Message } from './message.js';
import { REGION_HELD, SENDING_STOPPED } from './sending-stop.js';

/** How often a message that may not leave is looked at. Whoever opens the channel again brings it forward. */
const LOOK_WHILE_STOPPED = MINUTE;

const PAGES: readonly Message['template'][] = ['triage', 'alert', 'reminder'];

/** What is known about the world at the moment of sending. */
export interface SendContext {
  /** The incident has been stood down, closed or dismissed. */
  readonly incidentOver: boolean;
  /** Somebody has stopped everything of the channel. */
  readonly stopped: boolean;
  /** The region is in maintenance mode until then; absent: it is not, or this is told in spite of it. */
  readonly heldUntil?: Date | null;
  /** Null when the contact method is gone. */
  readonly method: { readonly optedOut: boolean; readonly verified: boolean } | null;
}

/** Why a message waits that could leave: shown with it. */
export type Held = typeof SENDING_STOPPED | typeof REGION_HELD;

export type SendDecision =
  /** Commit `sending`, then hand it to the provider. */
  | { readonly do: 'send' }
  /** An earlier try was cut off: ask the provider what it knows before anything else. */
  | { readonly do: 'ask' }
  /** Another process has it, or it is not its time yet. */
  | { readonly do: 'wait'; readonly until: Date; readonly held?: Held }
  /** It does not leave: another one that is due says the same. */
  | { readonly do: 'carried'; readonly by: MessageId }
  | { readonly do: 'end'; readonly status: 'cancelled' | 'expired' | 'failed'; readonly code: string }
  /** It has moved on: nothing is left to do. */
  | { readonly do: 'nothing' };

/** The last look before a message leaves. Pure; the caller holds the lock. */
export function decideSend(message: Message, context: SendContext, now: Date): SendDecision {
  if (message.status === 'sending') {
    const deadline = message.sendingDeadline ?? now;
    if (deadline > now) return { do: 'wait', until: deadline };
    return context.stopped ? whileStopped(now) : { do: 'ask' };
  }
  if (message.status !== 'queued') return { do: 'nothing' };
  if (context.incidentOver && message.orderClass !== 'stand_down') {
    return { do: 'end', status: 'cancelled', code: 'incident_over' };
  }
  if (isHeld(message, context)) {
    const until = context.heldUntil ?? now;
    return { do: 'wait', until: until > now ? until : plus(now, SECOND), held: REGION_HELD };
  }
  if (message.expiresAt <= now) return { do: 'end', status: 'expired', code: 'too_late' };
  if (context.method === null) return { do: 'end', status: 'failed', code: 'no_contact_method' };
  if (context.method.optedOut) return { do: 'end', status: 'failed', code: 'opted_out' };
  if (!context.method.verified && message.template !== 'verify') {
    return { do: 'end', status: 'failed', code: 'not_verified' };
  }
  if (message.dueAt > now) return { do: 'wait', until: message.dueAt };
  return context.stopped ? whileStopped(now) : { do: 'send' };
}

/** People are not asked meanwhile; what is over is told, and who is on the way is asked how it goes. */
function isHeld({ template, dueAt }: Message, { heldUntil }: SendContext): boolean {
  return heldUntil != null && dueAt <= heldUntil && PAGES.includes(template);
}

/** It waits, and is looked at now and then: it may be over or too late before the channel is open again. */
function whileStopped(now: Date): SendDecision {
  return { do: 'wait', until: plus(now, LOOK_WHILE_STOPPED), held: SENDING_STOPPED };
}
