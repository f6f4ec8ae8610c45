import { Injectable } from '@nestjs/common';
import { may } from '../../../access/permissions.js';
import type { Principal } from '../../../access/principal.js';
import { ListRecoveriesService } from '../../../access/recovery/list-recoveries.service.js';
import { Clock } from '../../../kernel/clock.js';
import { londonDay } from '../../../publication/figures/calendar.js';
import { isCheckDue } from '../../../publication/help/help-line.js';
import { KeepHelpLinesService } from '../../../publication/help/keep-help-lines.service.js';
import { ReadKeeping } from '../../../safekeeping/retention/read-keeping.service.js';
import { ReadDutyGaps } from './read-duty-gaps.service.js';
import { ReadKeptBack } from './read-kept-back.service.js';
import type { Need } from './tonight.view.js';

/** What belongs to no open incident and needs somebody: reports kept back, gaps in rotas, words that go, holds to be looked at, lines to ring. */
@Injectable()
export class ReadByDay {
  constructor(
    private readonly kept: ReadKeptBack,
    private readonly keeping: ReadKeeping,
    private readonly duty: ReadDutyGaps,
    private readonly lines: KeepHelpLinesService,
    private readonly recoveries: ListRecoveriesService,
    private readonly clock: Clock,
  ) {}

  async needs(caller: Principal): Promise<readonly Need[]> {
    const [kept, going, holds, gaps, toLetIn, toCheck] = await Promise.all([
      this.kept.needs(caller),
      this.keeping.wordsGoing(caller.regionCodes),
      this.keeping.toReview(caller.regionCodes),
      this.duty.needs(caller, this.clock.now()),
      this.toLetIn(caller),
      may(caller, 'help.change') ? this.toCheck() : [],
    ]);
    const needs: Need[] = [...kept, ...gaps];
    const [first] = going;
    if (first !== undefined) needs.push({ kind: 'words_go', count: going.length, first: first.goesAt });
    const [longest] = holds;
    if (longest !== undefined) needs.push({ kind: 'hold_review', count: holds.length, since: longest.reviewOn });
    return [...needs, ...toLetIn, ...toCheck];
  }

  /** Not those for whom somebody else has to agree: they asked themselves. */
  private async toLetIn({ personId }: Principal): Promise<readonly Need[]> {
    const waiting = (await this.recoveries.list()).filter(
      ({ askedBy, userId }) => askedBy !== personId && (userId as string) !== personId,
    );
    const [first] = waiting;
    return first === undefined ? [] : [{ kind: 'recovery', count: waiting.length, since: first.askedAt }];
  }

  /** One for all of them; the list says which. */
  private async toCheck(): Promise<readonly Need[]> {
    const today = londonDay(this.clock.now());
    const due = (await this.lines.all()).filter((line) => isCheckDue(line, today)).map(({ checkedOn }) => checkedOn);
    if (due.length === 0) return [];
    const [since = null] = due.includes(null) ? [] : due.sort();
    return [{ kind: 'help_lines', count: due.length, since }];
  }
}
