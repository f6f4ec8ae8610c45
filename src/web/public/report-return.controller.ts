import { Body, Controller, Get, Post, Req } from '@nestjs/common';
import type { Request } from 'express';
import { DiscardDraft } from '../../intake/drafts/discard-draft.service.js';
import { OpenDraft } from '../../intake/drafts/open-draft.service.js';
import { NoFormToken } from '../../platform/http/form-token.guard.js';
import { Frame } from '../../platform/http/frame.decorator.js';
import { addressOf } from '../../platform/http/onion.js';
import { formAgain, type PageResult } from '../../platform/http/page-answer.js';
import type { PublicFrame } from '../../platform/http/page-frame.js';
import { postedFields, postedText } from './posted-fields.js';
import { ReceiptLimits } from './receipt-limits.js';
import { ThrownAwayPage } from './report/keep/aside.page.js';
import { ReturnPage } from './report/keep/return.page.js';
import { reportPage } from './report/report-pages.js';
import { TakePageService } from './report/take-page.service.js';

/** Going on with a form that was put aside: with its code, on any device. The code stands in no address. */
@Controller('report/return')
export class ReportReturnController {
  constructor(
    private readonly drafts: OpenDraft,
    private readonly discarding: DiscardDraft,
    private readonly pages: TakePageService,
    private readonly limits: ReceiptLimits,
  ) {}

  @Get()
  ask(@Frame() frame: PublicFrame): PageResult {
    return ReturnPage({ frame, wrong: false });
  }

  /** No form token: the code is the secret. Wrong ones count as those of reports do, together with them. */
  @Post()
  @NoFormToken()
  async open(@Frame() frame: PublicFrame, @Body() body: unknown, @Req() request: Request): Promise<PageResult> {
    await this.limits.refuseGuessing(addressOf(request));
    const posted = postedFields(body);
    const form = await this.drafts.open(postedText(posted, 'code'));
    if (form === null) {
      await this.limits.countWrong(addressOf(request));
      return formAgain(ReturnPage({ frame, wrong: true }));
    }
    const { draft, easy } = form;
    if (postedText(posted, 'go') === 'forget') {
      await this.discarding.discard(draft.submissionId);
      return ThrownAwayPage({ frame, easy });
    }
    const { view, step } = await this.pages.show({ frame, easy }, draft, form.step);
    return reportPage(step, { ...view, notice: 'returned' }, draft.checked);
  }
}
