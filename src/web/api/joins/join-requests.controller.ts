import { Controller, Get, HttpCode, Post } from '@nestjs/common';
import type { Principal } from '../../../access/principal.js';
import { Caller, Requires } from '../../../access/route-access.js';
import { DeclineJoinService } from '../../../intake/join/decline-join.service.js';
import { JoinAccess } from '../../../intake/join/join-access.service.js';
import { PostponeJoinService } from '../../../intake/join/postpone-join.service.js';
import { ReadJoins } from '../../../intake/join/read-joins.service.js';
import { VouchForJoinService } from '../../../intake/join/vouch-for-join.service.js';
import { WelcomeJoinService } from '../../../intake/join/welcome-join.service.js';
import { ZodBody, ZodParams, ZodQuery } from '../../../platform/http/zod-body.js';
import { type IdParams, idParams } from '../common.schema.js';
import { idPage, toIdPage } from '../cursor.js';
import { scopeOf } from '../directory/region-scope.js';
import { toJoinSummary, toJoinView } from './join-view.js';
import {
  type JoinsQuery,
  joinsQuery,
  type PostponeBody,
  postponeBody,
  type WelcomeBody,
  welcomeBody,
} from './joins.schema.js';

/** Offers to join. Coordinators see those of their regions. */
@Controller('api/v1/join-requests')
@Requires('join.read')
export class JoinRequestsController {
  constructor(
    private readonly joins: ReadJoins,
    private readonly access: JoinAccess,
  ) {}

  @Get()
  async list(@ZodQuery(joinsQuery) query: JoinsQuery, @Caller() caller: Principal) {
    const wanted = { regionCodes: scopeOf(caller, query.region), status: query.status };
    return toIdPage(await this.joins.list(wanted, idPage(query)), query.limit, toJoinSummary);
  }

  @Get(':id')
  async show(@ZodParams(idParams) { id }: IdParams, @Caller() caller: Principal) {
    await this.access.require(id, caller, 'join.read');
    return toJoinView(await this.joins.open(id, caller.actor), caller);
  }
}

/** What becomes of an offer. */
@Controller('api/v1/join-requests')
@Requires('join.decide')
export class JoinDecisionsController {
  constructor(
    private readonly joins: ReadJoins,
    private readonly access: JoinAccess,
    private readonly vouching: VouchForJoinService,
    private readonly welcoming: WelcomeJoinService,
    private readonly declining: DeclineJoinService,
    private readonly postponing: PostponeJoinService,
  ) {}

  @Post(':id/vouch')
  @HttpCode(200)
  async vouch(@ZodParams(idParams) { id }: IdParams, @Caller() caller: Principal) {
    await this.access.require(id, caller, 'join.decide');
    await this.vouching.vouch(id, caller);
    return toJoinSummary(await this.joins.find(id));
  }

  @Post(':id/welcome')
  @HttpCode(200)
  async welcome(
    @ZodParams(idParams) { id }: IdParams,
    @ZodBody(welcomeBody) { responderId }: WelcomeBody,
    @Caller() caller: Principal,
  ) {
    await this.access.require(id, caller, 'join.decide');
    if (responderId !== undefined) await this.access.requirePerson(responderId, caller);
    await this.welcoming.welcome(id, responderId ?? null, caller);
    return toJoinSummary(await this.joins.find(id));
  }

  @Post(':id/decline')
  @HttpCode(200)
  async decline(@ZodParams(idParams) { id }: IdParams, @Caller() caller: Principal) {
    await this.access.require(id, caller, 'join.decide');
    await this.declining.decline(id, caller.actor);
    return toJoinSummary(await this.joins.find(id));
  }

  @Post(':id/postpone')
  @HttpCode(200)
  async postpone(
    @ZodParams(idParams) { id }: IdParams,
    @ZodBody(postponeBody) { until }: PostponeBody,
    @Caller() caller: Principal,
  ) {
    await this.access.require(id, caller, 'join.decide');
    await this.postponing.postpone(id, until, caller.actor);
    return toJoinSummary(await this.joins.find(id));
  }
}
