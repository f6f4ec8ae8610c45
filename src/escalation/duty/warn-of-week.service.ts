import { Injectable, Logger } from '@nestjs/common';
import { People } from '../../directory/people.repository.js';
import { type KeptRota, Rotas } from '../../directory/rotas.repository.js';
import { shiftsBetween } from '../../directory/duty-shifts.js';
import { Journal } from '../../journal/journal.js';
import { SYSTEM } from '../../kernel/actor.js';
import type { RotaId } from '../../kernel/ids.js';
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

interface TroubledRota {
  readonly rota: KeptRota;
  readonly trouble: DutyTrouble;
}

/**
 * Before a week starts, tells the coordinators of a region once that one of its rotas has a gap, or puts somebody on duty
 * who cannot be reached. Which rota and when stands in the log.
 */
@Injectable()
export class WarnOfWeekService {
  private readonly logger = new Logger(WarnOfWeekService.name);

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
      for (const id of await this.rotas.ids(tx)) {
        const found = await this.troubleOf(tx, id, week);
        if (found === null) continue;
        await this.telling.note(tx, found.rota, found.trouble, week);
        regions.add(found.rota.regionCode);
      }
      for (const regionCode of regions) await this.telling.coordinators(tx, regionCode, now);
    });
  }

  /** Null: nothing is wrong; or it cannot be read, which the look each minute says. */
  private async troubleOf(tx: Tx, id: RotaId, week: ComingWeek): Promise<TroubledRota | null> {
    try {
      const rota = await this.rotas.kept(tx, id);
      if (rota === null) return null;
      const shifts = shiftsBetween(rota.plan, week.from, week.to);
      const ids = [...new Set(shifts.flatMap(({ responderIds }) => responderIds))];
      const trouble = dutyTrouble(rota.plan, week, await this.people.find(tx, { by: 'ids', ids }));
      return trouble === null ? null : { rota, trouble };
    } catch (error) {
      const why = error instanceof Error ? error : String(error);
      this.logger.error(why, `The coming week of rota ${id} could not be looked at; the others were`);
      return null;
    }
  }
}
