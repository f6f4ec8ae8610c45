import { Injectable } from '@nestjs/common';
import { ListUsersService } from '../../../access/list-users.service.js';
import { may } from '../../../access/permissions.js';
import type { Principal } from '../../../access/principal.js';
import type { User } from '../../../access/user.js';
import { regionLabel } from '../../../directory/region-register.js';
import { ClaimIncidentService } from '../../../incident/claim-incident.service.js';
import { invalid } from '../../../kernel/app-error.js';
import { IncidentAccess } from '../../api/incidents/incident-access.service.js';
import type { Colleague } from './handover.view.js';

/** A network has fewer coordinators. */
const MOST_COLLEAGUES = 500;

/** Gives incidents to a colleague who may work on them. */
@Injectable()
export class GiveOver {
  constructor(
    private readonly users: ListUsersService,
    private readonly access: IncidentAccess,
    private readonly claims: ClaimIncidentService,
  ) {}

  /** By name. */
  async colleagues(caller: Principal): Promise<readonly Colleague[]> {
    const able = await this.able(caller);
    return able.map(({ id, name }) => ({ id, name })).sort((a, b) => a.name.localeCompare(b.name, 'en-GB'));
  }

  /** All or none of them. Throws AppError `invalid_request`, `not_found`, `region_forbidden`, `incident_over`. */
  async give(refs: readonly string[], to: string, caller: Principal): Promise<void> {
    const colleague = (await this.able(caller)).find(({ id }) => id === to);
    if (colleague === undefined) throw invalid('invalid_request', 'to', 'Choose a colleague from the list.');
    for (const ref of refs) {
      const { regionCode } = await this.access.find(ref, caller, 'incident.act');
      if (may(colleague, 'incident.act', regionCode)) continue;
      const region = regionCode === null ? 'its region' : regionLabel(regionCode, 'en');
      throw invalid('invalid_request', 'to', `${colleague.name} does not look after ${region}, where ${ref} is.`);
    }
    for (const ref of refs) await this.claims.claim(ref, caller, colleague.id);
  }

  private async able(caller: Principal): Promise<readonly User[]> {
    const users = await this.users.list({ after: null, limit: MOST_COLLEAGUES });
    return users.filter((user) => {
      return user.status === 'active' && may(user, 'incident.act') && (user.id as string) !== caller.personId;
    });
  }
}
