import { Controller, Delete, Get, HttpCode, Patch, Post, Put } from '@nestjs/common';
import type { Principal } from '../../../access/principal.js';
import { Caller, Requires } from '../../../access/route-access.js';
import { ChangeResponderService } from '../../../directory/change-responder.service.js';
import { CreateResponderService } from '../../../directory/create-responder.service.js';
import { RemoveResponderService } from '../../../directory/remove-responder.service.js';
import type { ResponderBody } from '../../../directory/responder.schema.js';
import type { ResponderRecord } from '../../../directory/responder-record.js';
import { RefuseNamedByPolicyService } from '../../../escalation/refuse-named-by-policy.service.js';
import { ZodBody, ZodParams, ZodQuery } from '../../../platform/http/zod-body.js';
import { type Changes, withChanges } from '../changes.js';
import { type IdParams, idParams } from '../common.schema.js';
import { idPage, toIdPage } from '../cursor.js';
import { DirectoryDesk } from './directory-desk.service.js';
import {
  newResponderBody,
  responderBody,
  responderChanges,
  type RespondersQuery,
  respondersQuery,
} from './directory.schema.js';
import { scopeOf } from './region-scope.js';
import { inputOf, toResponderView } from './responder-view.js';

/** The people who can be paged. Coordinators keep those of their regions. */
@Controller('api/v1/responders')
@Requires('responder.change')
export class RespondersController {
  constructor(
    private readonly desk: DirectoryDesk,
    private readonly creating: CreateResponderService,
    private readonly changing: ChangeResponderService,
    private readonly removing: RemoveResponderService,
    private readonly policies: RefuseNamedByPolicyService,
  ) {}

  @Get()
  @Requires('responder.read')
  async list(@ZodQuery(respondersQuery) query: RespondersQuery, @Caller() caller: Principal) {
    const { region, group: groupId, role, status, q } = query;
    const regionCodes = scopeOf(caller, region);
    const wanted = { regionCodes, groupId, role, status, q };
    return toIdPage(await this.desk.responders(wanted, idPage(query)), query.limit, toResponderView);
  }

  @Post()
  async create(@ZodBody(newResponderBody) body: ResponderBody, @Caller() caller: Principal) {
    await this.desk.requireRegion(caller, 'responder.change', body.regionCode);
    await this.desk.requireGroups(caller, body.groupIds);
    return toResponderView(await this.creating.create(inputOf(body), author(caller, body)));
  }

  @Get(':id')
  @Requires('responder.read')
  async show(@ZodParams(idParams) { id }: IdParams, @Caller() caller: Principal) {
    return toResponderView(await this.desk.responder(id, caller, 'responder.read'));
  }

  @Patch(':id')
  async change(
    @ZodParams(idParams) { id }: IdParams,
    @ZodBody(responderChanges) changes: Changes,
    @Caller() caller: Principal,
  ) {
    await this.requireAll(id, caller, changes);
    const written = (present: ResponderRecord) => withChanges(responderBody, toResponderView(present), changes);
    const changed = (present: ResponderRecord) => inputOf(written(present));
    return toResponderView(await this.changing.change(id, changed, author(caller, changes)));
  }

  @Put(':id')
  async replace(
    @ZodParams(idParams) { id }: IdParams,
    @ZodBody(responderBody) body: ResponderBody,
    @Caller() caller: Principal,
  ) {
    await this.requireAll(id, caller, body);
    return toResponderView(await this.changing.change(id, () => inputOf(body), author(caller, body)));
  }

  /** Erases how the person was reached; the name stays for the log. */
  @Delete(':id')
  @HttpCode(204)
  async remove(@ZodParams(idParams) { id }: IdParams, @Caller() caller: Principal): Promise<void> {
    await this.desk.responder(id, caller, 'responder.change');
    await this.policies.refuse(id);
    await this.removing.remove(id, caller.actor);
  }

  /** The person, the region they go to, and groups they are put into, are all the caller's. */
  private async requireAll(id: string, caller: Principal, wanted: Changes): Promise<void> {
    const present = await this.desk.responder(id, caller, 'responder.change');
    const { regionCode, groupIds } = wanted;
    if (typeof regionCode === 'string') await this.desk.requireRegion(caller, 'responder.change', regionCode);
    if (!Array.isArray(groupIds)) return;
    const known = new Set<unknown>(present.groupIds);
    const added = groupIds.filter((each): each is string => typeof each === 'string' && !known.has(each));
    await this.desk.requireGroups(caller, added.filter(isId));
  }
}

/** Only an admin vouches for an address. */
function author(caller: Principal, { verified }: { readonly verified?: unknown }) {
  return { actor: caller.actor, verified: verified === true && caller.role === 'admin' };
}

function isId(text: string): boolean {
  return idParams.shape.id.safeParse(text).success;
}
