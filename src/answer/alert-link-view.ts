import type { ResponderRole } from '../directory/responder-role.js';
import type { Answer } from '../escalation/standing.js';
import type { Language, PageLanguage } from '../kernel/language.js';

/** How many people of one role. */
export interface RoleCount {
  readonly role: ResponderRole;
  readonly count: number;
}

/**
 * What somebody sees who opens the link of an alert: enough to answer, no fact of the event, nobody's name. A link can
 * be found, forwarded or opened by a scanner.
 */
export interface AlertLinkView {
  /** For the command that takes the answer; never shown. */
  readonly alertId: string;
  /** For answering by text. */
  readonly code: string;
  readonly regionLabel: Readonly<Record<PageLanguage, string>>;
  /** `triage`: a coordinator is asked to take a report, or to pass it on. */
  readonly kind: 'alert' | 'triage';
  /**
   * `open`: an answer is wanted. `enough`: enough people are coming, or for `triage` somebody has taken it. `over`:
   * stood down or closed. `corrected`: the alert was wrong, and the page says so in full.
   */
  readonly state: 'open' | 'enough' | 'over' | 'corrected';
  /** The answer that counts, or null. */
  readonly answer: Answer | null;
  /** People who said that they come, this person among them. */
  readonly coming: number;
  /** The same people by role; one with two roles counts twice, so the sum may be more than `coming`. */
  readonly comingByRole: readonly RoleCount[];
  /** What the step still needs; empty when nothing is missing or no role is asked for. */
  readonly missingRoles: readonly RoleCount[];
  /** People asked at the same time, this person among them. */
  readonly askedCount: number;
  readonly askedAt: Date;
  /** The role for which the person was asked, or null when any helper will do. */
  readonly role: ResponderRole | null;
  /** The person's own language; the page follows it unless the address names another. */
  readonly language: Language;
  /** For those who would rather hear it from a person. */
  readonly dutyPhone: string | null;
  /** False once an answer would change nothing. */
  readonly canAnswer: boolean;
}
