import { Injectable } from '@nestjs/common';
import type { Channel } from '../kernel/channel.js';
import { Clock, plus, SECOND } from '../kernel/clock.js';
import { RetryLater } from '../platform/queue/job.js';
import type { SendOutcome } from './send-outcome.js';
import { SenderStateRows } from './sender-states.repository.js';
import { SenderStates } from './sender-states.service.js';

type TryLater = SendOutcome & { kind: 'try_later' };

/** Shortest wait of a message that has to come back, so that a clock that stands still makes no tight loop. */
const SHORTEST_WAIT_MS = 50;

/** Whom a message goes by. */
export interface SenderName {
  readonly channel: Channel;
  readonly provider: string;
}

/** A provider that asked for a pause gets it from every message of that sender, in every process. */
@Injectable()
export class SenderPauses {
  constructor(
    private readonly rows: SenderStateRows,
    private readonly states: SenderStates,
    private readonly clock: Clock,
  ) {}

  async pause({ channel, provider }: SenderName, { code, retryAfterMs }: TryLater): Promise<void> {
    const until = plus(this.clock.now(), retryAfterMs ?? SECOND);
    await this.rows.pause({ channel, provider, until, code });
    this.states.forget();
  }

  /** Null when there is none. */
  async pausedUntil({ channel, provider }: SenderName): Promise<Date | null> {
    const { pauses } = await this.states.read();
    const pause = pauses.find((each) => each.channel === channel && each.provider === provider);
    return pause === undefined || pause.until <= this.clock.now() ? null : pause.until;
  }

  retryAt(at: Date): RetryLater {
    return new RetryLater(Math.max(at.getTime() - this.clock.now().getTime(), SHORTEST_WAIT_MS));
  }
}
