import { Temporal } from 'temporal-polyfill';
import type { ResponderId } from '../kernel/ids.js';

export const ROTATION_KINDS = ['daily', 'weekly', 'custom'] as const;
export const OVERRIDE_KINDS = ['add', 'remove', 'replace'] as const;

interface Turns {
  /** They take turns in this order; a person may stand in it more than once. */
  readonly participantIds: readonly ResponderId[];
  /**
   * `2026-03-01`, on the calendar of the rota: the first participant is on duty from the first minute of that day, and
   * the first hand-over is the one after that day. For `custom` a time may follow: `2026-03-01T09:00`.
   */
  readonly startsOn: string;
}

export type Rotation =
  | (Turns & { readonly kind: 'daily'; readonly handoverAt: string })
  /** Monday is 1. */
  | (Turns & { readonly kind: 'weekly'; readonly handoverAt: { readonly weekday: number; readonly time: string } })
  | (Turns & { readonly kind: 'custom'; readonly handoverAt: { readonly everyHours: number } });

/** Who is on duty, one participant at a time. */
export interface Rota {
  /** Hand-overs follow the clock on the wall there. */
  readonly timeZone: string;
  readonly rotation: Rotation;
}

/** A change to the rota in [from, to). */
export interface RotaOverride {
  readonly id?: string;
  readonly from: Date;
  readonly to: Date;
  readonly kind: (typeof OVERRIDE_KINDS)[number];
  /** Who is added, taken away, or put in the place of another. */
  readonly responderId: ResponderId;
  /** For `replace`: whose place it is, when they are on duty. Null: of whoever is on duty. */
  readonly insteadOfId: ResponderId | null;
}

export interface Duty {
  /** Each person once. Empty before the rota begins, or where everybody was taken away. */
  readonly responderIds: readonly ResponderId[];
  /** The next hand-over, or the next time that an override begins or ends: before it nothing changes. */
  readonly until: Date;
}

/** Who is on duty at this moment. At the very moment of a hand-over it is the new person. */
export function onDuty(rota: Rota, overrides: readonly RotaOverride[], at: Date): Duty {
  const turn = turnAt(rota, at);
  const edges = overrides.flatMap(({ from, to }) => [from, to]).filter((edge) => edge > at);
  const until = edges.reduce((first, edge) => (edge < first ? edge : first), turn.until);
  const current = overrides.filter(({ from, to }) => from <= at && at < to);
  return { responderIds: withOverrides(turn.responderIds, current), until };
}

/**
 * The override that this one may not stand beside: their times overlap, and they speak of the same person or are both
 * meant to take the place of the same one. Null when there is none. An override does not conflict with itself.
 */
export function overrideConflict(existing: readonly RotaOverride[], wanted: RotaOverride): RotaOverride | null {
  const others = existing.filter((each) => each.id === undefined || each.id !== wanted.id);
  return others.find((each) => overlap(each, wanted) && speakOfTheSame(each, wanted)) ?? null;
}

function overlap(a: RotaOverride, b: RotaOverride): boolean {
  return a.from < b.to && b.from < a.to;
}

function speakOfTheSame(a: RotaOverride, b: RotaOverride): boolean {
  const named = [a.responderId, a.insteadOfId].filter((id) => id !== null);
  const isShared = named.some((id) => id === b.responderId || id === b.insteadOfId);
  const bothReplace = a.kind === 'replace' && b.kind === 'replace';
  return isShared || (bothReplace && (a.insteadOfId === null || b.insteadOfId === null));
}

/** First places change hands, then people are added, then people are taken away. */
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

/** The rotation alone. */
function turnAt({ rotation, timeZone }: Rota, at: Date): Duty {
  const { begins, firstHandover, everyHours } = wallTimes(rotation);
  const toDate = (wall: Temporal.PlainDateTime): Date => new Date(wall.toZonedDateTime(timeZone).epochMilliseconds);
  const handover = (count: number): Date => toDate(firstHandover.add({ hours: (count - 1) * everyHours }));

  if (at < toDate(begins)) return { responderIds: [], until: toDate(begins) };
  const wall = Temporal.Instant.fromEpochMilliseconds(at.getTime()).toZonedDateTimeISO(timeZone).toPlainDateTime();
  const hours = wall.since(firstHandover, { largestUnit: 'hours' }).total('hours');
  // The clock on the wall may be an hour off the count of hours around a clock change: hence one to either side.
  let done = Math.max(0, Math.floor(hours / everyHours) + 2);
  while (done > 0 && handover(done) > at) done--;
  const person = rotation.participantIds[done % rotation.participantIds.length];
  return { responderIds: person === undefined ? [] : [person], until: handover(done + 1) };
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
