import { Injectable } from '@nestjs/common';
import type { Principal } from '../../../access/principal.js';
import { namedBy } from '../../../directory/duty-newcomers.js';
import { Groups } from '../../../directory/groups.repository.js';
import { People } from '../../../directory/people.repository.js';
import type { PageablePerson } from '../../../directory/person.js';
import type { RotaRecord } from '../../../directory/rota-book.repository.js';
import { UnitOfWork } from '../../../kernel/unit-of-work.js';
import { DirectoryDesk } from '../../api/directory/directory-desk.service.js';
import { scopeOf } from '../../api/directory/region-scope.js';
import type { Option } from '../marks/fields.js';
import { PeopleList } from '../people/people-list.repository.js';
import { ReadPeople } from '../people/read-people.service.js';
import type { EditForm } from './rota-forms.js';

export interface EditCrew {
  readonly people: readonly PageablePerson[];
  readonly order: readonly Option[];
  readonly choices: readonly Option[];
  readonly groups: readonly Option[];
  readonly nobodyFound: boolean;
  readonly nameOf: (id: string) => string;
}

/** Whom somebody may put into the order of a rota: the rules are those of the API. */
@Injectable()
export class ReadEditCrew {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly people: People,
    private readonly groups: Groups,
    private readonly list: PeopleList,
    private readonly searching: ReadPeople,
    private readonly desk: DirectoryDesk,
  ) {}

  /** Throws AppError `region_forbidden`. */
  async of(
    { p: order, groupId, find }: Pick<EditForm, 'p' | 'groupId' | 'find'>,
    rota: RotaRecord | null,
    caller: Principal,
  ): Promise<EditCrew> {
    await this.desk.requireGroups(caller, groupId === undefined ? [] : [groupId]);
    await this.desk.requireOnDuty(caller, { groupId: groupId ?? null, present: rota }, order);
    const found = find === undefined ? [] : (await this.searching.read({ q: find, state: 'here' }, caller)).rows;
    const { people, groups, members } = await this.unitOfWork.run(async (tx) => {
      const group = groupId === undefined ? null : await this.groups.byId(tx, groupId);
      const named = rota === null ? [] : namedBy(rota);
      const ids = [...new Set<string>([...order, ...(group?.memberIds ?? []), ...named, ...found.map(({ id }) => id)])];
      return {
        people: ids.length === 0 ? [] : await this.people.find(tx, { by: 'ids', ids }),
        groups: await this.list.groups(tx, scopeOf(caller, undefined)),
        members: group,
      };
    });
    const names = new Map<string, string>(people.map(({ id, name }) => [id, name]));
    const nameOf = (id: string): string => names.get(id) ?? 'somebody who is gone';
    const kept = members === null || groups.some(({ id }) => id === members.id) ? groups : [...groups, members];
    return {
      ...{ people, nameOf },
      order: order.map((id) => ({ value: id, words: nameOf(id) })),
      choices: people.filter(({ status }) => status !== 'left').map(({ id, name }) => ({ value: id, words: name })),
      groups: kept.map(({ id, name }) => ({ value: id, words: name })),
      nobodyFound: find !== undefined && found.length === 0,
    };
  }
}
