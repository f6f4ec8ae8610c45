import { Injectable } from '@nestjs/common';
import { Journal } from '../journal/journal.js';
import { AppError } from '../kernel/app-error.js';
import { UnitOfWork } from '../kernel/unit-of-work.js';
import { may, type Action } from './permissions.js';
import type { Principal } from './principal.js';

/** What somebody wanted to touch. */
export interface AccessTarget {
  /** Null: the region is not known yet. */
  readonly regionCode: string | null;
  readonly incidentId?: string;
}

/** Lets a principal pass or not. A refusal is kept in the log, for it may be somebody who looks around. */
@Injectable()
export class RequireAccessService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly journal: Journal,
  ) {}

  /** Throws AppError `role_forbidden` or `region_forbidden`, after it has been written down. */
  async require(principal: Principal, action: Action, target?: AccessTarget): Promise<void> {
    if (may(principal, action, target?.regionCode)) return;
    await this.recordDenied(principal, action, target);
    throw may(principal, action) ? regionForbidden() : roleForbidden();
  }

  recordDenied(principal: Principal, action: Action, target?: AccessTarget): Promise<void> {
    return this.unitOfWork.run((tx) =>
      this.journal.append(tx, {
        kind: 'access.denied',
        actor: principal.actor,
        ...(target?.incidentId === undefined ? {} : { incidentId: target.incidentId }),
        ...(target === undefined ? {} : { regionCode: target.regionCode }),
        data: { what: action },
      }),
    );
  }
}

function roleForbidden(): AppError {
  const message = 'Your role does not include this. Ask an admin if it should.';
  return new AppError({ kind: 'forbidden', code: 'role_forbidden', message });
}

function regionForbidden(): AppError {
  const message = 'This belongs to a region that is not yours. Ask an admin if it should be.';
  return new AppError({ kind: 'forbidden', code: 'region_forbidden', message });
}
