import type { FormProblem } from '../../../intake/form-problems.js';
import type { KeepingConsent, ReportChannel } from '../../../intake/report-values.js';
import type { PageLanguage } from '../../../kernel/language.js';
import type { FieldsView } from '../../public/report/form-view.js';

export type CallProblem = 'channel' | 'consent' | FormProblem;

/** The one page on which somebody’s report is taken down. */
export interface CallView {
  readonly fields: FieldsView;
  /** Makes the same page, sent twice, one report. */
  readonly formId: string;
  readonly channel: ReportChannel | null;
  readonly language: PageLanguage;
  readonly consent: KeepingConsent | null;
  /** All of them at once: the person is waiting. */
  readonly problems: readonly CallProblem[];
}
