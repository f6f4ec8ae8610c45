import type { QuietHours } from '../../directory/person.js';
import { DAY } from '../../kernel/clock.js';

const TIME_ZONE = 'Europe/London';

/** How often at most; the value that is posted, and alerts in a week. Null: no limit. */
export const OFTEN = { '1': 1, '2': 2, '3': 3, '5': 5, any: null } as const satisfies Record<string, number | null>;
export type Often = keyof typeof OFTEN;

/** When not to ask. Whoever does not say sleeps at night (R18). */
export const QUIET = {
  night: { from: '22:00', to: '07:00', timeZone: TIME_ZONE },
  long_night: { from: '20:00', to: '09:00', timeZone: TIME_ZONE },
  day: { from: '07:00', to: '16:00', timeZone: TIME_ZONE },
  none: null,
} as const satisfies Record<string, QuietHours | null>;
export type Quiet = keyof typeof QUIET;

/** A break before the first alert, in milliseconds. */
export const START_IN = { now: 0, two_weeks: 14 * DAY, month: 30 * DAY } as const;
export type StartIn = keyof typeof START_IN;

/** What counts where nothing was chosen: little, and not at night. */
export const UNSAID = { often: '2', quiet: 'night', startIn: 'now' } as const satisfies {
  readonly often: Often;
  readonly quiet: Quiet;
  readonly startIn: StartIn;
};

/** Stands for no group. */
export const NO_GROUP = 'none';

export function choiceOf<Choices extends object>(choices: Choices, chosen: string | undefined): keyof Choices | null {
  return chosen !== undefined && Object.hasOwn(choices, chosen) ? (chosen as keyof Choices) : null;
}
