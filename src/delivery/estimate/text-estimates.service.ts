import { Inject, Injectable } from '@nestjs/common';
import { SETTINGS, type Settings } from '../../config/settings.js';
import { textsPerSecond } from '../../config/texts-per-second.js';
import { Clock } from '../../kernel/clock.js';
import { DailyCap } from '../daily-cap.service.js';
import { priorityOf } from '../order.js';
import { SendersOfTexts } from './senders-of-texts.service.js';
import { lastLeavesAt } from './text-pace.js';
import { WaitingTexts } from './waiting-texts.repository.js';

export interface TextEstimate {
  readonly texts: number;
  /** About when the last of them leaves. */
  readonly lastLeavesAt: Date;
}

export interface NewTextsEstimate extends TextEstimate {
  /** So many are more than today’s cap lets through: each person’s next channel goes instead, at once. */
  readonly overCap: number;
}

/** About when texts leave, by the pace of the senders and what waits before them. Not while texts are stopped by hand. */
@Injectable()
export class TextEstimates {
  constructor(
    private readonly waiting: WaitingTexts,
    private readonly senders: SendersOfTexts,
    private readonly cap: DailyCap,
    private readonly clock: Clock,
    @Inject(SETTINGS) private readonly settings: Settings,
  ) {}

  /** All that wait. */
  async all(): Promise<TextEstimate> {
    const texts = await this.waiting.count(this.clock.now(), null);
    return { texts, lastLeavesAt: await this.lastOf(texts) };
  }

  /** Those of one incident that wait. */
  async ofIncident(incidentId: string): Promise<TextEstimate> {
    const { texts, upToLast } = await this.waiting.ofIncident(incidentId, this.clock.now());
    return { texts, lastLeavesAt: await this.lastOf(upToLast) };
  }

  /**
   * First pages that would be queued now.
   * @param texts how many of them go now, as texts.
   * @param messages how many there are, by any channel and at any time: they take turns with those of others.
   */
  async ofFirstPages(texts: number, messages: number): Promise<NewTextsEstimate> {
    const left = await this.cap.left();
    const leaving = Math.min(texts, left);
    const before = await this.waiting.count(this.clock.now(), priorityOf('page', messages - 1));
    return { texts, lastLeavesAt: await this.lastOf(before + leaving), overCap: texts - leaving };
  }

  private async lastOf(texts: number): Promise<Date> {
    const pausedUntil = texts === 0 ? null : await this.senders.pausedUntil();
    return lastLeavesAt(texts, { perSecond: textsPerSecond(this.settings), pausedUntil }, this.clock.now());
  }
}
