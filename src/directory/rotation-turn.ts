import { Temporal } from 'temporal-polyfill';
import type { Rotation } from './duty-plan.js';

/** Whose turn it is, counted from 0 without end; null before the rotation begins. `until`: the next hand-over. */
export interface Turn {
  readonly count: number | null;
  readonly until: Date;
}

/** At the very moment of a hand-over it is the new turn. */
export function turnAt(rotation: Rotation, timeZone: string, at: Date): Turn {
  const { begins, firstHandover, everyHours } = wallTimes(rotation);
  const toDate = (wall: Temporal.PlainDateTime): Date => new Date(wall.toZonedDateTime(timeZone).epochMilliseconds);
  const handover = (count: number): Date => toDate(firstHandover.add({ hours: (count - 1) * everyHours }));

  if (at < toDate(begins)) return { count: null, until: toDate(begins) };
  const wall = Temporal.Instant.fromEpochMilliseconds(at.getTime()).toZonedDateTimeISO(timeZone).toPlainDateTime();
  const hours = wall.since(firstHandover, { largestUnit: 'hours' }).total('hours');
  // The clock on the wall may be an hour off the count of hours around a clock change: hence one to either side.
  let done = Math.max(0, Math.floor(hours / everyHours) + 2);
  while (done > 0 && handover(done) > at) done--;
  // Where a clock was once set back by hours, as in Antarctica.
  while (handover(done + 1) <= at) done++;
  return { count: done, until: handover(done + 1) };
}

interface WallTimes {
  readonly begins: Temporal.PlainDateTime;
  readonly firstHandover: Temporal.PlainDateTime;
  readonly everyHours: number;
}

/**
 * On the wall clock, so that 09:00 stays 09:00 all year. Around a clock change a turn may be an hour longer or shorter.
 * A hand-over at a time that the clock skips takes place as long after midnight as always (01:30 is then shown as
 * 02:30); at a time that comes twice, the first time.
 */
function wallTimes(rotation: Rotation): WallTimes {
  const begins = Temporal.PlainDateTime.from(rotation.startsOn);
  const nextDay = begins.toPlainDate().add({ days: 1 });
  switch (rotation.kind) {
    case 'daily':
      return { begins, firstHandover: atTime(nextDay, rotation.handoverAt), everyHours: 24 };
    case 'weekly': {
      const { weekday, time } = rotation.handoverAt;
      const days = (weekday - nextDay.dayOfWeek + 7) % 7;
      return { begins, firstHandover: atTime(nextDay.add({ days }), time), everyHours: 7 * 24 };
    }
    case 'custom': {
      const { everyHours } = rotation.handoverAt;
      return { begins, firstHandover: begins.add({ hours: everyHours }), everyHours };
    }
  }
}

function atTime(day: Temporal.PlainDate, time: string): Temporal.PlainDateTime {
  return day.toPlainDateTime(Temporal.PlainTime.from(time));
}
