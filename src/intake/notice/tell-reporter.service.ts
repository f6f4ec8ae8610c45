import { Inject, Injectable } from '@nestjs/common';
import { SETTINGS, type Settings } from '../../config/settings.js';
import { QueueMessagesService } from '../../delivery/queue-messages.service.js';
import { Clock } from '../../kernel/clock.js';
import type { ResponderId } from '../../kernel/ids.js';
import type { PageLanguage } from '../../kernel/language.js';
import type { Tx } from '../../kernel/unit-of-work.js';
import {
  MOST_REPORTS_OF_AN_ADDRESS,
  type NoticeChannel,
  noticeDueAt,
  type NoticeProblem,
  readNoticeAddress,
} from './reporter-notice.js';
import { ReporterNotices } from './reporter-notices.repository.js';

/** Tells somebody who reported that there is a message, and nothing else: where they asked for it, and only there. */
@Injectable()
export class TellReporter {
  private readonly options: { readonly allowDrama: boolean };

  constructor(
    private readonly notices: ReporterNotices,
    private readonly queue: QueueMessagesService,
    private readonly clock: Clock,
    @Inject(SETTINGS) settings: Settings,
  ) {
    this.options = { allowDrama: settings.environment !== 'production' };
  }

  channelOf(tx: Tx, reportId: string): Promise<NoticeChannel | null> {
    return this.notices.channelOf(tx, reportId);
  }

  /** @returns what is wrong with it; null: kept, in place of an earlier one. */
  async at(tx: Tx, reportId: string, typed: string, language: PageLanguage): Promise<NoticeProblem | null> {
    const to = readNoticeAddress(typed, this.options);
    if (to === null) return 'no_address';
    await this.withdraw(tx, reportId);
    return (await this.notices.set(tx, { reportId, to, language }, MOST_REPORTS_OF_AN_ADDRESS)) ? null : 'taken';
  }

  /** Deleted; what has not left yet does not. @returns whether there was one. */
  async noMore(tx: Tx, reportId: string): Promise<boolean> {
    await this.withdraw(tx, reportId);
    return this.notices.remove(tx, reportId);
  }

  /** A coordinator wrote. */
  async ofMessage(tx: Tx, reportId: string): Promise<void> {
    const notice = await this.notices.lock(tx, reportId);
    if (notice === null) return;
    const now = this.clock.now();
    const dueAt = noticeDueAt(notice, Math.random(), now);
    if (dueAt === null) return;
    const { id, channel } = notice;
    const about = { incidentId: null, alertId: null, runId: null, responderId: id as string as ResponderId };
    const words = { template: 'mailbox-notice', language: notice.language, orderClass: 'notice' } as const;
    const params = { regionCode: null, code: '', linkHash: null };
    await this.queue.queue(tx, null, [{ ...about, ...words, params, contactMethodId: id, channel, dueAt }]);
    await this.notices.markNoticed(tx, id, now);
  }

  /** They have come: what would have called them does not leave any more. */
  async withdraw(tx: Tx, reportId: string): Promise<void> {
    const notice = await this.notices.lock(tx, reportId);
    if (notice !== null) await this.queue.withdraw(tx, notice.id, 'read_already');
  }
}
