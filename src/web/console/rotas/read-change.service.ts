import { Injectable } from '@nestjs/common';
import type { Principal } from '../../../access/principal.js';
import { dutyDifferences } from '../../../directory/duty-difference.js';
import type { DutyPlan, Period, RotaOverride } from '../../../directory/duty-plan.js';
import { firstShifts } from '../../../directory/duty-shifts.js';
import { overrideConflict } from '../../../directory/override-conflict.js';
import { planWithLeave } from '../../../directory/plan-with-leave.js';
import type { RotaRecord } from '../../../directory/rota-book.repository.js';
import { Clock, DAY } from '../../../kernel/clock.js';
import type { FormReading } from '../../../platform/http/zod-form.js';
import type { ResponderId } from '../../../kernel/ids.js';
import { RotaDesk } from '../../api/directory/rota-desk.service.js';
import type { FormProblem } from '../marks/problems.js';
import { tryFields } from '../responder/try-fields.js';
import type { ChangePreview, ChangeView } from './change.view.js';
import { type CrewOfRota, ReadCrew } from './read-crew.service.js';
import { ReadConcerns } from './read-concerns.service.js';
import { weekKeyOf } from './rota-calendar.js';
import { CHANGE_FIELDS, type ChangeQuery } from './rota-forms.js';
import { atWall, nextDay, rotaTimes } from './rota-times.js';

const LONGEST = 92 * DAY;
const MOST_SHIFTS = 60;

/** What a change of one shift would do, before it is done. */
@Injectable()
export class ReadChange {
  constructor(
    private readonly desk: RotaDesk,
    private readonly crews: ReadCrew,
    private readonly concerns: ReadConcerns,
    private readonly clock: Clock,
  ) {}

  /** Throws AppError `not_found`, `region_forbidden`. */
  async read(id: string, form: FormReading<ChangeQuery>, caller: Principal): Promise<ChangeView> {
    const rota = await this.desk.rota(id, caller, 'rota.change');
    const plan = await this.desk.plan(rota);
    const found = await this.crews.of(rota, plan, [], caller);
    const period = form.ok ? periodOf(form.value, rota.timeZone) : null;
    const now = this.clock.now();
    const problems = form.ok
      ? this.problems(form.value, period, plan, found)
      : await tryFields(form, CHANGE_FIELDS, no);
    const wanted = form.ok && period !== null && problems.length === 0 ? overrideOf(form.value, period) : null;
    return {
      ...{ rota, problems, typed: form.typed, groupName: found.groupName },
      times: rotaTimes(rota.timeZone),
      crew: found.crew,
      people: found.choices,
      period,
      present: period === null || problems.length > 0 ? [] : firstShifts(plan, period, MOST_SHIFTS),
      preview: wanted === null ? null : await this.preview(rota, plan, wanted, found, caller),
      week: weekKeyOf(period?.from ?? now, rota),
    };
  }

  private async preview(
    rota: RotaRecord,
    plan: DutyPlan,
    wanted: RotaOverride,
    { people }: CrewOfRota,
    caller: Principal,
  ): Promise<ChangePreview> {
    const before = planWithLeave(plan, people);
    const after = { ...before, overrides: [...plan.overrides, wanted] };
    const person = people.find(({ id }) => id === wanted.responderId);
    const concerns =
      person === undefined || wanted.kind === 'remove' ? [] : await this.concerns.of(person, rota.id, wanted, caller);
    return { wanted, concerns, differences: dutyDifferences(before, after, wanted) };
  }

  private problems(
    { kind, who, instead }: ChangeQuery,
    period: Period | null,
    plan: DutyPlan,
    { choices, people }: CrewOfRota,
  ): readonly FormProblem[] {
    if (period === null) return [{ field: 'last', problem: 'Last day: choose one that is not before the first.' }];
    if (+period.to - +period.from > LONGEST) return [{ field: 'last', problem: 'Last day: at most three months on.' }];
    if (period.to <= this.clock.now()) return [{ field: 'day', problem: 'Day: that time is over.' }];
    if (kind === undefined || who === undefined) return [];
    if (!choices.some(({ value }) => value === who))
      return [{ field: 'who', problem: 'Person: choose one of the list.' }];
    if (kind !== 'replace' || instead === undefined) return this.clash(plan, { kind, who }, period);
    if (instead === who) return [{ field: 'instead', problem: 'In the place of: choose another person.' }];
    if (!people.some(({ id }) => id === instead)) {
      return [{ field: 'instead', problem: 'In the place of: choose one of the list.' }];
    }
    return this.clash(plan, { kind, who, instead }, period);
  }

  private clash(
    plan: DutyPlan,
    chosen: Pick<ChangeQuery, 'kind' | 'who' | 'instead'>,
    period: Period,
  ): readonly FormProblem[] {
    const wanted = overrideOf(chosen, period);
    if (wanted === null || overrideConflict(plan.overrides, wanted) === null) return [];
    return [{ field: null, problem: 'Another change speaks of the same person or place at that time. Undo it first.' }];
  }
}

const no = (): Promise<void> => Promise.resolve();

function overrideOf(
  { kind, who, instead }: Pick<ChangeQuery, 'kind' | 'who' | 'instead'>,
  { from, to }: Period,
): RotaOverride | null {
  if (kind === undefined || who === undefined) return null;
  const insteadOfId = kind === 'replace' && instead !== undefined ? (instead as ResponderId) : null;
  return { from, to, kind, responderId: who as ResponderId, insteadOfId };
}

/** Null: it would end before it begins. */
function periodOf({ day, start, last, end }: ChangeQuery, timeZone: string): Period | null {
  const ends = last ?? (end > start ? day : nextDay(day));
  const period = { from: atWall({ day, time: start }, timeZone), to: atWall({ day: ends, time: end }, timeZone) };
  return period.from < period.to ? period : null;
}
