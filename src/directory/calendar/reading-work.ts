/** Of all rules of a file, each at most thirteen years of days: one that never finds anything is given up. */
const MOST_STEPS = 50_000;
const MOST_STEPS_OF_A_RULE = 5_000;
/** Of a file. To work one out takes a tenth of a millisecond and more, and nothing else is done meanwhile. */
const MOST_TIMES = 10_000;

/** What the reading of one file may cost. */
export interface ReadingWork {
  /** That one rule may take, whether or not it finds a time by them. */
  readonly steps: number;
  /** Counts times that are worked out; false: they are too many, and so is whatever comes after them. */
  readonly take: (times: number) => boolean;
}

export function workOf(rules: number): ReadingWork {
  let left = MOST_TIMES;
  return {
    steps: Math.min(MOST_STEPS_OF_A_RULE, Math.floor(MOST_STEPS / Math.max(rules, 1))),
    take(times) {
      left -= times;
      return left >= 0;
    },
  };
}
