import { Injectable } from '@nestjs/common';
import { Journal } from '../journal/journal.js';
import type { Actor } from '../kernel/actor.js';
import { conflict, notFound } from '../kernel/app-error.js';
import { Clock } from '../kernel/clock.js';
import { UnitOfWork } from '../kernel/unit-of-work.js';
import { parseName } from './person-name.js';
import type { Role } from './role.js';
import { Sessions } from './sessions.repository.js';
import { userOf, type User } from './user.js';
import { Users } from './users.repository.js';

export interface UserChange {
  readonly name?: string;
  readonly role?: Role;
  /** Codes of regions that exist, checked at the door. */
  readonly regionCodes?: readonly string[];
  readonly status?: 'active' | 'disabled';
}

/**
 * Changes what a person may do; disabling signs them out everywhere and stops their keys at once. Throws AppError
 * `not_found`, `invalid_name`, `not_set_up` (activating somebody who has no password or second factor).
 */
@Injectable()
export class ChangeUserService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly users: Users,
    private readonly sessions: Sessions,
    private readonly journal: Journal,
    private readonly clock: Clock,
  ) {}

  async change(userId: string, wanted: UserChange, actor: Actor): Promise<User> {
    const change = wanted.name === undefined ? wanted : { ...wanted, name: parseName(wanted.name) };
    return this.unitOfWork.run(async (tx) => {
      const account = await this.users.lock(tx, userId);
      if (account === null) throw notFound('person');
      if (change.status === 'active' && (account.passwordHash === null || account.totpSealed === null)) {
        throw conflict('not_set_up', 'This person has not set up a password and a second factor yet.');
      }
      await this.users.change(tx, account.id, change);
      if (change.status === 'disabled') await this.sessions.revokeAllOf(tx, account.id, this.clock.now());
      const data = { userId: account.id, fields: Object.keys(change) };
      await this.journal.append(tx, { kind: 'user.changed', actor, data });
      return userOf({ ...account, ...change });
    });
  }
}
