import type { FacilityEntry } from '../../../directory/facility-register.js';
import type { FormProblem } from '../../../intake/form-problems.js';
import type { Answers, Question } from '../../../intake/report-form.js';
import type { PublicFrame } from '../../../platform/http/page-frame.js';
import type { Country } from '../../../publication/help/help-line.js';
import type { FormWords } from './form-words.js';

/** What a search for a place gave. */
export interface PlaceSearch {
  readonly query: string;
  readonly facilities: readonly FacilityEntry[];
}

/** Everything that a page of the form shows, whichever it is. */
export interface FormView {
  readonly frame: PublicFrame;
  readonly words: FormWords;
  /** In Easy Read. */
  readonly easy: boolean;
  /** The sealed draft, for the hidden field. */
  readonly draft: string;
  readonly answers: Answers;
  /** A child writes: only choices are offered, and what was typed before is kept (R10). */
  readonly paused: boolean;
  readonly problem: FormProblem | null;
  /** The draft could not be read, and the form began anew. */
  readonly restarted: boolean;
  /** The form could not be put aside, or was taken up again. */
  readonly notice?: 'not_kept' | 'returned';
  /** The place that was chosen from the register. */
  readonly facility: FacilityEntry | null;
  /** Address of the register. */
  readonly places: string;
  /** Null before a search. */
  readonly search: PlaceSearch | null;
  readonly now: Date;
}

/** What the fields of a question show. */
export interface FieldsView extends Pick<FormView, 'words' | 'answers' | 'problem' | 'facility' | 'search' | 'now'> {
  readonly paused?: boolean;
  /** The page is long, and comes back where the search stands. */
  readonly searchAgain?: boolean;
  /** Address of the register, for a browser that searches as one types. */
  readonly places?: string;
}

export interface QuestionView extends FormView {
  readonly question: Question;
  /** The overview was seen before: questions lead back to it. */
  readonly checked: boolean;
}

/** Chooses the help lines, by what the person said about the place and nothing else. */
export function countryOf(facility: FacilityEntry | null): Country | null {
  switch (facility?.jurisdiction) {
    case 'england':
    case 'wales':
    case 'scotland':
    case 'northern_ireland':
      return facility.jurisdiction;
    default:
      return null;
  }
}
