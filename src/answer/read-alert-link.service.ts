import { AlertLinkViews } from './alert-link-views.service.js';
import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '../kernel/unit-of-work.js';
import type { AlertLinkView } from './alert-link-view.js';
import { LinkedAlerts } from './linked-alerts.service.js';

/** What stands behind an alert's link. Reading changes nothing. */
@Injectable()
export class ReadAlertLinkService {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly linked: LinkedAlerts,
    private readonly views: AlertLinkViews,
  ) {}

  /** Null for a token that opens nothing (any more). */
  async read(token: string): Promise<AlertLinkView | null> {
    return this.uow.run(async (tx) => {
      const alert = await this.linked.find(tx, token);
      return alert === null ? null : this.views.of(tx, alert);
    });
  }
}
