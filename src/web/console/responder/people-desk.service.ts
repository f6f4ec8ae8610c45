import { Injectable } from '@nestjs/common';
import { may } from '../../../access/permissions.js';
import type { Principal } from '../../../access/principal.js';
import type { ResponderInput, ResponderRecord } from '../../../directory/responder-record.js';
import { UnitOfWork } from '../../../kernel/unit-of-work.js';
import { DirectoryDesk } from '../../api/directory/directory-desk.service.js';
import type { Option } from '../marks/fields.js';
import { PeopleList } from '../people/people-list.repository.js';
import { regionsOf } from '../people/read-people.service.js';

/** Whose people, groups and regions somebody may fill in, as in the API. */
@Injectable()
export class PeopleDesk {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly desk: DirectoryDesk,
    private readonly list: PeopleList,
  ) {}

  /** Throws AppError `not_found`, `region_forbidden`. */
  toRead(id: string, caller: Principal): Promise<ResponderRecord> {
    return this.desk.responder(id, caller, 'responder.read');
  }

  toChange(id: string, caller: Principal): Promise<ResponderRecord> {
    return this.desk.responder(id, caller, 'responder.change');
  }

  /** The region they go to, and groups they are put into, are all the caller's. Throws AppError `region_forbidden`. */
  async requireWanted(
    caller: Principal,
    present: Pick<ResponderRecord, 'groupIds'> | null,
    wanted: Pick<ResponderInput, 'regionCode' | 'groupIds'>,
  ): Promise<void> {
    await this.desk.requireRegion(caller, 'responder.change', wanted.regionCode);
    const known = new Set<string>(present?.groupIds ?? []);
    await this.desk.requireGroups(
      caller,
      wanted.groupIds.filter((id) => !known.has(id)),
    );
  }

  /** What the form of a person offers. */
  async choices(
    caller: Principal,
    present: Pick<ResponderRecord, 'groupIds' | 'regionCode'> | null,
  ): Promise<{ readonly regions: readonly Option[]; readonly groups: readonly Option[] }> {
    const groups = await this.unitOfWork.run((tx) => this.list.groups(tx, undefined));
    const known = new Set<string>(present?.groupIds ?? []);
    const mine = groups.filter(({ id, regionCode }) => known.has(id) || may(caller, 'group.change', regionCode));
    return {
      regions: regionsOf(caller).map(({ code, name }) => ({ value: code, words: name })),
      groups: mine.map(({ id, name }) => ({ value: id, words: name })),
    };
  }
}
