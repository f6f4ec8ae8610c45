import type { FeedRecord } from '../../../directory/calendar/calendar-feeds.repository.js';
import type { Period } from '../../../directory/duty-plan.js';
import type { NotificationRule } from '../../../directory/person.js';
import type { LeaveRecord } from '../../../directory/leaves.repository.js';
import type { TypedForm } from '../../../platform/http/zod-form.js';
import type { FormProblem } from '../marks/problems.js';

export interface OwnDuty extends Period {
  readonly rota: { readonly id: string; readonly name: string };
  /** On the clock of the rota. */
  readonly when: string;
  /** The week in which it begins; null: the rota is not the reader's to open. */
  readonly week: string | null;
}

export interface OwnView {
  readonly now: Date;
  /** Null: nobody in the list of people belongs to whoever looks. */
  readonly own: {
    /** By which ways they are asked; null: as everybody. */
    readonly rules: readonly NotificationRule[] | null;
    readonly duties: readonly OwnDuty[];
    readonly leave: readonly LeaveRecord[];
    readonly feeds: readonly FeedRecord[];
  } | null;
  /** What was typed and could not be kept. */
  readonly typed: TypedForm | null;
  readonly problems: readonly FormProblem[];
}
