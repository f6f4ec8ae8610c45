import { Injectable } from '@nestjs/common';
import type { Channel } from '../kernel/channel.js';
import { Clock, HOUR, SECOND } from '../kernel/clock.js';
import { RetryLater } from '../platform/queue/job.js';
import type { SendOutcome } from './send-outcome.js';
import { SenderStateRows } from './sender-states.repository.js';
import { SenderStates } from './sender-states.service.js';

type TryLater = SendOutcome & { kind: 'try_later' };

/** Shortest wait of a message that has to come back, so that a clock that stands still makes no tight loop. */
const SHORTEST_WAIT_MS = 50;

/** Whoever asks for longer is asked again after this: a page that waits for hours makes no sense. */
const LONGEST_PAUSE = HOUR;

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
    const lengthMs = Math.min(retryAfterMs ?? SECOND, LONGEST_PAUSE);
    await this.rows.pause({ channel, provider, now: this.clock.now(), lengthMs, code });
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
