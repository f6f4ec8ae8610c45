import { Injectable } from '@nestjs/common';
import { notFound } from '../kernel/app-error.js';
import { parseEmail } from '../kernel/email-address.js';
import { UnitOfWork } from '../kernel/unit-of-work.js';
import { type User, userOf } from './user.js';
import { Users } from './users.repository.js';

/** Who signs in with an address. Throws AppError `not_found`, for an address that is none too. */
@Injectable()
export class FindUserService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly users: Users,
  ) {}

  async byEmail(typed: string): Promise<User> {
    const email = parseEmail(typed);
    const account = email === null ? null : await this.unitOfWork.run((tx) => this.users.byEmail(tx, email));
    if (account === null) throw notFound('person who signs in with this address');
    return userOf(account);
  }
}
