import { AlertLinkViews } from './alert-link-views.service.js';
import { Injectable } from '@nestjs/common';
import { Clock, DAY, plus } from '../kernel/clock.js';
import { UnitOfWork } from '../kernel/unit-of-work.js';
import { AlertLinks } from '../delivery/alert-links.service.js';
import { AlertBook, type AnswerableAlert } from './alert-book.repository.js';
import type { AlertLinkView } from './alert-link-view.js';

/** A link stops working this long after its incident has ended. */
const LINK_OUTLIVES = 7 * DAY;

/** What stands behind an alert's link. Reading changes nothing. */
@Injectable()
export class ReadAlertLinkService {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly book: AlertBook,
    private readonly links: AlertLinks,
    private readonly views: AlertLinkViews,
    private readonly clock: Clock,
  ) {}

  /** Null for a token that opens nothing (any more). */
  async read(token: string): Promise<AlertLinkView | null> {
    return this.uow.run(async (tx) => {
      const alert = await this.book.byLink(tx, this.links.hashOf(token));
      if (alert === null || this.isSpent(alert)) return null;
      return this.views.of(tx, alert);
    });
  }

  private isSpent(alert: AnswerableAlert): boolean {
    return alert.closedAt !== null && plus(alert.closedAt, LINK_OUTLIVES) < this.clock.now();
  }
}
