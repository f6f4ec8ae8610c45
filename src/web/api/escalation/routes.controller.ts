import { Controller, Delete, Get, HttpCode, Patch, Post, Put } from '@nestjs/common';
import type { Principal } from '../../../access/principal.js';
import { Caller, Requires } from '../../../access/route-access.js';
import { ChangeRouteService } from '../../../escalation/change-route.service.js';
import { CreateRouteService } from '../../../escalation/create-route.service.js';
import { RemoveRouteService } from '../../../escalation/remove-route.service.js';
import { ReplaceRoutesService } from '../../../escalation/replace-routes.service.js';
import { ZodBody, ZodParams, ZodQuery } from '../../../platform/http/zod-body.js';
import { type Changes, withChanges } from '../changes.js';
import { type IdParams, idParams, type ListQuery, listQuery } from '../common.schema.js';
import { RoutesDesk } from './routes-desk.service.js';
import { type RouteBody, routeBody, routeChanges, type RoutesBody, routesBody } from './policies.schema.js';

/** What leads from an event to a policy. The lowest position is looked at first. */
@Controller('api/v1/routes')
@Requires('route.change')
export class RoutesController {
  constructor(
    private readonly desk: RoutesDesk,
    private readonly creating: CreateRouteService,
    private readonly changing: ChangeRouteService,
    private readonly removing: RemoveRouteService,
    private readonly replacing: ReplaceRoutesService,
  ) {}

  @Get()
  @Requires('route.read')
  list(@ZodQuery(listQuery) query: ListQuery) {
    return this.desk.list(query);
  }

  /** The whole list at once: what is not in it is gone. */
  @Put()
  async replaceAll(@ZodBody(routesBody) { items }: RoutesBody, @Caller() caller: Principal) {
    return { items: await this.replacing.replace(items, caller.actor), nextCursor: null };
  }

  @Post()
  async create(@ZodBody(routeBody) body: RouteBody, @Caller() caller: Principal) {
    return this.creating.create(body, caller.actor);
  }

  @Get(':id')
  @Requires('route.read')
  show(@ZodParams(idParams) { id }: IdParams) {
    return this.desk.show(id);
  }

  @Patch(':id')
  async change(
    @ZodParams(idParams) { id }: IdParams,
    @ZodBody(routeChanges) changes: Changes,
    @Caller() caller: Principal,
  ) {
    return this.changing.change(id, (present) => withChanges(routeBody, present, changes), caller.actor);
  }

  @Put(':id')
  async replace(
    @ZodParams(idParams) { id }: IdParams,
    @ZodBody(routeBody) body: RouteBody,
    @Caller() caller: Principal,
  ) {
    return this.changing.change(id, () => body, caller.actor);
  }

  /** 409 `fallback_required` when it is the last one that fits everything. */
  @Delete(':id')
  @HttpCode(204)
  async remove(@ZodParams(idParams) { id }: IdParams, @Caller() caller: Principal): Promise<void> {
    await this.removing.remove(id, caller.actor);
  }
}
