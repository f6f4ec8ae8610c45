import { setImmediate as pause } from 'node:timers/promises';
import { Injectable } from '@nestjs/common';
import type { Period } from '../../directory/duty-plan.js';
import { type Shift, shiftsBetween } from '../../directory/duty-shifts.js';
import { People } from '../../directory/people.repository.js';
import { Rotas } from '../../directory/rotas.repository.js';
import { canBeReached } from '../../escalation/duty/coming-week.js';
import { UnitOfWork } from '../../kernel/unit-of-work.js';
import { uncoveredOf } from './rota-cover.js';

/** How well the rotas of regions cover a time. */
@Injectable()
export class DutyCover {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly rotas: Rotas,
    private readonly people: People,
  ) {}

  /** Milliseconds without anybody who can be reached, by region; regions without a rota are left out. */
  async uncovered(time: Period, regionCodes: readonly string[]): Promise<ReadonlyMap<string, number>> {
    const kept = await this.unitOfWork.run((tx) => this.rotas.during(tx, regionCodes, time));
    const rotas = kept.filter(({ regionCode }) => regionCode !== null);
    const byRegion = new Map<string, (readonly Shift[])[]>();
    for (const { regionCode, plan } of rotas) {
      const shifts = byRegion.get(regionCode ?? '') ?? [];
      byRegion.set(regionCode ?? '', [...shifts, shiftsBetween(plan, time.from, time.to)]);
      // Others are answered in between.
      await pause();
    }
    const reached = await this.reached([...byRegion.values()].flat(2), time.from);
    return new Map([...byRegion].map(([region, shifts]) => [region, uncoveredOf(time, shifts, reached)]));
  }

  private async reached(shifts: readonly Shift[], at: Date): Promise<ReadonlySet<string>> {
    const ids = [...new Set<string>(shifts.flatMap(({ responderIds }) => responderIds))];
    if (ids.length === 0) return new Set();
    const people = await this.unitOfWork.run((tx) => this.people.find(tx, { by: 'ids', ids }));
    return new Set(people.filter((person) => canBeReached(person, at)).map(({ id }) => id));
  }
}
