import type { DutyDifference } from '../../../directory/duty-difference.js';
import type { Period, RotaOverride } from '../../../directory/duty-plan.js';
import type { Shift } from '../../../directory/duty-shifts.js';
import type { RotaRecord } from '../../../directory/rota-book.repository.js';
import type { TypedForm } from '../../../platform/http/zod-form.js';
import type { Option } from '../marks/fields.js';
import type { FormProblem } from '../marks/problems.js';
import type { Crew } from './rota-crew.js';
import type { RotaTimes } from './rota-times.js';

export interface ChangePreview {
  readonly wanted: RotaOverride;
  readonly differences: readonly DutyDifference[];
  /** What should be known before, in sentences. */
  readonly concerns: readonly string[];
}

export interface ChangeView {
  readonly rota: RotaRecord;
  readonly groupName: string | null;
  readonly times: RotaTimes;
  readonly crew: Crew;
  readonly people: readonly Option[];
  readonly typed: TypedForm;
  /** Null: the time could not be read. */
  readonly period: Period | null;
  /** Who has it as things are. */
  readonly present: readonly Shift[];
  /** Null: nothing was chosen yet, or it cannot be. */
  readonly preview: ChangePreview | null;
  readonly problems: readonly FormProblem[];
  /** Key of the week in which it is. */
  readonly week: string;
}
