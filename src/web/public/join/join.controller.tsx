import { Body, Controller, Get, Post, Req, Res } from '@nestjs/common';
import type { Request, Response } from 'express';
import { joinFromAnswers } from '../../../intake/join/join-from-answers.js';
import { OfferToJoinService } from '../../../intake/join/offer-to-join.service.js';
import { Clock, plus, SECOND } from '../../../kernel/clock.js';
import { NoFormToken } from '../../../platform/http/form-token.guard.js';
import { Frame } from '../../../platform/http/frame.decorator.js';
import { addressOf } from '../../../platform/http/onion.js';
import { formAgain, PageAnswer, type PageResult } from '../../../platform/http/page-answer.js';
import type { PageFrame } from '../../../platform/http/page-frame.js';
import { postedFields, postedText } from '../posted-fields.js';
import { JoinCheckPage } from './check.page.js';
import { JoinCodesDesk } from './join-codes-desk.service.js';
import { JoinLimits } from './join-limits.js';
import { joinPage } from './join-pages.js';
import { JoinStartPage } from './start.page.js';
import { TakeJoinPage, type TakenJoin } from './take-join-page.service.js';

/** Offering to help. Each step is a post to the same address; no session, no cookie. */
@Controller('join')
export class JoinController {
  constructor(
    private readonly pages: TakeJoinPage,
    private readonly offering: OfferToJoinService,
    private readonly codes: JoinCodesDesk,
    private readonly limits: JoinLimits,
    private readonly clock: Clock,
  ) {}

  @Get()
  start(@Frame() frame: PageFrame): PageResult {
    return <JoinStartPage frame={frame} draft={null} />;
  }

  /** No form token: there is no session to misuse, and a form that was open too long must not lose what was typed. */
  @Post()
  @NoFormToken()
  async post(
    @Frame() frame: PageFrame,
    @Body() body: unknown,
    @Req() request: Request,
    @Res({ passthrough: true }) response: Response,
  ): Promise<PageResult> {
    const posted = postedFields(body);
    if (posted['step'] === 'code') return this.codes.act(frame, posted, addressOf(request));
    if (posted['step'] === 'back') return this.codes.takeBack(frame, posted);
    const taken = await this.pages.take(frame, posted);
    if (taken.page !== 'send') {
      const page = joinPage(taken.page, taken.view, taken.draft.checked);
      return taken.view.problem === null ? page : formAgain(page);
    }
    if (postedText(posted, 'website') !== '') return formAgain(<JoinCheckPage view={taken.view} trapped />);
    return this.send(frame, taken, request, response);
  }
  private async send(frame: PageFrame, taken: TakenJoin, request: Request, response: Response): Promise<PageResult> {
    const { answers, submissionId } = taken.draft;
    const refused = await this.limits.offer(addressOf(request), submissionId);
    const now = this.clock.now();
    if (refused !== null) {
      response.setHeader('Retry-After', refused);
      return new PageAnswer(429, <JoinCheckPage view={taken.view} againAt={plus(now, refused * SECOND)} />);
    }
    const { allowDrama } = this.pages;
    const offer = joinFromAnswers(answers, { now, language: frame.language, allowDrama });
    return this.codes.next(frame, await this.offering.offer(offer, submissionId));
  }
}
