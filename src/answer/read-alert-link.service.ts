import { Inject, Injectable } from '@nestjs/common';
import { SETTINGS, type Settings } from '../config/settings.js';
import { Clock, DAY, plus } from '../kernel/clock.js';
import { UnitOfWork } from '../kernel/unit-of-work.js';
import { AlertLinks } from '../delivery/alert-links.service.js';
import { People } from '../directory/people.repository.js';
import { regionLabel } from '../directory/region-register.js';
import { asksCoordinators } from '../escalation/run.js';
import { Runs } from '../escalation/runs.repository.js';
import { AlertBook, type AnswerableAlert, isOpen } from './alert-book.repository.js';
import type { AlertLinkView } from './alert-link-view.js';
import { comingView } from './coming-view.js';

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

@Injectable()
export class AlertLinkViews {
  constructor(
    private readonly runs: Runs,
    private readonly people: People,
    @Inject(SETTINGS) private readonly settings: Settings,
  ) {}

  async of(tx: Parameters<Runs['lock']>[0], alert: AnswerableAlert): Promise<AlertLinkView> {
    const run = await this.runs.lock(tx, alert.runId);
    if (run === null) throw new Error('An alert points to a run that does not exist');
    const alerts = await this.runs.alertsOf(tx, alert.runId);
    const [person] = await this.people.find(tx, { by: 'ids', ids: [alert.responderId] });
    const mine = alerts.find((each) => each.id === alert.id);
    const open = isOpen(alert);
    const satisfied = run.state === 'satisfied';
    const kind = asksCoordinators(alert.trigger) ? 'triage' : 'alert';
    return {
      alertId: alert.id,
      code: alert.code,
      regionLabel: { en: regionLabel(alert.regionCode, 'en'), cy: regionLabel(alert.regionCode, 'cy') },
      kind,
      state: !open ? 'over' : satisfied ? 'enough' : 'open',
      answer: alert.answer,
      ...comingView(run, alerts, mine),
      askedAt: alert.createdAt,
      language: person?.language ?? 'en',
      dutyPhone: this.settings.dutyPhone,
      canAnswer: open && !(kind === 'triage' && satisfied),
    };
  }
}
