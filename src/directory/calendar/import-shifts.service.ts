import { Injectable } from '@nestjs/common';
import { Journal } from '../../journal/journal.js';
import type { Actor } from '../../kernel/actor.js';
import { Clock, DAY, plus } from '../../kernel/clock.js';
import { invalid, notFound } from '../../kernel/app-error.js';
import { type Tx, UnitOfWork } from '../../kernel/unit-of-work.js';
import { RotaBook, type RotaRecord } from '../rota-book.repository.js';
import { RotaDiary, type ScheduleRecord } from '../rota-diary.repository.js';
import { EventPeople } from './event-people.service.js';
import { judgeEvents } from './judge-events.js';
import { blocksOf, type MergedShifts, mergeShifts, same, textOf } from './merge-shifts.js';
import type { EventProblem } from './event-times.js';
import { type ReadCalendar, readCalendar } from './read-calendar.js';

export type ImportResult = Omit<MergedShifts, 'shifts'> & { readonly problems: readonly EventProblem[] };

interface Importer {
  readonly actor: Actor;
  readonly regionCodes: readonly string[] | undefined;
}

/** Of events that repeat. */
const READ_AHEAD = 366 * DAY;
/** More than a rota of three people has in half a year of eight-hour shifts. */
const MOST_EVENTS = 1_000;

/** The temporary schedules that were made from calendars. */
@Injectable()
export class ImportDiary {
  constructor(
    private readonly rotas: RotaBook,
    private readonly diary: RotaDiary,
  ) {}

  async timeZone(tx: Tx, rotaId: string): Promise<string> {
    const rota = await this.rotas.byId(tx, rotaId);
    if (rota === null) throw notFound('rota');
    return rota.timeZone;
  }

  async lock(tx: Tx, rotaId: string): Promise<{ rota: RotaRecord; schedules: readonly ScheduleRecord[] }> {
    const rota = await this.rotas.lock(tx, rotaId);
    if (rota === null) throw notFound('rota');
    return { rota, schedules: await this.diary.schedules(tx, rota.id) };
  }

  /** Leaves what is as it is to be, in the place of all that was imported. */
  async write(
    tx: Tx,
    { id }: RotaRecord,
    present: readonly ScheduleRecord[],
    shifts: MergedShifts['shifts'],
  ): Promise<void> {
    const blocks = blocksOf(shifts);
    const imported = present.filter((schedule) => schedule.imported);
    const wanted = new Set(blocks.map(({ shifts: ofBlock }) => textOf(ofBlock)));
    const known = new Set(imported.map((schedule) => textOf(schedule.shifts)));
    for (const schedule of imported) {
      if (!wanted.has(textOf(schedule.shifts))) await this.diary.removeSchedule(tx, id, schedule.id);
    }
    for (const block of blocks) {
      if (known.has(textOf(block.shifts))) continue;
      await this.diary.addSchedule(tx, id, { ...block, name: 'From a calendar', imported: true, layers: [] });
    }
  }
}

/**
 * Takes the shifts of a calendar into a rota, as temporary schedules: where the calendar has nothing the rota holds. Bad
 * events are told, good ones go in, and the same file twice changes nothing. Throws AppError `not_found`,
 * `too_many_events`.
 */
@Injectable()
export class ImportShiftsService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly diary: ImportDiary,
    private readonly people: EventPeople,
    private readonly journal: Journal,
    private readonly clock: Clock,
  ) {}

  /**
   * The calendar is read before the rota is locked, by its time zone; once more where somebody has changed that meanwhile.
   *
   * @param who.regionCodes whose people may be named, beside those who have agreed to the rota; undefined: everybody.
   */
  async import(rotaId: string, calendar: string, who: Importer): Promise<ImportResult> {
    for (;;) {
      const now = this.clock.now();
      const timeZone = await this.unitOfWork.run((tx) => this.diary.timeZone(tx, rotaId));
      const read = readCalendar(calendar, { timeZone, from: now, to: plus(now, READ_AHEAD), most: MOST_EVENTS });
      if (read.tooMuch !== null) throw invalid('too_many_events', 'calendar', read.tooMuch);
      const taken = await this.unitOfWork.run((tx) => this.take(tx, rotaId, { read, timeZone, now }, who));
      if (taken !== null) return taken;
    }
  }

  /** Null: the time zone of the rota is another. */
  private async take(
    tx: Tx,
    rotaId: string,
    { read, timeZone, now }: { readonly read: ReadCalendar; readonly timeZone: string; readonly now: Date },
    { actor, regionCodes }: Importer,
  ): Promise<ImportResult | null> {
    const { rota, schedules } = await this.diary.lock(tx, rotaId);
    if (rota.timeZone !== timeZone) return null;
    const before = schedules.filter(({ imported }) => imported).flatMap(({ shifts }) => shifts);
    const byHand = schedules.filter(({ imported }) => !imported);
    const whoIs = await this.people.find(tx, read.events, { rota, regionCodes });
    const { events, problems } = judgeEvents(read, { before, byHand, whoIs }, now);
    const { shifts, ...counts } = mergeShifts(before, events);
    if (!same(shifts, before)) {
      await this.diary.write(tx, rota, schedules, shifts);
      const data = { rotaId: rota.id, change: 'calendar_imported', ...counts };
      await this.journal.append(tx, { kind: 'rota.changed', actor, regionCode: rota.regionCode, data });
    }
    return { ...counts, problems };
  }
}
