import { Controller, Delete, Get, HttpCode, Patch, Post, Put } from '@nestjs/common';
import type { Principal } from '../../../access/principal.js';
import { Caller, Requires } from '../../../access/route-access.js';
import { ChangeGroupService } from '../../../directory/change-group.service.js';
import { CreateGroupService } from '../../../directory/create-group.service.js';
import type { GroupInput } from '../../../directory/group.schema.js';
import { RemoveGroupService } from '../../../directory/remove-group.service.js';
import { RefuseNamedByPolicyService } from '../../../escalation/refuse-named-by-policy.service.js';
import { ZodBody, ZodParams, ZodQuery } from '../../../platform/http/zod-body.js';
import { type Changes, withChanges } from '../changes.js';
import { type IdParams, idParams } from '../common.schema.js';
import { idPage, toIdPage } from '../cursor.js';
import { DirectoryDesk } from './directory-desk.service.js';
import { groupBody, groupChanges, type GroupsQuery, groupsQuery, newGroupBody } from './directory.schema.js';
import { scopeOf } from './region-scope.js';

@Controller('api/v1/groups')
@Requires('group.change')
export class GroupsController {
  constructor(
    private readonly desk: DirectoryDesk,
    private readonly creating: CreateGroupService,
    private readonly changing: ChangeGroupService,
    private readonly removing: RemoveGroupService,
    private readonly policies: RefuseNamedByPolicyService,
  ) {}

  @Get()
  @Requires('group.read')
  async list(@ZodQuery(groupsQuery) query: GroupsQuery, @Caller() caller: Principal) {
    const rows = await this.desk.groups(scopeOf(caller, query.region), idPage(query));
    return toIdPage(rows, query.limit, (group) => group);
  }

  @Post()
  async create(@ZodBody(newGroupBody) body: GroupInput, @Caller() caller: Principal) {
    await this.desk.requireRegion(caller, 'group.change', body.regionCode);
    await this.desk.requirePeople(caller, body.memberIds);
    return this.creating.create(body, caller.actor);
  }

  @Get(':id')
  @Requires('group.read')
  async show(@ZodParams(idParams) { id }: IdParams, @Caller() caller: Principal) {
    return this.desk.group(id, caller, 'group.read');
  }

  @Patch(':id')
  async change(
    @ZodParams(idParams) { id }: IdParams,
    @ZodBody(groupChanges) changes: Changes,
    @Caller() caller: Principal,
  ) {
    const group = await this.desk.group(id, caller, 'group.change');
    await this.requireAll(caller, group, withChanges(groupBody, group, changes));
    return this.changing.change(id, (present) => withChanges(groupBody, present, changes), caller.actor);
  }

  @Put(':id')
  async replace(
    @ZodParams(idParams) { id }: IdParams,
    @ZodBody(groupBody) body: GroupInput,
    @Caller() caller: Principal,
  ) {
    await this.requireAll(caller, await this.desk.group(id, caller, 'group.change'), body);
    return this.changing.change(id, () => body, caller.actor);
  }

  /** The people stay. */
  @Delete(':id')
  @HttpCode(204)
  async remove(@ZodParams(idParams) { id }: IdParams, @Caller() caller: Principal): Promise<void> {
    await this.desk.group(id, caller, 'group.change');
    await this.policies.refuse(id);
    await this.removing.remove(id, caller.actor);
  }

  private async requireAll(
    caller: Principal,
    present: { readonly memberIds: readonly string[] },
    wanted: GroupInput,
  ): Promise<void> {
    await this.desk.requireRegion(caller, 'group.change', wanted.regionCode);
    const added = wanted.memberIds.filter((id) => !present.memberIds.includes(id));
    await this.desk.requirePeople(caller, added);
  }
}
