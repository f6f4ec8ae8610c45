import { Controller, Delete, Get, HttpCode, Patch, Post, Put } from '@nestjs/common';
import { ListUsersService } from '../../../access/list-users.service.js';
import type { Principal } from '../../../access/principal.js';
import { ReinviteUserService } from '../../../access/reinvite-user.service.js';
import { Caller, Requires } from '../../../access/route-access.js';
import { ZodBody, ZodParams, ZodQuery } from '../../../platform/http/zod-body.js';
import { type Changes, withChanges } from '../changes.js';
import { type IdParams, idParams, type ListQuery, listQuery } from '../common.schema.js';
import { idPage, toIdPage } from '../cursor.js';
import { type NewUserBody, newUserBody, type UserBody, userBody, userChanges } from './access.schema.js';
import { assertWithinOwnRegions } from './own-rights.js';
import { UserDesk } from './user-desk.service.js';

/** The people who sign in. A set-up link is shown once. */
@Controller('api/v1/users')
@Requires('user.change')
export class UsersController {
  constructor(
    private readonly listing: ListUsersService,
    private readonly desk: UserDesk,
    private readonly inviting: ReinviteUserService,
  ) {}

  @Get()
  @Requires('user.read')
  async list(@ZodQuery(listQuery) query: ListQuery) {
    return toIdPage(await this.listing.list(idPage(query)), query.limit, (user) => user);
  }

  @Post()
  async create(@ZodBody(newUserBody) body: NewUserBody, @Caller() caller: Principal) {
    const { user, setupLink } = await this.desk.create(body, caller);
    return { ...user, setupLink };
  }

  @Get(':id')
  @Requires('user.read')
  show(@ZodParams(idParams) { id }: IdParams) {
    return this.desk.show(id);
  }

  @Patch(':id')
  async change(
    @ZodParams(idParams) { id }: IdParams,
    @ZodBody(userChanges) changes: Changes,
    @Caller() caller: Principal,
  ) {
    const present = await this.mine(id, caller);
    return this.desk.change(present, withChanges(userBody, present, changes), caller);
  }

  @Put(':id')
  async replace(@ZodParams(idParams) { id }: IdParams, @ZodBody(userBody) body: UserBody, @Caller() caller: Principal) {
    return this.desk.change(await this.mine(id, caller), body, caller);
  }

  /** Signed out everywhere, and the keys stop; the name stays for the log. */
  @Delete(':id')
  @HttpCode(204)
  async disable(@ZodParams(idParams) { id }: IdParams, @Caller() caller: Principal): Promise<void> {
    await this.desk.disable(await this.mine(id, caller), caller);
  }

  /** A new set-up link; what the person had before stops working. */
  @Post(':id/invite')
  async invite(@ZodParams(idParams) { id }: IdParams, @Caller() caller: Principal) {
    await this.mine(id, caller);
    const { user, setupLink } = await this.inviting.reinvite(id, caller.actor);
    return { ...user, setupLink };
  }

  private async mine(id: string, caller: Principal) {
    const user = await this.desk.show(id);
    assertWithinOwnRegions(caller, user.regionCodes);
    return user;
  }
}
