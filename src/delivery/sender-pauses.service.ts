import { Injectable } from '@nestjs/common';
import type { Channel } from '../kernel/channel.js';
import { Clock, plus, SECOND } from '../kernel/clock.js';
import { RetryLater } from '../platform/queue/job.js';
import type { SendOutcome } from './send-outcome.js';

type TryLater = SendOutcome & { kind: 'try_later' };

/** Shortest wait of a message that has to come back, so that a clock that stands still makes no tight loop. */
const SHORTEST_WAIT_MS = 50;

/** A provider that asked for a pause gets it from every message of that sender in this process, not only from the one. */
@Injectable()
export class SenderPauses {
  private readonly until = new Map<Channel, Date>();

  constructor(private readonly clock: Clock) {}

  pause(channel: Channel, outcome: TryLater): void {
    const until = plus(this.clock.now(), outcome.retryAfterMs ?? SECOND);
    const before = this.until.get(channel);
    if (before === undefined || before < until) this.until.set(channel, until);
  }

  /** Null when there is none. */
  pausedUntil(channel: Channel): Date | null {
    const until = this.until.get(channel);
    return until === undefined || until <= this.clock.now() ? null : until;
  }

  retryAt(at: Date): RetryLater {
    return new RetryLater(Math.max(at.getTime() - this.clock.now().getTime(), SHORTEST_WAIT_MS));
  }
}
