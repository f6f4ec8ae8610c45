import type { ResponderId } from '../kernel/ids.js';
import {
  type Absence,
  type DutyPlan,
  holdsAt,
  type Layer,
  type Period,
  type RotaOverride,
  type TakenSwap,
} from './duty-plan.js';
import { layerHoldsAt } from './layer-hours.js';
import { turnAt } from './rotation-turn.js';

export interface Duty {
  /** Each person once. Empty before the rota begins, or where everybody is away. */
  readonly responderIds: readonly ResponderId[];
  /** Before it nothing changes: the next hand-over, or the next time that something else begins or ends. */
  readonly until: Date;
}

/**
 * Who is on duty at this moment. At the very moment of a hand-over it is the new person. Each rule works on what the one
 * before it left:
 *
 * 1. A temporary schedule stands in the place of all layers while it holds.
 * 2. Each layer gives the person whose turn it is. Who is on leave, or has a bank holiday and does none, is passed over:
 *    the next in the order who is there takes the turn.
 * 3. Who took a swap stands in the place of who asked.
 * 4. Overrides: first places change hands, then people are added, then people are taken away.
 * 5. Who is on leave is not on duty, whoever put them there.
 */
export function onDuty(plan: DutyPlan, at: Date): Duty {
  const scheduled = scheduledAt(plan, at);
  const changes = [...plan.swaps.map(asOverride), ...plan.overrides];
  const current = changes.filter((change) => holdsAt(change, at));
  const people = withOverrides(scheduled.responderIds, current).filter((id) => !isOnLeave(plan, id, at));
  const edges = edgesAfter([...changes, ...plan.schedules, ...plan.absences], at);
  return { responderIds: people, until: earliest(scheduled.until, edges) };
}

/** Who would be on duty now if they were not on leave. */
export function missingOnLeave(plan: DutyPlan, at: Date): readonly ResponderId[] {
  const absences = plan.absences.filter(({ kind }) => kind !== 'leave');
  return onDuty({ ...plan, absences }, at).responderIds.filter((id) => isOnLeave(plan, id, at));
}

function isOnLeave({ absences }: DutyPlan, id: ResponderId, at: Date): boolean {
  return absences.some((each) => each.kind === 'leave' && each.responderId === id && holdsAt(each, at));
}

/** Rules 1 and 2. */
function scheduledAt({ rota, schedules, absences }: DutyPlan, at: Date): Duty {
  const schedule = schedules.find((each) => holdsAt(each, at));
  const first: Layer = { name: null, rotation: rota.rotation, hours: null };
  const { layers, shifts } = schedule ?? { layers: [first, ...(rota.layers ?? [])], shifts: [] };
  const away = absences.filter((each) => holdsAt(each, at)).map(({ responderId }) => responderId);
  const turns = layers.map((layer) => turnIn(layer, rota.timeZone, away, at));
  const people = [
    ...turns.flatMap(({ responderIds }) => responderIds),
    ...shifts.filter((shift) => holdsAt(shift, at)).map(({ responderId }) => responderId),
  ];
  const ends = [...turns.map(({ until }) => until), ...edgesAfter(shifts, at)];
  return { responderIds: people, until: earliest(schedule?.to ?? FOR_EVER, ends) };
}

/** The one whose turn it is, else the next who is not away. */
function turnIn({ rotation, hours }: Layer, timeZone: string, away: readonly ResponderId[], at: Date): Duty {
  const { holds, until: closes } = layerHoldsAt(hours, timeZone, at);
  const { count, until: handover } = turnAt(rotation, timeZone, at);
  const until = earliest(handover, closes === null ? [] : [closes]);
  if (!holds || count === null) return { responderIds: [], until };
  const inTurn = rotation.participantIds.map((_, ahead, all) => all[(count + ahead) % all.length]);
  const person = inTurn.find((id) => id !== undefined && !away.includes(id));
  return { responderIds: person === undefined ? [] : [person], until };
}

/** Rule 4. */
function withOverrides(scheduled: readonly ResponderId[], overrides: readonly RotaOverride[]): readonly ResponderId[] {
  const people = new Set(scheduled);
  for (const { responderId, insteadOfId } of overrides.filter(({ kind }) => kind === 'replace')) {
    if (insteadOfId === null) people.clear();
    else if (!people.delete(insteadOfId)) continue;
    people.add(responderId);
  }
  for (const { kind, responderId } of overrides) if (kind === 'add') people.add(responderId);
  for (const { kind, responderId } of overrides) if (kind === 'remove') people.delete(responderId);
  return [...people];
}

/** Rule 3: the colleague in the place of who asked. */
export function asOverride({ from, to, responderId, takenById }: TakenSwap): RotaOverride {
  return { from, to, kind: 'replace', responderId: takenById, insteadOfId: responderId };
}

const FOR_EVER = new Date(8.64e15);

function edgesAfter(periods: readonly (Period | Absence)[], at: Date): readonly Date[] {
  return periods.flatMap(({ from, to }) => [from, to]).filter((edge) => edge > at);
}

function earliest(first: Date, others: readonly Date[]): Date {
  return others.reduce((one, other) => (other < one ? other : one), first);
}
