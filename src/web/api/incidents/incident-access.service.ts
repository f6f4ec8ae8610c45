import { Injectable } from '@nestjs/common';
import { notFound } from '../../../kernel/app-error.js';
import type { Action } from '../../../access/permissions.js';
import type { Principal } from '../../../access/principal.js';
import { RequireAccessService } from '../../../access/require-access.service.js';
import { ReadIncidents } from './read-incidents.repository.js';

export interface IncidentKey {
  readonly id: string;
  readonly ref: string;
  readonly regionCode: string | null;
}

/** Finds an incident for somebody, and checks that its region is theirs; a refusal is written to the log. */
@Injectable()
export class IncidentAccess {
  constructor(
    private readonly incidents: ReadIncidents,
    private readonly access: RequireAccessService,
  ) {}

  /** 404, or 403 `region_forbidden`. */
  async find(ref: string, caller: Principal, action: Action): Promise<IncidentKey> {
    const incident = await this.incidents.key(ref);
    if (incident === null) throw notFound('incident');
    await this.access.require(caller, action, { regionCode: incident.regionCode, incidentId: incident.id });
    return incident;
  }
}
