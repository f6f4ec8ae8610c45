import { setImmediate as pause } from 'node:timers/promises';
import { Injectable } from '@nestjs/common';
import type { Principal } from '../../../access/principal.js';
import { isSurelyManned } from '../../../directory/duty-certain.js';
import type { Period } from '../../../directory/duty-plan.js';
import { type KeptRota, Rotas } from '../../../directory/rotas.repository.js';
import { dutyGaps } from '../../../escalation/duty/coming-week.js';
import { DAY, plus } from '../../../kernel/clock.js';
import { UnitOfWork } from '../../../kernel/unit-of-work.js';
import { scopeOf } from '../../api/directory/region-scope.js';
import { rotaTimes } from '../rotas/rota-times.js';
import { regionName } from '../words/place-words.js';
import type { Need } from './tonight.view.js';

type DutyGapNeed = Extract<Need, { readonly kind: 'duty_gap' }>;

const LOOKED_AHEAD = DAY;
/** The first ones; of the others the list of rotas tells. */
const MOST_SHOWN = 10;
/** Rotas with nobody on duty within a day. Most are seen to have somebody without being worked out. */
@Injectable()
export class ReadDutyGaps {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly rotas: Rotas,
  ) {}

  async needs(caller: Principal, now: Date): Promise<readonly Need[]> {
    const day = { from: now, to: plus(now, LOOKED_AHEAD) };
    const rotas = await this.unitOfWork.run((tx) => this.rotas.during(tx, scopeOf(caller, undefined), day));
    const needs: DutyGapNeed[] = [];
    for (const rota of rotas.filter(({ plan }) => !isSurelyManned(plan, day))) {
      needs.push(...gapOf(rota, day));
      // Others are answered in between.
      await pause();
    }
    return needs.sort((a, b) => +a.from - +b.from).slice(0, MOST_SHOWN);
  }
}

/** One for each rota: its first gap. */
function gapOf({ id, name, regionCode, plan }: KeptRota, day: Period): readonly DutyGapNeed[] {
  const [gap] = dutyGaps(plan, day);
  if (gap === undefined) return [];
  const times = rotaTimes(plan.rota.timeZone);
  const begun = +gap.from === +day.from;
  const goesOn = +gap.to === +day.to;
  const ends = goesOn ? 'for a day and longer' : `until ${times.moment(gap.to)}`;
  const when = begun ? `${goesOn ? ends : `now, ${ends}`}, ${times.place}` : `${times.span(gap)}, ${times.place}`;
  const region = regionCode === null ? null : (regionName(regionCode) ?? regionCode);
  return [{ kind: 'duty_gap', rota: { id, name }, region, when, from: gap.from, now: begun }];
}
