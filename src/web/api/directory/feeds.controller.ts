import { Controller, Delete, Get, HttpCode, Inject, Post } from '@nestjs/common';
import type { Principal } from '../../../access/principal.js';
import { Caller, Requires } from '../../../access/route-access.js';
import { SETTINGS, type Settings } from '../../../config/settings.js';
import type { FeedOwner } from '../../../directory/calendar/calendar-feeds.repository.js';
import { OpenFeedService } from '../../../directory/calendar/open-feed.service.js';
import { RevokeFeedService } from '../../../directory/calendar/revoke-feed.service.js';
import type { GroupId, ResponderId } from '../../../kernel/ids.js';
import { ZodBody, ZodParams } from '../../../platform/http/zod-body.js';
import { type IdParams, idParams } from '../common.schema.js';
import { type FeedParams, feedParams, type GroupFeedBody, groupFeedBody } from './directory.schema.js';
import { FeedDesk } from './feed-desk.service.js';

/** Secret addresses of a person's duties, for their calendar. Everybody their own, coordinators those of their people. */
@Controller('api/v1/responders/:id/feeds')
@Requires('duty.own')
export class ResponderFeedsController {
  constructor(
    private readonly desk: FeedDesk,
    private readonly opening: OpenFeedService,
    private readonly revoking: RevokeFeedService,
    @Inject(SETTINGS) private readonly settings: Settings,
  ) {}

  @Get()
  async list(@ZodParams(idParams) { id }: IdParams, @Caller() caller: Principal) {
    await this.desk.person(id, caller);
    return { items: await this.desk.feeds({ responderId: id }), nextCursor: null };
  }

  @Post()
  async open(@ZodParams(idParams) { id }: IdParams, @Caller() caller: Principal) {
    const { regionCode } = await this.desk.person(id, caller);
    const owner: FeedOwner = { responderId: id as ResponderId };
    return withUrl(await this.opening.open(owner, { regionCode, actor: caller.actor }), this.settings);
  }

  @Delete(':feedId')
  @HttpCode(204)
  async revoke(@ZodParams(feedParams) { id, feedId }: FeedParams, @Caller() caller: Principal): Promise<void> {
    const { regionCode } = await this.desk.person(id, caller);
    await this.revoking.revoke({ responderId: id }, feedId, { regionCode, actor: caller.actor });
  }
}

/** Those of all rotas of a group. */
@Controller('api/v1/groups/:id/feeds')
@Requires('group.change')
export class GroupFeedsController {
  constructor(
    private readonly desk: FeedDesk,
    private readonly opening: OpenFeedService,
    private readonly revoking: RevokeFeedService,
    @Inject(SETTINGS) private readonly settings: Settings,
  ) {}

  @Get()
  @Requires('group.read')
  async list(@ZodParams(idParams) { id }: IdParams, @Caller() caller: Principal) {
    await this.desk.group(id, caller, 'group.read');
    return { items: await this.desk.feeds({ groupId: id }), nextCursor: null };
  }

  @Post()
  async open(
    @ZodParams(idParams) { id }: IdParams,
    @ZodBody(groupFeedBody) { firstNames }: GroupFeedBody,
    @Caller() caller: Principal,
  ) {
    const { regionCode } = await this.desk.group(id, caller, 'group.change');
    const owner: FeedOwner = { groupId: id as GroupId, firstNames };
    return withUrl(await this.opening.open(owner, { regionCode, actor: caller.actor }), this.settings);
  }

  @Delete(':feedId')
  @HttpCode(204)
  async revoke(@ZodParams(feedParams) { id, feedId }: FeedParams, @Caller() caller: Principal): Promise<void> {
    const { regionCode } = await this.desk.group(id, caller, 'group.change');
    await this.revoking.revoke({ groupId: id }, feedId, { regionCode, actor: caller.actor });
  }
}

/** The only time that the address is told. */
function withUrl({ token, ...feed }: Awaited<ReturnType<OpenFeedService['open']>>, { web }: Settings) {
  return { ...feed, url: `${web.publicUrl}/rota/${token}.ics` };
}
