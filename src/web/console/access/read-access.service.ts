import { Injectable } from '@nestjs/common';
import { ListUsersService } from '../../../access/list-users.service.js';
import { may } from '../../../access/permissions.js';
import type { Principal } from '../../../access/principal.js';
import { ListRecoveriesService } from '../../../access/recovery/list-recoveries.service.js';
import type { WaitingRecovery } from '../../../access/recovery/recovery.js';
import type { User } from '../../../access/user.js';
import { Clock } from '../../../kernel/clock.js';
import { UserDesk } from '../../api/access/user-desk.service.js';
import { Names } from '../records/names.repository.js';
import type { ColleagueRow, ColleaguesView, ColleagueView } from './access.view.js';

const PAGE = 100;

/** The people who can sign in, and who of them waits to be let in again. */
@Injectable()
export class ReadAccessService {
  constructor(
    private readonly listing: ListUsersService,
    private readonly users: UserDesk,
    private readonly recoveries: ListRecoveriesService,
    private readonly names: Names,
    private readonly clock: Clock,
  ) {}

  async list(after: string | null, caller: Principal): Promise<ColleaguesView> {
    const found = await this.listing.list({ after, limit: PAGE + 1 });
    const users = found.slice(0, PAGE);
    const rows = await this.rowsOf(users, caller);
    return { now: this.clock.now(), rows, more: found.length > PAGE ? (users.at(-1)?.id ?? null) : null };
  }

  async one(id: string, caller: Principal): Promise<ColleagueView> {
    const user = await this.users.show(id);
    const [row] = await this.rowsOf([user], caller);
    if (row === undefined) throw new Error('One person makes one row.');
    const own = (user.id as string) === caller.personId;
    return { ...row, now: this.clock.now(), mayChange: may(caller, 'user.change'), own };
  }

  private async rowsOf(users: readonly User[], caller: Principal): Promise<ColleagueRow[]> {
    const waiting = new Map((await this.recoveries.list()).map((recovery) => [recovery.userId, recovery]));
    const askers = [...waiting.values()].map(({ askedBy }) => askedBy);
    const nameOf = await this.names.of(askers);
    const recovery = (one: WaitingRecovery | undefined) =>
      one === undefined
        ? null
        : {
            askedBy: nameOf(one.askedBy) ?? 'Somebody',
            askedByMe: one.askedBy === (caller.personId as string),
            at: one.askedAt,
          };
    return users.map((user) => ({ user, recovery: recovery(waiting.get(user.id)) }));
  }
}
