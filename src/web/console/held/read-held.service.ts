import { Inject, Injectable } from '@nestjs/common';
import type { Principal } from '../../../access/principal.js';
import { FacilityRegister } from '../../../directory/facility-register.js';
import { type HeldReport, HeldReports } from '../../../intake/held/held-reports.repository.js';
import { Clock } from '../../../kernel/clock.js';
import type { HeldLine, HeldView } from './held.view.js';

/** As many as a person can go through at a sitting. */
const MOST_SHOWN = 50;
const NOT_URGENT = ['none', 'none_known'];

/** What is kept back in the caller's regions. */
@Injectable()
export class ReadHeldService {
  constructor(
    private readonly held: HeldReports,
    @Inject(FacilityRegister) private readonly facilities: FacilityRegister,
    private readonly clock: Clock,
  ) {}

  async read(caller: Principal): Promise<HeldView> {
    const [waiting, { count }, register] = await Promise.all([
      this.held.waiting(caller.regionCodes, MOST_SHOWN),
      this.held.count(caller.regionCodes),
      this.facilities.all(),
    ]);
    const names = new Map(register.map(({ code, name }) => [code, name]));
    const lines = waiting.map((report) => lineOf(report, names));
    return { now: this.clock.now(), lines, more: Math.max(0, count - lines.length) };
  }
}

function lineOf(report: HeldReport, names: ReadonlyMap<string, string>): HeldLine {
  const { facilityCode, urgentNeeds, othersAtRisk, ...line } = report;
  const place = facilityCode === null ? null : (names.get(facilityCode) ?? facilityCode);
  const urgent = [...urgentNeeds, ...othersAtRisk].some((each) => !NOT_URGENT.includes(each));
  return { ...line, place, urgent };
}
