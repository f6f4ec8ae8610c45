import type { DutyPlan } from './duty-plan.js';
import { namedIn } from './named-in.js';
import type { PageablePerson } from './person.js';

/** The plan as it is when these people come to it, too: it holds leave of those alone whom it names. */
export function planWithLeave(plan: DutyPlan, people: readonly Pick<PageablePerson, 'id' | 'leave'>[]): DutyPlan {
  const known = new Set(namedIn(plan));
  const newcomers = people.filter(({ id }) => !known.has(id));
  const leave = newcomers.flatMap(({ id, leave: times }) =>
    times.map(({ from, to }) => ({ from, to, responderId: id, kind: 'leave' as const })),
  );
  return leave.length === 0 ? plan : { ...plan, absences: [...plan.absences, ...leave] };
}
