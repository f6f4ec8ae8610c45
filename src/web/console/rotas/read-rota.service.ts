import { Injectable } from '@nestjs/common';
import { may } from '../../../access/permissions.js';
import type { Principal } from '../../../access/principal.js';
import type { DutyPlan } from '../../../directory/duty-plan.js';
import { onDuty } from '../../../directory/duty-rota.js';
import { canBeReached, dutyTrouble } from '../../../escalation/duty/coming-week.js';
import { Clock, DAY, plus } from '../../../kernel/clock.js';
import { RotaDesk } from '../../api/directory/rota-desk.service.js';
import type { FormProblem } from '../marks/problems.js';
import { type RotaDay, rotaMonth, rotaWeek } from './rota-calendar.js';
import type { RotaQuery } from './rota-forms.js';
import { dutyParts } from './rota-parts.js';
import { ReadCrew } from './read-crew.service.js';
import { rotaTimes } from './rota-times.js';
import { monthTitle, weekTitle } from './rota-titles.js';
import type { RotaView, ShownDay, ShownTime } from './rota.view.js';

const LOOKED_AHEAD = 14 * DAY;
const MOST_PARTS = 8;

/** One rota in its days. */
@Injectable()
export class ReadRota {
  constructor(
    private readonly desk: RotaDesk,
    private readonly crews: ReadCrew,
    private readonly clock: Clock,
  ) {}

  /** Throws AppError `not_found`, `region_forbidden`. */
  async read(
    id: string,
    query: RotaQuery,
    caller: Principal,
    problems: readonly FormProblem[] = [],
  ): Promise<RotaView> {
    const now = this.clock.now();
    const rota = await this.desk.rota(id, caller, 'rota.read');
    const [plan, swaps, schedules] = await Promise.all([
      this.desk.plan(rota),
      this.desk.swaps(rota),
      this.desk.schedules(rota),
    ]);
    const { crew, people, choices, groupName } = await this.crews.of(rota, plan, swaps, caller);
    const current = onDuty(plan, now);
    const trouble = dutyTrouble(plan, { from: now, to: plus(now, LOOKED_AHEAD) }, people);
    return {
      ...{ now, rota, plan, crew, problems, groupName, people: choices },
      times: rotaTimes(rota.timeZone),
      mayChange: may(caller, 'rota.change', rota.regionCode),
      onNow: { names: current.responderIds.map(crew.nameOf), until: current.until },
      trouble: { gaps: trouble?.gaps ?? [], unreachable: (trouble?.unreachable ?? []).map(crew.nameOf) },
      lost: new Set(people.filter((person) => !canBeReached(person, now)).map((person) => person.id)),
      shown: shownTime(plan, query, now, (day) => shownDay(plan, day, swaps)),
      swaps: swaps.filter(({ to }) => to > now),
      schedules: schedules.filter(({ to }) => to > now),
    };
  }
}

function shownDay(plan: DutyPlan, day: RotaDay, swaps: Parameters<typeof dutyParts>[2]): ShownDay {
  const parts = dutyParts(plan, day, swaps);
  return { day, parts: parts.slice(0, MOST_PARTS), left: Math.max(0, parts.length - MOST_PARTS) };
}

function shownTime(
  { rota }: DutyPlan,
  { week, month }: RotaQuery,
  now: Date,
  show: (day: RotaDay) => ShownDay,
): ShownTime {
  if (month !== undefined) {
    const { key, weeks, before, after } = rotaMonth(month, now, rota);
    return {
      ...{ kind: 'month', key, title: monthTitle(key) },
      before: { key: before, words: monthTitle(before) },
      after: { key: after, words: monthTitle(after) },
      weeks: weeks.map(({ days }) => days.map(show)),
    };
  }
  const here = rotaWeek(week, now, rota);
  const [before, after] = [rotaWeek(here.before, now, rota), rotaWeek(here.after, now, rota)];
  return {
    ...{ kind: 'week', key: here.key, title: weekTitle(here) },
    before: { key: before.key, words: `Week ${String(before.number)}, ${weekTitle(before)}` },
    after: { key: after.key, words: `Week ${String(after.number)}, ${weekTitle(after)}` },
    weeks: [here.days.map(show)],
  };
}
