import type { DutyPlan, Period } from '../../../directory/duty-plan.js';
import type { RotaRecord } from '../../../directory/rota-book.repository.js';
import type { ScheduleRecord, SwapRecord } from '../../../directory/rota-diary.repository.js';
import type { FormProblem } from '../marks/problems.js';
import type { Option } from '../marks/fields.js';
import type { RotaDay } from './rota-calendar.js';
import type { Crew } from './rota-crew.js';
import type { DutyPart } from './rota-parts.js';
import type { RotaTimes } from './rota-times.js';

export interface ShownDay {
  readonly day: RotaDay;
  readonly parts: readonly DutyPart[];
  /** Parts that did not fit: a layer that changes by the hour. */
  readonly left: number;
}

/** A week, or the weeks of a month. */
export interface ShownTime {
  readonly kind: 'week' | 'month';
  /** `2026-W47`, `2026-11`. */
  readonly key: string;
  readonly title: string;
  readonly before: { readonly key: string; readonly words: string };
  readonly after: { readonly key: string; readonly words: string };
  readonly weeks: readonly (readonly ShownDay[])[];
}

export interface RotaView {
  readonly now: Date;
  readonly rota: RotaRecord;
  readonly groupName: string | null;
  readonly plan: DutyPlan;
  readonly times: RotaTimes;
  readonly crew: Crew;
  readonly mayChange: boolean;
  readonly onNow: { readonly names: readonly string[]; readonly until: Date };
  readonly trouble: { readonly gaps: readonly Period[]; readonly unreachable: readonly string[] };
  /** Ids of people whom nothing reaches. */
  readonly lost: ReadonlySet<string>;
  readonly shown: ShownTime;
  readonly swaps: readonly SwapRecord[];
  readonly schedules: readonly ScheduleRecord[];
  /** Whom one may choose for a shift. */
  readonly people: readonly Option[];
  readonly problems: readonly FormProblem[];
}
