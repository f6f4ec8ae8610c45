import { Temporal } from 'temporal-polyfill';
import type { Rotation } from './duty-plan.js';

/** Whose turn it is, counted from 0 without end; null before the rotation begins. `until`: the next hand-over. */
export interface Turn {
  readonly count: number | null;
  readonly until: Date;
}

/** At the very moment of a hand-over it is the new turn. */
export function turnAt(rotation: Rotation, timeZone: string, at: Date): Turn {
  const wheel = wheelOf(rotation, timeZone);
  const { begins, last } = wheel;
  if (at < begins) return { count: null, until: begins };
  if (last !== null && at >= last.asked && at < last.turn.until) return last.turn;
  const turn = last !== null && +at === +last.turn.until ? nextOf(wheel, last.turn) : turnOf(wheel, at);
  wheel.last = { asked: at, turn };
  return turn;
}

interface BegunTurn extends Turn {
  readonly count: number;
}

/** A rotation in a time zone. A calendar asks it for one turn after the other, and many times for the same one. */
interface Wheel {
  readonly timeZone: string;
  readonly times: WallTimes;
  readonly begins: Date;
  /** When the turn of this count begins. */
  readonly handover: (count: number) => Date;
  /** The turn that was told last, and of which moment: until its end nobody else has it. */
  last: { readonly asked: Date; readonly turn: BegunTurn } | null;
}

const wheels = new WeakMap<Rotation, Wheel>();

function wheelOf(rotation: Rotation, timeZone: string): Wheel {
  const known = wheels.get(rotation);
  if (known?.timeZone === timeZone) return known;
  const times = wallTimes(rotation);
  const toDate = (wall: Temporal.PlainDateTime): Date => new Date(wall.toZonedDateTime(timeZone).epochMilliseconds);
  const begins = toDate(times.begins);
  const handover = (count: number): Date =>
    count === 0 ? begins : toDate(times.firstHandover.add({ hours: (count - 1) * times.everyHours }));
  const wheel: Wheel = { timeZone, times, begins, handover, last: null };
  wheels.set(rotation, wheel);
  return wheel;
}

/** The turn that begins as this one ends. */
function nextOf({ handover }: Wheel, { count, until }: BegunTurn): BegunTurn {
  return settled(handover, count + 1, until);
}

function turnOf({ timeZone, times, handover }: Wheel, at: Date): BegunTurn {
  const wall = Temporal.Instant.fromEpochMilliseconds(at.getTime()).toZonedDateTimeISO(timeZone).toPlainDateTime();
  const hours = wall.since(times.firstHandover, { largestUnit: 'hours' }).total('hours');
  // The clock on the wall may be an hour off the count of hours around a clock change: hence one to either side.
  let done = Math.max(0, Math.floor(hours / times.everyHours) + 2);
  while (done > 0 && handover(done) > at) done--;
  return settled(handover, done, at);
}

/** Where a clock was once set back by hours, as in Antarctica, more than one turn is over by then. */
function settled(handover: Wheel['handover'], from: number, at: Date): BegunTurn {
  for (let count = from; ; count += 1) {
    const until = handover(count + 1);
    if (until > at) return { count, until };
  }
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
