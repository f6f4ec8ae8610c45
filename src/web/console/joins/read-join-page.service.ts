import { Injectable } from '@nestjs/common';
import { may } from '../../../access/permissions.js';
import type { Principal } from '../../../access/principal.js';
import type { JoinRequest } from '../../../directory/joining/join-request.js';
import { JoinAccess } from '../../../intake/join/join-access.service.js';
import { ReadJoins } from '../../../intake/join/read-joins.service.js';
import { Clock, DAY, plus } from '../../../kernel/clock.js';
import { Names } from '../records/names.repository.js';
import type { JoinPageView } from './join.page.js';

/** As many as a page holds; the API has the rest. */
const SHOWN = 100;

/** Offers for the console, in words. */
@Injectable()
export class ReadJoinPages {
  constructor(
    private readonly joins: ReadJoins,
    private readonly access: JoinAccess,
    private readonly names: Names,
    private readonly clock: Clock,
  ) {}

  list({ regionCodes }: Principal): Promise<readonly JoinRequest[]> {
    const query = { status: 'waiting', ...(regionCodes.length === 0 ? {} : { regionCodes }) } as const;
    return this.joins.list(query, { after: null, limit: SHOWN });
  }

  /** Those who are in the list now; how long an offer is kept says how far back. */
  async welcomed({ regionCodes }: Principal): Promise<readonly JoinRequest[]> {
    const query = { status: 'welcomed', ...(regionCodes.length === 0 ? {} : { regionCodes }) } as const;
    const found = await this.joins.list(query, { after: null, limit: SHOWN });
    return found.filter(({ responderId }) => responderId !== null);
  }

  inDays(days: number): Date {
    return plus(this.clock.now(), days * DAY);
  }

  /** Written to the log. Throws AppError `not_found`, `region_forbidden`. */
  async one(id: string, caller: Principal, problem: string | null): Promise<JoinPageView> {
    await this.access.require(id, caller, 'join.read');
    const opened = await this.joins.open(id, caller.actor);
    const { vouchedBy, groupId } = opened.request;
    const nameOf = await this.names.of([...vouchedBy, ...(groupId === null ? [] : [groupId])]);
    return {
      now: this.clock.now(),
      opened,
      groupName: groupId === null ? null : nameOf(groupId),
      vouchers: vouchedBy.map((personId) => nameOf(personId) ?? 'somebody who is no longer here'),
      mine: vouchedBy.includes(caller.personId),
      same: opened.samePeople.map(({ id: personId, name, regionCode }) =>
        may(caller, 'responder.change', regionCode)
          ? { id: personId, name, regionCode }
          : { id: null, name: 'Somebody', regionCode },
      ),
      problem,
    };
  }
}
