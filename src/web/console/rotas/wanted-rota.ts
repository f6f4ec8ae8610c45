import { createHash } from 'node:crypto';
import type { DutyPlan, Period } from '../../../directory/duty-plan.js';
import { rotaSchema } from '../../../directory/rota.schema.js';
import type { RotaInput, RotaRecord } from '../../../directory/rota-book.repository.js';
import type { ScheduleInput } from '../../../directory/rota-diary.repository.js';
import { rotaScheduleSchema } from '../../../directory/schedule.schema.js';
import { DAY, plus } from '../../../kernel/clock.js';
import { type Reading, readWithSchema } from '../../../platform/http/read-with-schema.js';
import type { TypedForm } from '../../../platform/http/zod-form.js';
import { typedText } from '../marks/fields.js';
import type { EditTarget } from './edit.view.js';
import { schedulePeriod } from './rota-forms.js';
import { layerInput, rotaInput } from './rotation-fields.js';
import { atWall, nextDay } from './rota-times.js';

/** What is to be kept. */
export type Wanted =
  | { readonly kind: 'rota'; readonly rota: RotaInput }
  | { readonly kind: 'schedule'; readonly schedule: Omit<ScheduleInput, 'imported'> };

/** Reads what was typed by the schemas of the API. `rota`: as it is; null for a new one. */
export function readWanted(target: EditTarget, typed: TypedForm, rota: RotaRecord | null): Reading<Wanted> {
  if (target.kind === 'schedule') return readSchedule(typed, rota?.timeZone ?? 'Europe/London');
  const read = readWithSchema(rotaSchema, inputOf(target, typed, rota));
  return read.ok
    ? { ok: true, value: { kind: 'rota', rota: read.value } }
    : { ok: false, problems: ofLayer(read.problems) };
}

function inputOf(target: EditTarget, typed: TypedForm, rota: RotaRecord | null): unknown {
  const layers = rota?.layers ?? [];
  if (target.kind !== 'layer' || rota === null) return rotaInput(typed, layers);
  const { name, groupId, timeZone, rotation } = rota;
  const kept = { name, groupId, timeZone, rotation };
  if (typed['gone'] === 'yes') return { ...kept, layers: layers.filter((_, at) => at !== target.layer) };
  const layer = layerInput(typed);
  if (target.layer === null) return { ...kept, layers: [...layers, layer] };
  return { ...kept, layers: layers.map((each, at) => (at === target.layer ? layer : each)) };
}

function readSchedule(typed: TypedForm, timeZone: string): Reading<Wanted> {
  const times = readWithSchema(schedulePeriod, typed);
  if (!times.ok) return times;
  const { day, start, last, end } = times.value;
  const from = atWall({ day, time: start }, timeZone);
  const to = atWall({ day: last ?? (end > start ? day : nextDay(day)), time: end }, timeZone);
  const name = typedText(typed, 'name') || undefined;
  const layer = { ...(layerInput(typed) as object), name: null, hours: null };
  const input = { name, from: from.toISOString(), to: to.toISOString(), layers: [layer], shifts: [] };
  const read = readWithSchema(rotaScheduleSchema, input);
  if (!read.ok) return { ok: false, problems: ofLayer(read.problems) };
  return { ok: true, value: { kind: 'schedule', schedule: read.value } };
}

/** The form shows one layer, so its fields have no number. */
function ofLayer<T extends { readonly field: string }>(problems: readonly T[]): readonly T[] {
  return problems.map((each) => ({ ...each, field: each.field.replace(/^layers\.\d+\./u, '') }));
}

const EMPTY = { overrides: [], schedules: [], swaps: [], absences: [] } as const;

/** The rota with its changes, as it would be. */
export function planWith(plan: DutyPlan | null, wanted: Wanted): DutyPlan {
  if (wanted.kind === 'rota') return { ...(plan ?? EMPTY), rota: wanted.rota };
  if (plan === null) throw new Error('Days are planned of a rota that is there.');
  return { ...plan, schedules: [...plan.schedules, wanted.schedule] };
}

const LOOKED_AHEAD = 28 * DAY;

/** Four weeks from now, or from when it begins; of planned days these. */
export function lookedAt(wanted: Wanted, now: Date): Period {
  if (wanted.kind === 'schedule') {
    const { from, to } = wanted.schedule;
    return { from: from > now ? from : now, to: to < plus(from, 2 * LOOKED_AHEAD) ? to : plus(from, 2 * LOOKED_AHEAD) };
  }
  const begins = atWall({ day: wanted.rota.rotation.startsOn.slice(0, 10), time: '00:00' }, wanted.rota.timeZone);
  const from = begins > now ? begins : now;
  return { from: now, to: plus(from, LOOKED_AHEAD) };
}

/** Stands for what was looked at: another rota or another wish has another one. */
export function seenMark(wanted: Wanted, present: RotaRecord | null): string {
  return createHash('sha256')
    .update(JSON.stringify([wanted, present]))
    .digest('base64url')
    .slice(0, 22);
}
