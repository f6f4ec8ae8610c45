import { Injectable } from '@nestjs/common';
import { Clock } from '../../../kernel/clock.js';
import { londonDay } from '../../../publication/figures/calendar.js';
import { type HelpLineRecord, isCheckDue } from '../../../publication/help/help-line.js';
import { KeepHelpLinesService } from '../../../publication/help/keep-help-lines.service.js';
import { Names } from '../records/names.repository.js';
import { actorId, actorWords } from '../words/actor-words.js';
import type { HelpLinesView, HelpLineRow } from './help-lines.page.js';

/** The list with who checked what; lines that have to be checked are marked. */
@Injectable()
export class ReadHelpLines {
  constructor(
    private readonly keeping: KeepHelpLinesService,
    private readonly names: Names,
    private readonly clock: Clock,
  ) {}

  async read(): Promise<HelpLinesView> {
    const lines = await this.keeping.all();
    const nameOf = await this.names.of(lines.flatMap(({ checkedBy }) => actorId(checkedBy ?? '') ?? []));
    const now = this.clock.now();
    const row = (line: HelpLineRecord): HelpLineRow => ({
      line,
      due: isCheckDue(line, londonDay(now)),
      checkedBy: line.checkedBy === null ? null : actorWords(line.checkedBy, nameOf),
    });
    return { now, rows: lines.map(row) };
  }
}
