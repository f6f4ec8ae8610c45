import { Inject, Injectable } from '@nestjs/common';
import type { Principal } from '../../../access/principal.js';
import { SETTINGS, type Settings } from '../../../config/settings.js';
import { People } from '../../../directory/people.repository.js';
import { REGIONS } from '../../../directory/region-register.js';
import { Clock } from '../../../kernel/clock.js';
import { type Tx, UnitOfWork } from '../../../kernel/unit-of-work.js';
import { scopeOf } from '../../api/directory/region-scope.js';
import { PeopleList, type PeopleSearch } from './people-list.repository.js';
import { readPeopleSearch } from './people-search.js';
import type { PeopleForm } from './people.schema.js';
import type { PeopleView } from './people.view.js';

const SHOWN = 50;

/** The list of people as one coordinator sees it: those of their regions. */
@Injectable()
export class ReadPeople {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly list: PeopleList,
    private readonly people: People,
    private readonly clock: Clock,
    @Inject(SETTINGS) private readonly settings: Settings,
  ) {}

  async read({ q, after, region, group, role, state }: PeopleForm, caller: Principal): Promise<PeopleView> {
    const now = this.clock.now();
    const wanted = { regionCodes: scopeOf(caller, region), groupId: group ?? null, role: role ?? null, state };
    const typed = q === undefined || q === '' ? null : q;
    const page = { after: after ?? null, limit: SHOWN + 1, now };
    const [found, groups] = await this.unitOfWork.run(async (tx) => {
      const search = typed === null ? null : await this.search(tx, typed);
      return Promise.all([this.list.list(tx, wanted, search, page), this.list.groups(tx, scopeOf(caller, undefined))]);
    });
    const rows = found.slice(0, SHOWN);
    return {
      ...{ now, typed, rows, groups },
      chosen: { region: region ?? null, group: group ?? null, role: role ?? null, state },
      next: found.length > SHOWN ? (rows.at(-1)?.id ?? null) : null,
      regions: regionsOf(caller),
    };
  }

  private async search(tx: Tx, typed: string): Promise<PeopleSearch> {
    const allowDrama = this.settings.environment !== 'production';
    const { address, ...search } = readPeopleSearch(typed, { allowDrama });
    const owners = address === null ? [] : await this.people.ownersOf(tx, address);
    return { ...search, ownerIds: owners.map(({ responderId }) => responderId) };
  }
}

/** Where somebody may look, by name. */
export function regionsOf({ regionCodes }: Principal): PeopleView['regions'] {
  return REGIONS.filter(({ code }) => regionCodes.length === 0 || regionCodes.includes(code)).map(
    ({ code, label }) => ({ code, name: label.en }),
  );
}
