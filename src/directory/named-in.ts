import type { DutyPlan } from './duty-plan.js';

/** Everybody whom a rota names: by turns, by a change for a time, by a shift that is written down, by a swap. */
export function namedIn({ rota, schedules, overrides, swaps }: DutyPlan): readonly string[] {
  const layers = [rota, ...(rota.layers ?? []), ...schedules.flatMap((schedule) => schedule.layers)];
  const named = [...overrides, ...schedules.flatMap(({ shifts }) => shifts)];
  return [
    ...layers.flatMap(({ rotation }) => rotation.participantIds),
    ...named.map(({ responderId }) => responderId),
    ...swaps.map(({ takenById }) => takenById),
  ];
}
