import { Injectable } from '@nestjs/common';
import type { ApiKey } from '../../../access/api-keys.repository.js';
import { PrismaApiKeys } from '../../../access/prisma-api-keys.repository.js';
import { PrismaUsers } from '../../../access/prisma-users.repository.js';
import { type User, userOf } from '../../../access/user.js';
import { UnitOfWork } from '../../../kernel/unit-of-work.js';
import { Accounts } from './accounts.repository.js';

@Injectable()
export class PrismaAccounts extends Accounts {
  private readonly users = new PrismaUsers();
  private readonly keys = new PrismaApiKeys();

  constructor(private readonly unitOfWork: UnitOfWork) {
    super();
  }

  async user(id: string): Promise<User | null> {
    const account = await this.unitOfWork.run((tx) => this.users.byId(tx, id));
    return account === null ? null : userOf(account);
  }

  key(id: string): Promise<ApiKey | null> {
    return this.unitOfWork.run((tx) => this.keys.byId(tx, id));
  }
}
