import type { ResponderId } from '../kernel/ids.js';
import type { DutyPlan, Period } from './duty-plan.js';
import { onDuty } from './duty-rota.js';

/** A time in which one plan puts other people on duty than another does. */
export interface DutyDifference extends Period {
  readonly before: readonly ResponderId[];
  readonly after: readonly ResponderId[];
}

/** Where two plans differ within a time, in its order; what follows at once and is the same is one. */
export function dutyDifferences(before: DutyPlan, after: DutyPlan, { from, to }: Period): readonly DutyDifference[] {
  const found: DutyDifference[] = [];
  for (let at = from; at < to;) {
    const [one, other] = [onDuty(before, at), onDuty(after, at)];
    const end = earliest(one.until, other.until, to);
    if (end <= at) throw new Error(`A duty that begins at ${at.toISOString()} has no end`);
    const last = found.at(-1);
    const here = { from: at, to: end, before: one.responderIds, after: other.responderIds };
    if (!samePeople(here.before, here.after)) {
      if (last !== undefined && +last.to === +at && sameDifference(last, here)) {
        found[found.length - 1] = { ...last, to: end };
      } else found.push(here);
    }
    at = end;
  }
  return found;
}

/** Whoever they are in whatever order. */
export function samePeople(one: readonly string[], other: readonly string[]): boolean {
  return one.length === other.length && one.every((id) => other.includes(id));
}

function sameDifference(one: DutyDifference, other: DutyDifference): boolean {
  return samePeople(one.before, other.before) && samePeople(one.after, other.after);
}

function earliest(...times: readonly Date[]): Date {
  return new Date(Math.min(...times.map(Number)));
}
