import { Injectable } from '@nestjs/common';
import type { Principal } from '../../../access/principal.js';
import { dutyDifferences } from '../../../directory/duty-difference.js';
import type { DutyPlan } from '../../../directory/duty-plan.js';
import { shiftsBetween } from '../../../directory/duty-shifts.js';
import { planWithLeave } from '../../../directory/plan-with-leave.js';
import type { RotaRecord } from '../../../directory/rota-book.repository.js';
import { dutyGaps } from '../../../escalation/duty/coming-week.js';
import { notFound } from '../../../kernel/app-error.js';
import { Clock } from '../../../kernel/clock.js';
import type { FormReading, TypedForm } from '../../../platform/http/zod-form.js';
import { RotaDesk } from '../../api/directory/rota-desk.service.js';
import { typedText } from '../marks/fields.js';
import { type FieldNames, tryFields } from '../responder/try-fields.js';
import { type EditCrew, ReadEditCrew } from './edit-crew.service.js';
import type { EditPreview, EditTarget, EditView } from './edit.view.js';
import { KeepRota } from './keep-rota.service.js';
import { firstTyped } from './first-typed.js';
import type { EditForm } from './rota-forms.js';
import { pressedOrder, readPress } from './rota-order.js';
import { rotaTimes } from './rota-times.js';
import { orderOf, ROTATION_FIELDS } from './rotation-fields.js';
import { lookedAt, planWith, readWanted, seenMark, type Wanted } from './wanted-rota.js';

export type EditResult = { readonly kept: string } | { readonly view: EditView };

const FIELDS: FieldNames = {
  ...ROTATION_FIELDS,
  p: { id: 'people', label: 'Order' },
  find: { id: 'find', label: 'Search' },
};

/** Making and changing rotas, their layers, and days that are planned by themselves: looked at first, then kept. */
@Injectable()
export class EditRota {
  constructor(
    private readonly desk: RotaDesk,
    private readonly crews: ReadEditCrew,
    private readonly keeping: KeepRota,
    private readonly clock: Clock,
  ) {}

  /** Throws AppError `not_found`, `region_forbidden`. */
  async open(target: EditTarget, caller: Principal, groupId?: string): Promise<EditView> {
    const rota = await this.rotaOf(target, caller);
    const typed = firstTyped(target, rota, this.clock.now(), groupId);
    const crew = await this.crews.of(
      { p: [...orderOf(typed)], groupId: groupId ?? rota?.groupId ?? undefined },
      rota,
      caller,
    );
    return viewOf(target, rota, typed, crew);
  }

  async press(target: EditTarget, form: FormReading<EditForm>, caller: Principal): Promise<EditResult> {
    const rota = await this.rotaOf(target, caller);
    const values = form.ok ? form.value : { p: orderOf(form.typed).filter((id) => ID.test(id)) };
    const press = readPress(form.ok ? form.value.do : undefined);
    const p = [...pressedOrder(values.p, press, form.ok ? (form.value.add ?? null) : null)];
    const groupId = form.ok && isWhole(target) ? form.value.groupId : (rota?.groupId ?? undefined);
    const find = form.ok && press.press === 'find' ? form.value.find : undefined;
    const crew = await this.crews.of({ p, groupId, find }, rota, caller);
    const typed = typedAfter(form.typed, p, press.press);
    if (!form.ok)
      return { view: { ...viewOf(target, rota, typed, crew), problems: await tryFields(form, FIELDS, no) } };
    if (press.press !== 'look' && press.press !== 'keep' && press.press !== 'remove') {
      return { view: viewOf(target, rota, typed, crew) };
    }
    return this.look({ target, rota, typed, crew }, press.press === 'keep' ? form.value.seen : undefined, caller);
  }

  private async look(
    { target, rota, typed, crew }: Pick<EditView, 'target' | 'rota' | 'typed'> & { readonly crew: EditCrew },
    seen: string | undefined,
    caller: Principal,
  ): Promise<EditResult> {
    const view = viewOf(target, rota, typed, crew);
    const read = readWanted(target, typed, rota);
    if (!read.ok) return { view: { ...view, problems: await tryFields({ ...read, typed }, FIELDS, no) } };
    if (seen !== seenMark(read.value, rota))
      return { view: { ...view, preview: await this.preview(read.value, rota, crew) } };
    const kept: string[] = [];
    const problems = await tryFields({ ...read, typed }, FIELDS, async (wanted) => {
      kept.push(await this.keeping.keep(rota?.id ?? null, wanted, caller.actor));
    });
    const [id] = kept;
    return id === undefined ? { view: { ...view, problems } } : { kept: id };
  }

  private async preview(wanted: Wanted, rota: RotaRecord | null, { people }: EditCrew): Promise<EditPreview> {
    const present = rota === null ? null : await this.desk.plan(rota);
    const before = present === null ? null : planWithLeave(present, people);
    const after = planWithLeave(planWith(before, wanted), before === null ? people : []);
    const time = lookedAt(wanted, this.clock.now());
    return {
      differences: before === null ? asNew(after, time) : dutyDifferences(before, after, time),
      gaps: dutyGaps(after, time),
      until: time.to,
      seen: seenMark(wanted, rota),
    };
  }

  private async rotaOf(target: EditTarget, caller: Principal): Promise<RotaRecord | null> {
    if (target.kind === 'new') return null;
    const rota = await this.desk.rota(target.id, caller, 'rota.change');
    const missing = target.kind === 'layer' && target.layer !== null && rota.layers?.[target.layer] === undefined;
    if (missing) throw notFound('layer');
    return rota;
  }
}

const ID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/iu;

const no = (): Promise<void> => Promise.resolve();

function isWhole({ kind }: EditTarget): boolean {
  return kind === 'new' || kind === 'rota';
}

/** What the form shows after a press: what was searched for stays, what was chosen is in the order. */
function typedAfter(typed: TypedForm, p: readonly string[], press: string): TypedForm {
  const { do: _pressed, add: _chosen, seen: _seen, gone, ...kept } = typed;
  const goes = press === 'remove' || (press === 'keep' && gone === 'yes');
  return { ...kept, p: p.join(','), ...(goes ? { gone: 'yes' } : {}) };
}

function asNew(after: DutyPlan, time: Parameters<typeof dutyDifferences>[2]): EditPreview['differences'] {
  const shifts = shiftsBetween(after, time.from, time.to).filter(({ responderIds }) => responderIds.length > 0);
  return shifts.map(({ from, to, responderIds }) => ({ from, to, before: [], after: responderIds }));
}

function viewOf(target: EditTarget, rota: RotaRecord | null, typed: TypedForm, crew: EditCrew): EditView {
  const timeZone = rota?.timeZone ?? 'Europe/London';
  const { order, choices, groups, nobodyFound, nameOf } = crew;
  const shown = { ...typed, find: typedText(typed, 'find') };
  const times = rotaTimes(timeZone);
  return {
    target,
    rota,
    typed: shown,
    order,
    choices,
    groups,
    nobodyFound,
    nameOf,
    times,
    preview: null,
    problems: [],
  };
}
