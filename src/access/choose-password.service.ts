import { Injectable } from '@nestjs/common';
import { Clock } from '../kernel/clock.js';
import { UnitOfWork } from '../kernel/unit-of-work.js';
import { PasswordHasher } from './password-hasher.js';
import { passwordProblem, type PasswordProblem } from './password-rule.js';
import { invitedAccount } from './set-up.js';
import { Users } from './users.repository.js';

/** First step of set-up. Returns what is wrong with the password, or null once it is kept. Throws AppError `set_up_link_old`. */
@Injectable()
export class ChoosePasswordService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly users: Users,
    private readonly hasher: PasswordHasher,
    private readonly clock: Clock,
  ) {}

  async choose(token: string, password: string): Promise<PasswordProblem | null> {
    const find = () => this.unitOfWork.run((tx) => invitedAccount(tx, this.users, token, this.clock.now()));
    const { email } = await find();
    const problem = passwordProblem(password, email);
    if (problem !== null) return problem;
    const passwordHash = await this.hasher.hash(password);
    await this.unitOfWork.run(async (tx) => {
      const account = await invitedAccount(tx, this.users, token, this.clock.now());
      await this.users.change(tx, account.id, { passwordHash });
    });
    return null;
  }
}
