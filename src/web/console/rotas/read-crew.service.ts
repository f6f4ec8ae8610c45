import { Injectable } from '@nestjs/common';
import type { Principal } from '../../../access/principal.js';
import { may } from '../../../access/permissions.js';
import type { DutyPlan } from '../../../directory/duty-plan.js';
import { Groups } from '../../../directory/groups.repository.js';
import { namedIn } from '../../../directory/named-in.js';
import { People } from '../../../directory/people.repository.js';
import type { PageablePerson } from '../../../directory/person.js';
import type { SwapRecord } from '../../../directory/rota-diary.repository.js';
import { UnitOfWork } from '../../../kernel/unit-of-work.js';
import { PersonalDesk } from '../../api/directory/personal-desk.service.js';
import type { Option } from '../marks/fields.js';
import { type Crew, crewOf } from './rota-crew.js';

export interface CrewOfRota {
  readonly crew: Crew;
  /** Whoever the rota names or is in its group, by name. */
  readonly people: readonly PageablePerson[];
  /** Those who have not left; empty for who may not change the rota. */
  readonly choices: readonly Option[];
  readonly groupName: string | null;
}

/** Who has to do with a rota: named by it, in its group, or party to a swap. */
@Injectable()
export class ReadCrew {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly people: People,
    private readonly groups: Groups,
    private readonly personal: PersonalDesk,
  ) {}

  async of(
    rota: { readonly groupId: string | null; readonly regionCode: string | null },
    plan: DutyPlan,
    swaps: readonly SwapRecord[],
    caller: Principal,
  ): Promise<CrewOfRota> {
    const own = await this.personal.ownRecord(caller);
    const { group, people } = await this.unitOfWork.run(async (tx) => {
      const found = rota.groupId === null ? null : await this.groups.byId(tx, rota.groupId);
      const named = [...namedIn(plan), ...plan.overrides.flatMap(({ insteadOfId }) => insteadOfId ?? [])];
      const parties = swaps.flatMap(({ responderId, takenById }) => [responderId, takenById ?? responderId]);
      const ids = [...new Set([...named, ...parties, ...(found?.memberIds ?? []), ...(own === null ? [] : [own])])];
      return { group: found, people: ids.length === 0 ? [] : await this.people.find(tx, { by: 'ids', ids }) };
    });
    const here = people.filter(({ status }) => status !== 'left');
    return {
      ...{ people, groupName: group?.name ?? null, crew: crewOf(people, caller, own) },
      choices: may(caller, 'rota.change', rota.regionCode)
        ? here.map(({ id, name }) => ({ value: id, words: name }))
        : [],
    };
  }
}
