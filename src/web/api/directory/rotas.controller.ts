import { Controller, Delete, Get, HttpCode, Patch, Post, Put } from '@nestjs/common';
import type { Principal } from '../../../access/principal.js';
import { Caller, Requires } from '../../../access/route-access.js';
import { ChangeRotaService } from '../../../directory/change-rota.service.js';
import { CreateRotaService } from '../../../directory/create-rota.service.js';
import { namedBy } from '../../../directory/duty-newcomers.js';
import { RemoveRotaService } from '../../../directory/remove-rota.service.js';
import type { RotaRecord } from '../../../directory/rota-book.repository.js';
import { RefuseNamedByPolicyService } from '../../../escalation/refuse-named-by-policy.service.js';
import { ZodBody, ZodParams, ZodQuery } from '../../../platform/http/zod-body.js';
import { type Changes, withChanges } from '../changes.js';
import { type IdParams, idParams } from '../common.schema.js';
import { idPage, toIdPage } from '../cursor.js';
import { DirectoryDesk } from './directory-desk.service.js';
import { type GroupsQuery, type RotaBody, rotaBody, rotaChanges, rotasQuery } from './directory.schema.js';
import { scopeOf } from './region-scope.js';

/**
 * A rota is where its group is; one without a group is everybody's. Nobody is put on duty by the coordinators of another
 * region, unless they are in its group.
 */
@Controller('api/v1/rotas')
@Requires('rota.change')
export class RotasController {
  constructor(
    private readonly desk: DirectoryDesk,
    private readonly creating: CreateRotaService,
    private readonly changing: ChangeRotaService,
    private readonly removing: RemoveRotaService,
    private readonly policies: RefuseNamedByPolicyService,
  ) {}

  @Get()
  @Requires('rota.read')
  async list(@ZodQuery(rotasQuery) query: GroupsQuery, @Caller() caller: Principal) {
    const rows = await this.desk.rotas(scopeOf(caller, query.region), idPage(query));
    return toIdPage(rows, query.limit, (rota) => rota);
  }

  @Post()
  async create(@ZodBody(rotaBody) body: RotaBody, @Caller() caller: Principal) {
    await this.requireAll(caller, body, null);
    return this.creating.create(body, caller.actor);
  }

  @Get(':id')
  @Requires('rota.read')
  async show(@ZodParams(idParams) { id }: IdParams, @Caller() caller: Principal) {
    return this.desk.rota(id, caller, 'rota.read');
  }

  @Patch(':id')
  async change(
    @ZodParams(idParams) { id }: IdParams,
    @ZodBody(rotaChanges) changes: Changes,
    @Caller() caller: Principal,
  ) {
    const rota = await this.desk.rota(id, caller, 'rota.change');
    const changed = (present: RotaRecord) => withChanges(rotaBody, present, changes);
    await this.requireAll(caller, changed(rota), rota);
    return this.changing.change(id, changed, caller.actor);
  }

  @Put(':id')
  async replace(@ZodParams(idParams) { id }: IdParams, @ZodBody(rotaBody) body: RotaBody, @Caller() caller: Principal) {
    await this.requireAll(caller, body, await this.desk.rota(id, caller, 'rota.change'));
    return this.changing.change(id, () => body, caller.actor);
  }

  @Delete(':id')
  @HttpCode(204)
  async remove(@ZodParams(idParams) { id }: IdParams, @Caller() caller: Principal): Promise<void> {
    await this.desk.rota(id, caller, 'rota.change');
    await this.policies.refuse(id);
    await this.removing.remove(id, caller.actor);
  }

  private async requireAll(caller: Principal, wanted: RotaBody, present: RotaRecord | null): Promise<void> {
    const { groupId } = wanted;
    await this.desk.requireGroups(caller, groupId === null ? [] : [groupId]);
    await this.desk.requireOnDuty(caller, { groupId, present }, namedBy(wanted));
  }
}
