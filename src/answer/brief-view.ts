import type { ResponderRole } from '../directory/responder-role.js';
import type { AlertLinkView } from './alert-link-view.js';

/** The answers that say: count on me, here, from afar or later. */
export const HELPFUL_ANSWERS = ['attending', 'remote', 'later'] as const;
export type HelpfulAnswer = (typeof HELPFUL_ANSWERS)[number];

/** One person who helps. */
export interface BriefPerson {
  readonly name: string;
  readonly roles: readonly ResponderRole[];
  readonly answer: HelpfulAnswer;
  readonly at: Date;
  /** The one whose link it is. */
  readonly isOwner: boolean;
}

export interface BriefTask {
  readonly title: string;
  /** By language, where a translation has been written; the title stands in for the others. */
  readonly titles: Readonly<Record<string, string>>;
}

/** What a responder may know of an incident (R19): the kind of place and who comes; no name of the place or of anybody else. */
export interface BriefView {
  readonly link: AlertLinkView;
  /** As in the register’s `setting` column; `unknown`. */
  readonly setting: string;
  readonly people: readonly BriefPerson[];
  /** What those who help can do now: from the network’s own list, never what somebody typed about this incident. */
  readonly tasks: readonly BriefTask[];
  /** When more people are asked if those who come are not enough; null: nobody else will be. */
  readonly nextAskAt: Date | null;
}
