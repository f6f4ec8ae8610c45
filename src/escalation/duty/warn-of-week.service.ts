import { Injectable } from '@nestjs/common';
import { People } from '../../directory/people.repository.js';
import { type KeptRota, Rotas } from '../../directory/rotas.repository.js';
import { shiftsBetween } from '../../directory/duty-shifts.js';
import { Journal } from '../../journal/journal.js';
import { SYSTEM } from '../../kernel/actor.js';
import { type Tx, UnitOfWork } from '../../kernel/unit-of-work.js';
import { type ComingWeek, comingWeek, type DutyTrouble, dutyTrouble } from './coming-week.js';
import { DutyWatch } from './duty-watch.repository.js';
import { Notices } from './notices.service.js';

/** Writes down what is wrong with a rota, and tells the coordinators of its region that something is. */
@Injectable()
export class TellOfTrouble {
  constructor(
    private readonly people: People,
    private readonly notices: Notices,
    private readonly journal: Journal,
  ) {}

  async note(tx: Tx, { id, regionCode }: KeptRota, { gaps, unreachable }: DutyTrouble, { week }: ComingWeek) {
    const first = gaps[0];
    const gap = first === undefined ? {} : { from: first.from.toISOString(), to: first.to.toISOString() };
    const data = { rotaId: id, week, gaps: gaps.length, ...gap, unreachable };
    await this.journal.append(tx, { kind: 'duty.gap_found', actor: SYSTEM, regionCode, data });
  }

  async coordinators(tx: Tx, regionCode: string | null, at: Date): Promise<void> {
    const people = await this.people.find(tx, { by: 'coordinators', regionCode });
    await this.notices.send(tx, people, { template: 'week-warning', regionCode, at });
  }
}

/**
 * Before a week starts, tells the coordinators of a region once that one of its rotas has a gap, or puts somebody on duty
 * who cannot be reached. Which rota and when stands in the log.
 */
@Injectable()
export class WarnOfWeekService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly watch: DutyWatch,
    private readonly rotas: Rotas,
    private readonly people: People,
    private readonly telling: TellOfTrouble,
  ) {}

  async warn(now: Date): Promise<void> {
    const week = comingWeek(now);
    if (week === null) return;
    await this.unitOfWork.run(async (tx) => {
      if (!(await this.watch.takeWeek(tx, week.week, now))) return;
      const regions = new Set<string | null>();
      for (const rota of await this.rotas.list(tx, null)) {
        const trouble = await this.troubleOf(tx, rota, week);
        if (trouble === null) continue;
        await this.telling.note(tx, rota, trouble, week);
        regions.add(rota.regionCode);
      }
      for (const regionCode of regions) await this.telling.coordinators(tx, regionCode, now);
    });
  }

  private async troubleOf(tx: Tx, { plan }: KeptRota, week: ComingWeek): Promise<DutyTrouble | null> {
    const shifts = shiftsBetween(plan, week.from, week.to);
    const ids = [...new Set(shifts.flatMap(({ responderIds }) => responderIds))];
    return dutyTrouble(plan, week, await this.people.find(tx, { by: 'ids', ids }));
  }
}
