import { Injectable } from '@nestjs/common';
import { Journal } from '../../journal/journal.js';
import { type Actor, actorText } from '../../kernel/actor.js';
import { conflict, invalid, notFound } from '../../kernel/app-error.js';
import { Clock } from '../../kernel/clock.js';
import { IdSource } from '../../kernel/ids.js';
import { type Tx, UnitOfWork } from '../../kernel/unit-of-work.js';
import { londonDay } from '../figures/calendar.js';
import { nextLine, type WantedLine } from './decide-help-line.js';
import { changedFields, type HelpLineFields, type HelpLineRecord, MOST_LINES } from './help-line.js';
import { HelpBook } from './help-book.service.js';
import { HelpLines } from './help-lines.repository.js';
import { unsafeWordsOf } from './unsafe-words.js';

/** Throws AppError `not_found`, `invalid_check_day`, `unsafe_words`, `too_many_lines`. Pages of this process show a change at once. */
@Injectable()
export class KeepHelpLinesService {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly lines: HelpLines,
    private readonly journal: Journal,
    private readonly ids: IdSource,
    private readonly clock: Clock,
    private readonly book: HelpBook,
  ) {}

  all(): Promise<readonly HelpLineRecord[]> {
    return this.uow.run((tx) => this.lines.all(tx));
  }

  async find(id: string): Promise<HelpLineRecord> {
    return found(await this.all(), id);
  }

  create(wanted: WantedLine, actor: Actor): Promise<HelpLineRecord> {
    return this.alone(async (tx, others) => {
      if (others.length >= MOST_LINES) {
        throw conflict('too_many_lines', `There are ${String(MOST_LINES)} lines. Remove one first.`);
      }
      const fields = this.decide(null, wanted, others, actor);
      const now = this.clock.now();
      const line = { ...fields, id: this.ids.next(), createdAt: now, updatedAt: now };
      await this.lines.save(tx, line);
      await this.log(tx, actor, line.id, 'created', Object.keys(fields));
      return line;
    });
  }

  /** @param change what the line is to be, from what it is under lock. */
  change(id: string, change: (present: HelpLineRecord) => WantedLine, actor: Actor): Promise<HelpLineRecord> {
    return this.alone(async (tx, all) => {
      const present = found(all, id);
      const fields = this.decide(present, change(present), all, actor);
      const changed = changedFields(present, fields);
      if (changed.length === 0 && present.checkedBy === fields.checkedBy) return present;
      const line = { ...present, ...fields, updatedAt: this.clock.now() };
      await this.lines.save(tx, line);
      await this.log(tx, actor, id, 'changed', changed);
      return line;
    });
  }

  /** Somebody rang it, or read the source, today. */
  checkedToday(id: string, actor: Actor): Promise<HelpLineRecord> {
    return this.alone(async (tx, all) => {
      const present = found(all, id);
      const now = this.clock.now();
      const line = { ...present, checkedOn: londonDay(now), checkedBy: actorText(actor), updatedAt: now };
      await this.lines.save(tx, line);
      await this.log(tx, actor, id, 'checked', ['checkedOn']);
      return line;
    });
  }

  remove(id: string, actor: Actor): Promise<void> {
    return this.alone(async (tx, all) => {
      found(all, id);
      await this.lines.remove(tx, id);
      await this.log(tx, actor, id, 'removed', []);
    });
  }

  /** A change while nobody else makes one. */
  private async alone<T>(work: (tx: Tx, lines: readonly HelpLineRecord[]) => Promise<T>): Promise<T> {
    const done = await this.uow.run(async (tx) => {
      await this.lines.lock(tx);
      return work(tx, await this.lines.all(tx));
    });
    await this.book.refresh();
    return done;
  }

  private decide(
    present: HelpLineRecord | null,
    wanted: WantedLine,
    others: readonly HelpLineRecord[],
    actor: Actor,
  ): HelpLineFields {
    const fields = nextLine(present, wanted, others, actorText(actor));
    if (fields.checkedOn !== null && fields.checkedOn > londonDay(this.clock.now())) {
      throw invalid('invalid_check_day', 'checkedOn', 'Expected a day that is not in the future.');
    }
    const unsafe = unsafeWordsOf(fields);
    if (unsafe !== null) {
      const { field, word, why, instead } = unsafe;
      throw invalid('unsafe_words', field, `Say it without “${word}” in \`${field}\`. ${why} ${instead}`);
    }
    return fields;
  }

  private log(tx: Tx, actor: Actor, lineId: string, change: string, fields: readonly string[]): Promise<void> {
    return this.journal.append(tx, { kind: 'help_line.changed', actor, data: { lineId, change, fields } });
  }
}

function found(lines: readonly HelpLineRecord[], id: string): HelpLineRecord {
  const line = lines.find((each) => each.id === id);
  if (line === undefined) throw notFound('help line');
  return line;
}
