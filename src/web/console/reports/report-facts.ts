import { familyWords } from '../words/status-words.js';
import { capital, childrenWords, consentWords } from '../words/value-words.js';
import type { ReportView } from './reports.view.js';

export interface ReportFact {
  readonly term: string;
  readonly words: string;
  /** In a person's own words. */
  readonly typed: boolean;
}

const many = (values: readonly string[]): string | null => (values.length === 0 ? null : values.map(capital).join(', '));

function voicemail(ok: boolean | null | undefined): string | null {
  if (ok === null || ok === undefined) return null;
  return ok ? 'Yes' : 'No: leave no message';
}

/** What was said beside the narrative; what was not said is left out. What somebody needs now comes first. */
export function factsOf(report: ReportView): readonly ReportFact[] {
  const { contact } = report;
  const facts: readonly (readonly [string, string | null | undefined, boolean])[] = [
    ['Needed now', many(report.urgentNeeds), false],
    ['Under 18', report.reporterIsChild ? 'They said that they are' : null, false],
    ['Others at risk', many(report.othersAtRisk), false],
    ['Children', report.childrenAffected === 'unknown' ? null : childrenWords(report.childrenAffected), false],
    ['Where', report.place, true],
    ['When it happened', report.occurred, false],
    ['The family', familyWords(report.nok), false],
    ['Topics', many(report.topics), false],
    ['Name to use', contact?.name, true],
    ['Phone', contact?.phone, true],
    ['E-mail', contact?.email, true],
    ['Safe to contact', contact?.safeTimes, true],
    ['Voicemail', voicemail(contact?.voicemailOk), false],
    ['Keeping it', report.keepingConsent === null ? null : consentWords(report.keepingConsent), false],
    ['How to reach them', contact === null && report.emptiedAt === null ? 'They left no contact. They may come back with their code.' : null, false],
  ];
  return facts.flatMap(([term, words, typed]) => (words === null || words === undefined ? [] : [{ term, words, typed }]));
}
