import type { RotaRecord } from '../../../directory/rota-book.repository.js';
import type { TypedForm } from '../../../platform/http/zod-form.js';
import type { EditTarget } from './edit.view.js';
import { dayBegins } from './rota-calendar.js';
import { nextDay, onWall } from './rota-times.js';
import { typedLayer, typedRota, typedRotation } from './rotation-fields.js';

/** What the form of a target holds when it is opened. */
export function firstTyped(target: EditTarget, rota: RotaRecord | null, now: Date, groupId?: string): TypedForm {
  const timeZone = rota?.timeZone ?? 'Europe/London';
  const { day: today } = onWall(now, timeZone);
  const daily = { kind: 'daily', time: '09:00', weekday: '1', startsOn: today, startTime: '', p: '' };
  if (rota === null) return { ...daily, timeZone, ...(groupId === undefined ? {} : { groupId }) };
  const begins = dayBegins(rota);
  switch (target.kind) {
    case 'schedule':
      return { ...daily, time: begins, day: today, start: begins, last: nextDay(today, 7), end: begins };
    case 'layer': {
      const layer = target.layer === null ? undefined : rota.layers?.[target.layer];
      return layer === undefined ? { ...typedRotation(rota.rotation), startsOn: today, p: '' } : typedLayer(layer);
    }
    case 'new':
    case 'rota':
      return typedRota(rota);
  }
}
