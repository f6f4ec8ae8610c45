import { Injectable } from '@nestjs/common';
import type { ApiKey } from '../../../access/api-keys.repository.js';
import { PrismaApiKeys } from '../../../access/prisma-api-keys.repository.js';
import { PrismaUsers } from '../../../access/prisma-users.repository.js';
import { type User, userOf } from '../../../access/user.js';
import { UnitOfWork } from '../../../kernel/unit-of-work.js';
import { PrismaService } from '../../../platform/prisma/prisma.service.js';
import { Accounts } from './accounts.repository.js';

@Injectable()
export class PrismaAccounts extends Accounts {
  private readonly users = new PrismaUsers();
  private readonly keys: PrismaApiKeys;

  constructor(
    private readonly unitOfWork: UnitOfWork,
    prisma: PrismaService,
  ) {
    super();
    this.keys = new PrismaApiKeys(prisma);
  }

  async user(id: string): Promise<User | null> {
    const account = await this.unitOfWork.run((tx) => this.users.byId(tx, id));
    return account === null ? null : userOf(account);
  }

  key(id: string): Promise<ApiKey | null> {
    return this.unitOfWork.run((tx) => this.keys.byId(tx, id));
  }
}
