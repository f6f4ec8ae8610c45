import { Injectable } from '@nestjs/common';
import { CreateUserService } from '../../access/create-user.service.js';
import { ListUsersService } from '../../access/list-users.service.js';
import { ReinviteUserService } from '../../access/reinvite-user.service.js';
import type { User } from '../../access/user.js';
import { SYSTEM } from '../../kernel/actor.js';
import { SAMPLE_USERS, type SampleUser } from './sample-people.js';
import { SamplePaging } from './sample-paging.service.js';
import { SampleSetUp } from './sample-set-up.service.js';

/** The people of the sample who sign in. */
@Injectable()
export class SampleAccounts {
  constructor(
    private readonly listing: ListUsersService,
    private readonly creating: CreateUserService,
    private readonly reinviting: ReinviteUserService,
    private readonly paging: SamplePaging,
    private readonly setUp: SampleSetUp,
  ) {}

  /** The last of them is made when everything else is there. */
  async areComplete(): Promise<boolean> {
    const users = await this.users();
    return SAMPLE_USERS.every(({ email }) => {
      const user = users.find((each) => each.email === email);
      return user !== undefined && user.status !== 'invited' && user.responderId !== null;
    });
  }

  async hasStrangers(): Promise<boolean> {
    return (await this.users()).some((user) => !SAMPLE_USERS.some(({ email }) => email === user.email));
  }

  async add(): Promise<void> {
    const users = await this.users();
    for (const sample of SAMPLE_USERS) {
      const present = users.find(({ email }) => email === sample.email);
      if (present?.status === 'active' && present.responderId !== null) continue;
      await this.addOne(sample, present);
    }
  }

  private async addOne(sample: SampleUser, present: User | undefined): Promise<void> {
    const { email, name, role, regionCodes } = sample;
    const { user, setupLink } =
      present === undefined
        ? await this.creating.create({ email, name, role, regionCodes }, SYSTEM)
        : await this.reinviting.reinvite(present.id, SYSTEM);
    if (user.responderId === null) await this.paging.link(user, sample);
    await this.setUp.finish(setupLink);
  }

  private users(): Promise<readonly User[]> {
    return this.listing.list({ after: null, limit: 500 });
  }
}
