import { Injectable } from '@nestjs/common';
import { Journal } from '../journal/journal.js';
import { notFound } from '../kernel/app-error.js';
import type { UserId } from '../kernel/ids.js';
import { UnitOfWork } from '../kernel/unit-of-work.js';
import { PasswordHasher } from './password-hasher.js';
import { passwordProblem, type PasswordProblem } from './password-rule.js';
import { Users } from './users.repository.js';

/**
 * Another password for somebody who is signed in, and has given the second factor for it. Returns what is wrong with it,
 * or null once it is kept. Throws AppError `not_found`.
 */
@Injectable()
export class ChangePasswordService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly users: Users,
    private readonly hasher: PasswordHasher,
    private readonly journal: Journal,
  ) {}

  async change(userId: UserId, password: string): Promise<PasswordProblem | 'same' | null> {
    const account = await this.unitOfWork.run((tx) => this.users.byId(tx, userId));
    if (account === null) throw notFound('account');
    const problem = passwordProblem(password, account.email);
    if (problem !== null) return problem;
    if (await this.hasher.verify(account.passwordHash, password)) return 'same';
    const passwordHash = await this.hasher.hash(password);
    await this.unitOfWork.run(async (tx) => {
      const locked = await this.users.lock(tx, userId);
      if (locked?.status !== 'active') throw notFound('account');
      await this.users.change(tx, userId, { passwordHash });
      const actor = { type: 'user', id: userId } as const;
      await this.journal.append(tx, { kind: 'user.password_changed', actor, data: { userId } });
    });
    return null;
  }
}
