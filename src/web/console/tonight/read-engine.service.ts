import { Inject, Injectable } from '@nestjs/common';
import { SETTINGS, type Settings } from '../../../config/settings.js';
import { type Channel, CHANNELS } from '../../../kernel/channel.js';
import { MINUTE, plus, SECOND } from '../../../kernel/clock.js';
import { SendersOfTexts } from '../../../delivery/estimate/senders-of-texts.service.js';
import { TextEstimates } from '../../../delivery/estimate/text-estimates.service.js';
import { SendingStops } from '../../../delivery/sending-stops.repository.js';
import { channelHealth } from './engine-health.js';
import { EngineRecords } from './engine-records.repository.js';
import type { EngineHealth } from './tonight.view.js';

/** A step that is late by less is being started now. */
const LATE_AFTER = MINUTE;
/** Texts that leave sooner than that need no notice. */
const WORTH_SAYING = 10 * SECOND;

/** Whether messages leave and steps start, as the rows of the database tell: true for every process at once. */
@Injectable()
export class ReadEngine {
  constructor(
    private readonly records: EngineRecords,
    private readonly stops: SendingStops,
    private readonly senders: SendersOfTexts,
    private readonly estimates: TextEstimates,
    @Inject(SETTINGS) private readonly settings: Settings,
  ) {}

  async read(now: Date): Promise<EngineHealth> {
    const kept = this.kept();
    const [stop, pausedUntil, texts, channels, late] = await Promise.all([
      this.stops.current('sms'),
      this.senders.pausedUntil(),
      this.estimates.all(),
      Promise.all(CHANNELS.map((channel) => this.records.channel(channel, now))),
      this.records.overdueRuns(plus(now, -LATE_AFTER)),
    ]);
    const lateBySeconds = late.earliest === null ? 0 : Math.round((now.getTime() - late.earliest.getTime()) / SECOND);
    return {
      channels: channels.map((record) => {
        const isText = record.channel === 'sms';
        const delayed = isText && stop === null && texts.lastLeavesAt >= plus(now, WORTH_SAYING);
        const health = { ...channelHealth(record, kept, now), lastLeavesAt: delayed ? texts.lastLeavesAt : null };
        if (stop?.channel === record.channel) return { ...health, state: 'stopped', failure: null };
        return isText && pausedUntil !== null ? { ...health, state: 'paused', pausedUntil, failure: null } : health;
      }),
      timers: { overdue: late.count, lateBySeconds, checkedAt: now },
    };
  }

  private kept(): ReadonlySet<Channel> {
    const { twilio, mail } = this.settings;
    return new Set<Channel>([
      ...(twilio === null ? (['sms', 'voice'] as const) : []),
      ...(mail === null ? (['email'] as const) : []),
    ]);
  }
}
