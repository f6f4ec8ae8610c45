import { Inject, Injectable } from '@nestjs/common';
import { SETTINGS, type Settings } from '../config/settings.js';
import { Clock, DAY, SECOND } from '../kernel/clock.js';
import { UnitOfWork } from '../kernel/unit-of-work.js';
import { Messages } from './messages.repository.js';

/** The count may be this old: a few texts over the cap are no harm, a count before each text would be. */
const FRESH_FOR = 5 * SECOND;

/** The daily cap of texts (SMS_DAILY_CAP), from midnight UTC: against a loop of ours, and an account that is misused. */
@Injectable()
export class DailyCap {
  private counted: { readonly at: number; readonly texts: number } | null = null;

  constructor(
    private readonly uow: UnitOfWork,
    private readonly messages: Messages,
    private readonly clock: Clock,
    @Inject(SETTINGS) private readonly settings: Settings,
  ) {}

  /** Past it texts stop, and each person's next channel goes at once. */
  async reached(): Promise<boolean> {
    return (await this.left()) === 0;
  }

  /** Texts that may still leave today. */
  async left(): Promise<number> {
    return Math.max(this.settings.limits.smsDailyCap - (await this.today()), 0);
  }

  private async today(): Promise<number> {
    const now = this.clock.now().getTime();
    if (this.counted !== null && Math.abs(now - this.counted.at) < FRESH_FOR) return this.counted.texts;
    const midnight = new Date(now - (now % DAY));
    const texts = await this.uow.run((tx) => this.messages.textsHandedOffSince(tx, midnight));
    this.counted = { at: now, texts };
    return texts;
  }
}
