import type { Period } from '../../directory/duty-plan.js';
import type { Shift } from '../../directory/duty-shifts.js';

/**
 * For how long nobody who can be reached is on duty, in milliseconds. Several rotas cover for each other.
 *
 * @param rotas the shifts of each rota in this time.
 */
export function uncoveredOf(time: Period, rotas: readonly (readonly Shift[])[], reached: ReadonlySet<string>): number {
  const covered = rotas
    .flat()
    .filter(({ responderIds }) => responderIds.some((id) => reached.has(id)))
    .map(({ from, to }) => ({ from: Math.max(+from, +time.from), to: Math.min(+to, +time.to) }))
    .filter(({ from, to }) => to > from)
    .sort((one, two) => one.from - two.from);
  let until = +time.from;
  let uncovered = 0;
  for (const { from, to } of covered) {
    uncovered += Math.max(0, from - until);
    until = Math.max(until, to);
  }
  return uncovered + Math.max(0, +time.to - until);
}
