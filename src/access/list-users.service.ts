import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '../kernel/unit-of-work.js';
import type { User } from './user.js';
import { Users } from './users.repository.js';

/** The people who sign in, a page at a time, in the order of their ids. */
@Injectable()
export class ListUsersService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly users: Users,
  ) {}

  list(page: { readonly after: string | null; readonly limit: number }): Promise<readonly User[]> {
    return this.unitOfWork.run((tx) => this.users.list(tx, page));
  }
}
