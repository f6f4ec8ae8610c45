import type { Layer, Rotation } from '../../../directory/duty-plan.js';
import type { RotaInput } from '../../../directory/rota-book.repository.js';
import type { TypedForm } from '../../../platform/http/zod-form.js';
import type { FieldNames } from '../responder/try-fields.js';
import { typedText } from '../marks/fields.js';

/** What a rotation is in the fields of a form. */
export function typedRotation(rotation: Rotation): TypedForm {
  const [startsOn = '', startTime = ''] = rotation.startsOn.split('T');
  const shared = { kind: rotation.kind, startsOn, startTime, p: rotation.participantIds.join(',') };
  switch (rotation.kind) {
    case 'daily':
      return { ...shared, time: rotation.handoverAt };
    case 'weekly':
      return { ...shared, time: rotation.handoverAt.time, weekday: String(rotation.handoverAt.weekday) };
    case 'custom':
      return { ...shared, everyHours: String(rotation.handoverAt.everyHours) };
  }
}

/** What was typed, as the schema of a rotation reads it: it says what is missing. */
export function rotationInput(typed: TypedForm): unknown {
  const kind = typedText(typed, 'kind');
  const time = typedText(typed, 'time') || undefined;
  const startTime = typedText(typed, 'startTime');
  const startsOn = typedText(typed, 'startsOn');
  const handoverAt =
    kind === 'daily'
      ? time
      : kind === 'weekly'
        ? { weekday: Number(typedText(typed, 'weekday')), time }
        : { everyHours: numberOf(typedText(typed, 'everyHours')) };
  const begins = kind === 'custom' && startTime !== '' ? `${startsOn}T${startTime}` : startsOn;
  return { kind, handoverAt, startsOn: begins, participantIds: orderOf(typed) };
}

function numberOf(text: string): number | undefined {
  return text === '' ? undefined : Number(text);
}

/** The people in their order; one may stand in it more than once. */
export function orderOf(typed: TypedForm): readonly string[] {
  return typedText(typed, 'p')
    .split(',')
    .filter((id) => id !== '');
}

/** What a rota is in the fields of its form. */
export function typedRota({ name, groupId, timeZone, rotation }: RotaInput): TypedForm {
  return { name, groupId: groupId ?? '', timeZone, ...typedRotation(rotation) };
}

export function rotaInput(typed: TypedForm, layers: readonly Layer[]): unknown {
  return {
    name: typedText(typed, 'name'),
    groupId: typedText(typed, 'groupId') || null,
    timeZone: typedText(typed, 'timeZone') || undefined,
    rotation: rotationInput(typed),
    layers,
  };
}

export function typedLayer({ name, hours, rotation }: Layer): TypedForm {
  const times = hours === null ? {} : { from: hours.from, to: hours.to, weekdays: (hours.weekdays ?? []).map(String) };
  return { name: name ?? '', ...times, ...typedRotation(rotation) };
}

export function layerInput(typed: TypedForm): unknown {
  const [from, to] = [typedText(typed, 'from'), typedText(typed, 'to')];
  const ticked = typed['weekdays'] ?? [];
  const weekdays = (typeof ticked === 'string' ? [ticked] : ticked).map(Number);
  const hours = { from: from || undefined, to: to || undefined, weekdays: weekdays.length === 0 ? null : weekdays };
  return {
    name: typedText(typed, 'name') || null,
    hours: from === '' && to === '' && weekdays.length === 0 ? null : hours,
    rotation: rotationInput(typed),
  };
}

const HANDOVER = { id: 'time', label: 'Hand-over at' };

/** Where a problem of the schemas belongs in the form. */
export const ROTATION_FIELDS: FieldNames = {
  name: { id: 'name', label: 'Name' },
  groupId: { id: 'groupId', label: 'Group' },
  timeZone: { id: 'timeZone', label: 'Time zone' },
  rotation: { id: 'people', label: 'Order' },
  'rotation.kind': { id: 'kind', label: 'Hand-over' },
  'rotation.handoverAt': HANDOVER,
  'rotation.handoverAt.time': HANDOVER,
  'rotation.handoverAt.weekday': { id: 'weekday', label: 'On' },
  'rotation.handoverAt.everyHours': { id: 'everyHours', label: 'Hours of a turn' },
  'rotation.participantIds': { id: 'people', label: 'Order' },
  'rotation.startsOn': { id: 'startsOn', label: 'Begins on' },
  hours: { id: 'from', label: 'From' },
  'hours.to': { id: 'to', label: 'Until' },
  from: { id: 'day', label: 'First day' },
  to: { id: 'last', label: 'Last day' },
};
