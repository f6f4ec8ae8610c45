import type { FacilityEntry } from '../../../directory/facility-register.js';
import type { FormProblem } from '../../../intake/form-problems.js';
import type { Answers, Question } from '../../../intake/report-form.js';
import type { PublicFrame } from '../../../platform/http/page-frame.js';
import type { Country } from '../../../publication/help/help-line.js';

/** What a search for a place gave. */
export interface PlaceSearch {
  readonly query: string;
  readonly facilities: readonly FacilityEntry[];
}

/** Everything that a page of the form shows, whichever it is. */
export interface FormView {
  readonly frame: PublicFrame;
  /** The sealed draft, for the hidden field. */
  readonly draft: string;
  readonly answers: Answers;
  readonly problem: FormProblem | null;
  /** The draft could not be read, and the form began anew. */
  readonly restarted: boolean;
  /** The place that was chosen from the register. */
  readonly facility: FacilityEntry | null;
  /** Null before a search. */
  readonly search: PlaceSearch | null;
  readonly now: Date;
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
