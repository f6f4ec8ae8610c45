import { setImmediate as pause } from 'node:timers/promises';
import { Injectable } from '@nestjs/common';
import { may } from '../../../access/permissions.js';
import type { Principal } from '../../../access/principal.js';
import { onDuty } from '../../../directory/duty-rota.js';
import { namedIn } from '../../../directory/named-in.js';
import { People } from '../../../directory/people.repository.js';
import type { PageablePerson } from '../../../directory/person.js';
import { regionLabel } from '../../../directory/region-register.js';
import { type KeptRota, Rotas } from '../../../directory/rotas.repository.js';
import { dutyTrouble } from '../../../escalation/duty/coming-week.js';
import { Clock, DAY, plus } from '../../../kernel/clock.js';
import { UnitOfWork } from '../../../kernel/unit-of-work.js';
import { PersonalDesk } from '../../api/directory/personal-desk.service.js';
import { scopeOf } from '../../api/directory/region-scope.js';
import { GroupList } from '../groups/group-list.repository.js';
import { regionsOf } from '../people/read-people.service.js';
import { crewOf } from './rota-crew.js';
import type { RotaListQuery } from './rota-forms.js';
import type { RotaListView, RotaSummary } from './rota-list.view.js';

const LOOKED_AHEAD = 14 * DAY;
const SHOWN = 25;
const MOST_GROUPS = 500;

/** Rotas as somebody sees them who keeps some regions, or is on some of them. */
@Injectable()
export class ReadRotaList {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly rotas: Rotas,
    private readonly people: People,
    private readonly groups: GroupList,
    private readonly personal: PersonalDesk,
    private readonly clock: Clock,
  ) {}

  async read({ region, page }: RotaListQuery, caller: Principal): Promise<RotaListView> {
    const now = this.clock.now();
    const period = { from: now, to: plus(now, LOOKED_AHEAD) };
    const own = await this.personal.ownRecord(caller);
    const keeps = may(caller, 'rota.change');
    const found = await this.unitOfWork.run(async (tx) => {
      const all = await this.rotas.during(tx, scopeOf(caller, region), period);
      const mine = keeps ? all : all.filter(({ plan }) => own !== null && namedIn(plan).includes(own));
      const sorted = [...mine].sort((a, b) => orderOf(a).localeCompare(orderOf(b)));
      const shown = sorted.slice((page - 1) * SHOWN, page * SHOWN);
      const ids = [...new Set(shown.flatMap(({ plan }) => namedIn(plan)))];
      const people = ids.length === 0 ? [] : await this.people.find(tx, { by: 'ids', ids });
      return { shown, people, more: sorted.length > page * SHOWN };
    });
    const crew = crewOf(found.people, caller, own);
    const rotas: RotaSummary[] = [];
    for (const rota of found.shown) {
      rotas.push(summaryOf(rota, found.people, period, crew.nameOf));
      // Others are answered in between.
      await pause();
    }
    return {
      ...{ now, rotas, page, more: found.more, region: region ?? null, mayChange: keeps },
      regions: regionsOf(caller),
      without: keeps ? await this.without(caller, region, now) : [],
      own: own !== null,
    };
  }

  /** Groups that have people, and no rota. */
  private async without(caller: Principal, region: string | undefined, now: Date): Promise<RotaListView['without']> {
    const page = { after: null, limit: MOST_GROUPS, now };
    const rows = await this.unitOfWork.run((tx) => this.groups.list(tx, scopeOf(caller, region), page));
    return rows.filter(({ rotas, members }) => rotas === 0 && members > 0).map(({ id, name }) => ({ id, name }));
  }
}

/** By region, then by name; those of no region last. */
function orderOf({ regionCode, name }: KeptRota): string {
  return `${regionCode === null ? '~' : regionLabel(regionCode, 'en')}\n${name}`;
}

function summaryOf(
  { id, name, regionCode, plan }: KeptRota,
  people: readonly PageablePerson[],
  period: { readonly from: Date; readonly to: Date },
  nameOf: (id: string) => string,
): RotaSummary {
  const { responderIds, until } = onDuty(plan, period.from);
  const trouble = dutyTrouble(plan, period, people);
  return {
    ...{ id, name, regionCode, until, timeZone: plan.rota.timeZone },
    on: responderIds.map(nameOf),
    gaps: trouble?.gaps ?? [],
    unreachable: (trouble?.unreachable ?? []).map(nameOf),
  };
}
