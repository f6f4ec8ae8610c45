import { Temporal } from 'temporal-polyfill';
import type { TimePrecision } from './report-values.js';
import { PARTS, TIME_ZONE, type WhenSaid } from './when-it-happened.js';

/** Last night: from this hour of the day before to that hour of the day. */
const LAST_NIGHT = { from: 18, to: 9 } as const;

/** A time of day that somebody remembers is taken as this much around it. */
const AROUND = { minutes: 30 } as const;

/** As the API takes it: instants in ISO 8601. */
export interface Occurred {
  readonly earliest?: string;
  readonly latest?: string;
  readonly precision: TimePrecision;
}

/** The instants that belong to what was said; nothing in them is later than `now`. */
export function occurredOf(said: WhenSaid, now: Date): Occurred {
  switch (said.kind) {
    case 'unknown':
      return { precision: 'unknown' };
    case 'month': {
      const first = Temporal.PlainYearMonth.from(said.on).toPlainDate({ day: 1 });
      return between(startOf(first), startOf(first.add({ months: 1 })), 'month', now);
    }
    case 'range':
      return between(
        said.from === null ? null : startOf(Temporal.PlainDate.from(said.from)),
        said.to === null ? null : startOf(Temporal.PlainDate.from(said.to).add({ days: 1 })),
        'range',
        now,
      );
    case 'last_night': {
      const day = Temporal.PlainDate.from(said.on);
      const eve = day.subtract({ days: 1 });
      if (said.clock !== null) return around(said.clock >= '12:00' ? eve : day, said.clock, now);
      return between(at(eve, LAST_NIGHT.from), at(day, LAST_NIGHT.to), 'part_of_day', now);
    }
    case 'day': {
      const day = Temporal.PlainDate.from(said.on);
      if (said.clock !== null) return around(day, said.clock, now);
      if (said.part === null) return between(startOf(day), startOf(day.add({ days: 1 })), 'day', now);
      const [from, to] = PARTS[said.part];
      return between(at(day, from), to === 24 ? startOf(day.add({ days: 1 })) : at(day, to), 'part_of_day', now);
    }
  }
}

function startOf(day: Temporal.PlainDate): Temporal.Instant {
  return day.toZonedDateTime({ timeZone: TIME_ZONE }).toInstant();
}

function at(day: Temporal.PlainDate, hour: number): Temporal.Instant {
  return day.toZonedDateTime({ timeZone: TIME_ZONE, plainTime: { hour } }).toInstant();
}

function around(day: Temporal.PlainDate, clock: string, now: Date): Occurred {
  const middle = day.toZonedDateTime({ timeZone: TIME_ZONE, plainTime: Temporal.PlainTime.from(clock) }).toInstant();
  return between(middle.subtract(AROUND), middle.add(AROUND), 'hour', now);
}

/** Cut at `now`: it has happened. */
function between(
  from: Temporal.Instant | null,
  to: Temporal.Instant | null,
  precision: TimePrecision,
  now: Date,
): Occurred {
  const last = Temporal.Instant.fromEpochMilliseconds(now.getTime());
  const cut = (at: Temporal.Instant) => (Temporal.Instant.compare(at, last) > 0 ? last : at).toString();
  return { ...(from === null ? {} : { earliest: cut(from) }), latest: cut(to ?? last), precision };
}
