import { network } from '../../access/address-throttle.js';
import { type Clock, DAY, HOUR, SECOND } from '../../kernel/clock.js';
import type { Sealing } from '../../platform/crypto/sealing.js';
import type { Limit, Limits } from '../../platform/limits/limits.js';

interface FormSender {
  readonly address: string | undefined;
  /** The form's own id; null where there is none. */
  readonly submissionId: string | null;
}

/** So many from one network in an hour and in a day, and so many from everywhere in an hour. */
export interface FormLimits {
  readonly perHour: number;
  readonly perDay: number;
  readonly perHourOverall: number;
}

interface Needs {
  readonly limits: Limits;
  readonly sealing: Sealing;
  readonly clock: Clock;
}

/**
 * How many forms of one kind are taken. Counted for all processes, under a keyed hash, for a day at most; no address is stored
 * or logged. The same form sent again counts once.
 */
export class FormCounters {
  /** @param purpose keeps what is counted of one form apart from another: `join_limit.network`. */
  constructor(
    private readonly most: FormLimits,
    private readonly purpose: string,
    private readonly needs: Needs,
  ) {}

  /** Counts one form, or none where a limit refuses it. @returns the seconds to wait, or null when it is taken. */
  async take({ address, submissionId }: FormSender): Promise<number | null> {
    const all = this.limitsOf(this.needs.sealing.blindIndex(this.purpose, network(address ?? '')));
    const sent = submissionId === null ? null : this.sentBefore(submissionId);
    const until = await this.needs.limits.decide(sent === null ? all : [...all, sent], (look) => {
      if (sent !== null && look.fullUntil(sent) !== null) return null;
      const full = all.map((limit) => look.fullUntil(limit)).find((each) => each !== null) ?? null;
      if (full === null) for (const limit of sent === null ? all : [...all, sent]) look.count(limit);
      return full;
    });
    return until === null
      ? null
      : Math.max(1, Math.ceil((until.getTime() - this.needs.clock.now().getTime()) / SECOND));
  }

  private limitsOf(sender: string): readonly Limit[] {
    const { perHour, perDay, perHourOverall } = this.most;
    return [
      { key: `${this.purpose}:day:${sender}`, most: perDay, every: DAY },
      { key: `${this.purpose}:hour:${sender}`, most: perHour, every: HOUR },
      { key: `${this.purpose}:hour`, most: perHourOverall, every: HOUR },
    ];
  }

  private sentBefore(submissionId: string): Limit {
    const form = this.needs.sealing.blindIndex(`${this.purpose}.form`, submissionId);
    return { key: `${this.purpose}:sent:${form}`, most: 1, every: DAY };
  }
}
