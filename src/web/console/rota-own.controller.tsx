import { Controller, Get, Inject, Post } from '@nestjs/common';
import type { Principal } from '../../access/principal.js';
import { Caller, Requires } from '../../access/route-access.js';
import { SETTINGS, type Settings } from '../../config/settings.js';
import { OpenFeedService } from '../../directory/calendar/open-feed.service.js';
import { RevokeFeedService } from '../../directory/calendar/revoke-feed.service.js';
import { notFound } from '../../kernel/app-error.js';
import type { ResponderId } from '../../kernel/ids.js';
import { Frame } from '../../platform/http/frame.decorator.js';
import { PageAnswer, type PageResult, seeOther } from '../../platform/http/page-answer.js';
import { localHref, type PageFrame } from '../../platform/http/page-frame.js';
import { ZodParams } from '../../platform/http/zod-body.js';
import { FeedDesk } from '../api/directory/feed-desk.service.js';
import { PersonalDesk } from '../api/directory/personal-desk.service.js';
import { ShownOncePage } from './access/shown-once.page.js';
import { type TextParams, textParams } from './console.schema.js';
import { deskOf } from './desk-of.js';
import { OwnPage } from './rotas/own.page.js';
import { ReadOwnDuty } from './rotas/read-own-duty.service.js';

/** `/console/rotas/own`: one's own duty, and the addresses of one's own calendar. */
@Controller('console/rotas/own')
@Requires('duty.own')
export class RotaOwnController {
  constructor(
    private readonly reading: ReadOwnDuty,
    private readonly personal: PersonalDesk,
    private readonly desk: FeedDesk,
    private readonly opening: OpenFeedService,
    private readonly revoking: RevokeFeedService,
    @Inject(SETTINGS) private readonly settings: Settings,
  ) {}

  @Get()
  async show(@Frame() frame: PageFrame, @Caller() caller: Principal): Promise<PageResult> {
    return <OwnPage desk={deskOf(frame, caller)} view={await this.reading.read(caller)} />;
  }

  /** The only time that the address is told. */
  @Post('feeds')
  async open(@Frame() frame: PageFrame, @Caller() caller: Principal): Promise<PageResult> {
    const { id, regionCode } = await this.own(caller);
    const { token } = await this.opening.open({ responderId: id }, { regionCode, actor: caller.actor });
    return new PageAnswer(
      200,
      <ShownOncePage
        desk={deskOf(frame, caller)}
        title="Your calendar has an address"
        lead="Add it to your calendar as a subscription. Whoever has it sees when you are on duty."
        secret={`${this.settings.web.publicUrl}/rota/${token}.ics`}
        back={{ path: '/console/rotas/own', words: 'My duty' }}
      />,
    );
  }

  @Post('feeds/:id/revoke')
  async revoke(
    @Frame() frame: PageFrame,
    @Caller() caller: Principal,
    @ZodParams(textParams) { id: feedId }: TextParams,
  ): Promise<PageResult> {
    const { id, regionCode } = await this.own(caller);
    await this.revoking.revoke({ responderId: id }, feedId, { regionCode, actor: caller.actor });
    return seeOther(localHref(frame, '/console/rotas/own#feeds'));
  }

  /** Throws AppError `not_found`. */
  private async own(caller: Principal): Promise<{ readonly id: ResponderId; readonly regionCode: string }> {
    const id = await this.personal.ownRecord(caller);
    if (id === null) throw notFound('responder');
    const { regionCode } = await this.desk.person(id, caller);
    return { id, regionCode };
  }
}
