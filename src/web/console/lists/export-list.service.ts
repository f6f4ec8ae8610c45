import { Injectable } from '@nestjs/common';
import type { Principal } from '../../../access/principal.js';
import { Journal } from '../../../journal/journal.js';
import { Clock } from '../../../kernel/clock.js';
import { UnitOfWork } from '../../../kernel/unit-of-work.js';
import { scopeOf } from '../../api/directory/region-scope.js';
import { PeopleList, type PersonRow } from '../people/people-list.repository.js';
import { onlyRegionOf } from './import-list.service.js';
import { peopleCsv } from './people-csv.js';

const AT_ONCE = 500;

/** Everybody of somebody's regions as a file. The log says who took it, and how many rows it had. */
@Injectable()
export class ExportList {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly people: PeopleList,
    private readonly journal: Journal,
    private readonly clock: Clock,
  ) {}

  async take(caller: Principal): Promise<string> {
    const now = this.clock.now();
    const rows: PersonRow[] = [];
    for (;;) {
      const after = rows.at(-1)?.id ?? null;
      const part = await this.part(caller, after, now);
      rows.push(...part);
      if (part.length < AT_ONCE) break;
    }
    const entry = { actor: caller.actor, regionCode: onlyRegionOf(caller), data: { rows: rows.length } };
    await this.unitOfWork.run((tx) => this.journal.append(tx, { kind: 'responders.exported', ...entry }));
    return peopleCsv(rows, now);
  }

  private part(caller: Principal, after: string | null, now: Date): Promise<readonly PersonRow[]> {
    const filters = { regionCodes: scopeOf(caller, undefined), groupId: null, role: null, state: 'here' } as const;
    return this.unitOfWork.run((tx) => this.people.list(tx, filters, null, { after, limit: AT_ONCE, now }));
  }
}
