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

/** What a responder may know of an incident (R19): the kind of place and who comes; no name of the place or of anybody else. */
export interface BriefView {
  readonly link: AlertLinkView;
  /** As in the register’s `setting` column; `unknown`. */
  readonly setting: string;
  readonly people: readonly BriefPerson[];
  /** When more people are asked if those who come are not enough; null: nobody else will be. */
  readonly nextAskAt: Date | null;
}
