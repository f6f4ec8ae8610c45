import { Injectable } from '@nestjs/common';
import { ChangeUserService } from '../../../access/change-user.service.js';
import { CreateUserService, type InvitedUser } from '../../../access/create-user.service.js';
import type { Principal } from '../../../access/principal.js';
import type { User } from '../../../access/user.js';
import { LinkUserResponderService } from '../../../directory/link-user-responder.service.js';
import { conflict, notFound } from '../../../kernel/app-error.js';
import type { NewUserBody, UserBody } from './access.schema.js';
import { Accounts } from './accounts.repository.js';
import { assertWithinOwnRegions } from './own-rights.js';

/** People who sign in, and the records by which coordinators are paged. */
@Injectable()
export class UserDesk {
  constructor(
    private readonly accounts: Accounts,
    private readonly creating: CreateUserService,
    private readonly changing: ChangeUserService,
    private readonly linking: LinkUserResponderService,
  ) {}

  async show(id: string): Promise<User> {
    const user = await this.accounts.user(id);
    if (user === null) throw notFound('person');
    return user;
  }

  async create(body: NewUserBody, caller: Principal): Promise<InvitedUser> {
    assertWithinOwnRegions(caller, body.regionCodes);
    const { user, setupLink } = await this.creating.create(body, caller.actor);
    return { user: { ...user, responderId: await this.linking.link(user.id, caller.actor) }, setupLink };
  }

  async change(present: User, wanted: UserBody, caller: Principal): Promise<User> {
    const { name, role, regionCodes, status } = wanted;
    assertWithinOwnRegions(caller, regionCodes);
    assertNotOwn(present, wanted, caller);
    const change = {
      name,
      role,
      regionCodes,
      ...(status === undefined || status === present.status ? {} : { status: statusOf(status) }),
    };
    const fields = Object.entries(change).filter(
      ([field, value]) => JSON.stringify(value) !== JSON.stringify(present[field as keyof User]),
    );
    if (fields.length === 0) return present;
    const user = await this.changing.change(present.id, Object.fromEntries(fields), caller.actor);
    return { ...user, responderId: await this.linking.link(user.id, caller.actor) };
  }

  async disable(present: User, caller: Principal): Promise<void> {
    const { name, role, regionCodes } = present;
    await this.change(present, { name, role, regionCodes: [...regionCodes], status: 'disabled' }, caller);
  }
}

function statusOf(status: NonNullable<UserBody['status']>): 'active' | 'disabled' {
  if (status !== 'invited') return status;
  throw conflict('invite_instead', 'A new invitation is made at POST /api/v1/users/{id}/invite.');
}

/** Nobody locks themselves out. */
function assertNotOwn(present: User, { role, status }: UserBody, caller: Principal): void {
  if ((present.id as string) !== caller.personId || (role === present.role && status !== 'disabled')) return;
  throw conflict('own_account', 'You cannot take your own role or disable yourself. Ask another admin.');
}
