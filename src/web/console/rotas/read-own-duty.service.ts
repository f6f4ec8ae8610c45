import { setImmediate as pause } from 'node:timers/promises';
import { Injectable } from '@nestjs/common';
import { may } from '../../../access/permissions.js';
import type { Principal } from '../../../access/principal.js';
import { dutiesOf } from '../../../directory/calendar/duty-events.js';
import { namedIn } from '../../../directory/named-in.js';
import { Rotas } from '../../../directory/rotas.repository.js';
import { Clock, DAY, plus } from '../../../kernel/clock.js';
import type { ResponderId } from '../../../kernel/ids.js';
import { UnitOfWork } from '../../../kernel/unit-of-work.js';
import { FeedDesk } from '../../api/directory/feed-desk.service.js';
import { PersonalDesk } from '../../api/directory/personal-desk.service.js';
import type { OwnDuty, OwnView } from './own.view.js';
import { weekKeyOf } from './rota-calendar.js';
import { rotaTimes } from './rota-times.js';

const LOOKED_AHEAD = 28 * DAY;
const MOST_SHOWN = 60;

/** What rotas, breaks and calendars say of whoever looks. */
@Injectable()
export class ReadOwnDuty {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly rotas: Rotas,
    private readonly personal: PersonalDesk,
    private readonly feeds: FeedDesk,
    private readonly clock: Clock,
  ) {}

  async read(
    caller: Principal,
    { problems = [], typed = null }: Partial<Pick<OwnView, 'problems' | 'typed'>> = {},
  ): Promise<OwnView> {
    const now = this.clock.now();
    const id = await this.personal.ownRecord(caller);
    if (id === null) return { now, own: null, problems, typed };
    const [{ rules }, duties, leave, feeds] = await Promise.all([
      this.feeds.person(id, caller),
      this.duties(id, now, caller),
      this.personal.leave(id),
      this.feeds.feeds({ responderId: id }),
    ]);
    return { now, own: { rules, duties, feeds, leave: leave.filter(({ to }) => to > now) }, problems, typed };
  }

  private async duties(id: ResponderId, now: Date, caller: Principal): Promise<readonly OwnDuty[]> {
    const time = { from: now, to: plus(now, LOOKED_AHEAD) };
    const all = await this.unitOfWork.run((tx) => this.rotas.list(tx, null));
    const found: OwnDuty[] = [];
    for (const rota of all.filter(({ plan }) => namedIn(plan).includes(id))) {
      const times = rotaTimes(rota.plan.rota.timeZone);
      const opens = may(caller, 'rota.read', rota.regionCode);
      for (const { from, to } of dutiesOf(rota, id, time, 'en')) {
        const when = `${times.span({ from, to })}, ${times.place}`;
        const week = opens ? weekKeyOf(from, rota.plan.rota) : null;
        found.push({ from, to, when, rota: { id: rota.id, name: rota.name }, week });
      }
      // Others are answered in between.
      await pause();
    }
    return found.sort((a, b) => +a.from - +b.from).slice(0, MOST_SHOWN);
  }
}
