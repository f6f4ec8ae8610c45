import { Inject, Injectable } from '@nestjs/common';
import { SETTINGS, type Settings } from '../config/settings.js';
import { People } from '../directory/people.repository.js';
import { regionLabels } from '../directory/region-register.js';
import { asksCoordinators } from '../escalation/run.js';
import { Runs } from '../escalation/runs.repository.js';
import { type AnswerableAlert, isOpen } from './alert-book.repository.js';
import type { AlertLinkView } from './alert-link-view.js';
import { comingView } from './coming-view.js';

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
      regionLabel: regionLabels(alert.regionCode),
      kind,
      state: stateOf(alert, satisfied),
      answer: alert.answer,
      ...comingView(run, alerts, mine),
      askedAt: alert.createdAt,
      language: person?.language ?? 'en',
      dutyPhone: this.settings.dutyPhone,
      canAnswer: open && !(kind === 'triage' && satisfied),
    };
  }
}

function stateOf(alert: AnswerableAlert, satisfied: boolean): AlertLinkView['state'] {
  if (isOpen(alert)) return satisfied ? 'enough' : 'open';
  return alert.corrected && !asksCoordinators(alert.trigger) ? 'corrected' : 'over';
}
