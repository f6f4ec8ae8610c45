import { Inject, Injectable } from '@nestjs/common';
import { SETTINGS, type Settings } from '../../../config/settings.js';
import { type Channel, CHANNELS } from '../../../kernel/channel.js';
import { MINUTE, plus, SECOND } from '../../../kernel/clock.js';
import { SenderPauses } from '../../../delivery/sender-pauses.service.js';
import { SmsProviders } from '../../../delivery/sms/routing/sms-providers.js';
import { SendingStops } from '../../../delivery/sending-stops.repository.js';
import { channelHealth } from './engine-health.js';
import { EngineRecords } from './engine-records.repository.js';
import type { EngineHealth } from './tonight.view.js';

/** A step that is late by less is being started now. */
const LATE_AFTER = MINUTE;

/** Whether messages leave and steps start, as the rows of the database tell: true for every process at once. */
@Injectable()
export class ReadEngine {
  constructor(
    private readonly records: EngineRecords,
    private readonly stops: SendingStops,
    private readonly pauses: SenderPauses,
    private readonly texting: SmsProviders,
    @Inject(SETTINGS) private readonly settings: Settings,
  ) {}

  async read(now: Date): Promise<EngineHealth> {
    const kept = this.kept();
    const [stop, pausedUntil, channels, late] = await Promise.all([
      this.stops.current('sms'),
      this.textsPausedUntil(),
      Promise.all(CHANNELS.map((channel) => this.records.channel(channel, now))),
      this.records.overdueRuns(plus(now, -LATE_AFTER)),
    ]);
    const lateBySeconds = late.earliest === null ? 0 : Math.round((now.getTime() - late.earliest.getTime()) / SECOND);
    return {
      channels: channels.map((record) => {
        const health = channelHealth(record, kept, now);
        if (stop?.channel === record.channel) return { ...health, state: 'stopped', failure: null };
        const paused = record.channel === 'sms' && pausedUntil !== null;
        return paused ? { ...health, state: 'paused', pausedUntil, failure: null } : health;
      }),
      timers: { overdue: late.count, lateBySeconds, checkedAt: now },
    };
  }

  /** When the first provider of texts takes some again; null: one does now. */
  private async textsPausedUntil(): Promise<Date | null> {
    const of = ({ name }: { readonly name: string }) => this.pauses.pausedUntil({ channel: 'sms', provider: name });
    const ends = await Promise.all(this.texting.all.map(of));
    const known = ends.filter((end) => end !== null);
    return known.length < ends.length ? null : new Date(Math.min(...known.map((end) => end.getTime())));
  }

  private kept(): ReadonlySet<Channel> {
    const { twilio, mail } = this.settings;
    return new Set<Channel>([
      ...(twilio === null ? (['sms', 'voice'] as const) : []),
      ...(mail === null ? (['email'] as const) : []),
    ]);
  }
}
