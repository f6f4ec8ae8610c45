import { Injectable } from '@nestjs/common';
import { may } from '../../../access/permissions.js';
import type { Principal } from '../../../access/principal.js';
import type { GroupRecord } from '../../../directory/groups.repository.js';
import { PolicyBook } from '../../../escalation/policy-book.repository.js';
import { Clock } from '../../../kernel/clock.js';
import { UnitOfWork } from '../../../kernel/unit-of-work.js';
import { scopeOf } from '../../api/directory/region-scope.js';
import { ReadDuties } from '../duties/read-duties.service.js';
import { ReadPeople, regionsOf } from '../people/read-people.service.js';
import { GroupList } from './group-list.repository.js';
import type { GroupsQuery } from './group-forms.js';
import type { GroupView } from './group.page.js';
import type { GroupsView } from './groups.page.js';

const SHOWN = 100;

/** Groups as somebody sees them who keeps some regions. */
@Injectable()
export class ReadGroups {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly groups: GroupList,
    private readonly people: ReadPeople,
    private readonly duties: ReadDuties,
    private readonly policies: PolicyBook,
    private readonly clock: Clock,
  ) {}

  async list({ region, after }: GroupsQuery, caller: Principal): Promise<GroupsView> {
    const now = this.clock.now();
    const page = { after: after ?? null, limit: SHOWN + 1, now };
    const found = await this.unitOfWork.run((tx) => this.groups.list(tx, scopeOf(caller, region), page));
    const rows = found.slice(0, SHOWN);
    const next = found.length > SHOWN ? (rows.at(-1)?.id ?? null) : null;
    return { now, rows, next, region: region ?? null, regions: regionsOf(caller) };
  }

  async one(
    group: GroupRecord,
    caller: Principal,
    { typed = null, problems = [] }: { readonly typed?: string | null; readonly problems?: GroupView['problems'] } = {},
  ): Promise<GroupView> {
    const [members, rotas, policies, found] = await Promise.all([
      this.people.read({ group: group.id, state: 'here' }, caller),
      this.duties.of({ groupId: group.id }),
      this.naming(group.id),
      typed === null ? null : this.people.read({ q: typed, state: 'here' }, caller),
    ]);
    const inIt = new Set<string>(group.memberIds);
    return {
      ...{ group, typed, problems, rotas, policies },
      now: this.clock.now(),
      members: members.rows,
      count: group.memberIds.length,
      elsewhere: await this.elsewhere(group, caller),
      mayChange: may(caller, 'group.change', group.regionCode),
      found: (found?.rows ?? []).filter(({ id }) => !inIt.has(id)),
    };
  }

  /** Names of policies with a step that asks it. */
  naming(id: string): Promise<readonly string[]> {
    return this.unitOfWork.run((tx) => this.policies.naming(tx, id));
  }

  private elsewhere({ memberIds }: GroupRecord, caller: Principal): Promise<number> {
    if (caller.regionCodes.length === 0 || memberIds.length === 0) return Promise.resolve(0);
    return this.unitOfWork.run((tx) => this.groups.outside(tx, memberIds, caller.regionCodes));
  }
}
