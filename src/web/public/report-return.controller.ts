import { Body, Controller, Get, Post, Req } from '@nestjs/common';
import type { Request } from 'express';
import { DiscardDraft } from '../../intake/drafts/discard-draft.service.js';
import { OpenDraft } from '../../intake/drafts/open-draft.service.js';
import { NoFormToken } from '../../platform/http/form-token.guard.js';
import { Frame } from '../../platform/http/frame.decorator.js';
import { addressOf } from '../../platform/http/onion.js';
import { formAgain, type PageResult, seeOther } from '../../platform/http/page-answer.js';
import { localHref, type PublicFrame } from '../../platform/http/page-frame.js';
import { postedFields, postedText } from './posted-fields.js';
import { ReceiptLimits } from './receipt-limits.js';
import { ThrownAwayPage } from './report/keep/aside.page.js';
import { ReturnPage } from './report/keep/return.page.js';
import { reportPage } from './report/report-pages.js';
import { speaksEasily } from './report/form-words.js';
import { type FormDoor, TakePageService } from './report/take-page.service.js';

/** Going on with a form that was put aside: with its code, on any device. The code stands in no address. */
@Controller('report')
export class ReportReturnController {
  constructor(
    private readonly drafts: OpenDraft,
    private readonly discarding: DiscardDraft,
    private readonly pages: TakePageService,
    private readonly limits: ReceiptLimits,
  ) {}

  @Get('return')
  ask(@Frame() frame: PublicFrame): PageResult {
    return ReturnPage({ frame, easy: false, wrong: false });
  }

  @Get('easy/return')
  askEasily(@Frame() frame: PublicFrame): PageResult {
    if (!speaksEasily(frame.language)) return seeOther(localHref(frame, '/report/return'));
    return ReturnPage({ frame, easy: true, wrong: false });
  }

  /** No form token: the code is the secret. Wrong ones count as those of reports do, together with them. */
  @Post('return')
  @NoFormToken()
  open(@Frame() frame: PublicFrame, @Body() body: unknown, @Req() request: Request): Promise<PageResult> {
    return this.take({ frame, easy: false }, body, request);
  }

  @Post('easy/return')
  @NoFormToken()
  openEasily(@Frame() frame: PublicFrame, @Body() body: unknown, @Req() request: Request): Promise<PageResult> {
    return this.take({ frame, easy: speaksEasily(frame.language) }, body, request);
  }

  /** The form that was put aside knows whether it was in Easy Read. */
  private async take(door: FormDoor, body: unknown, request: Request): Promise<PageResult> {
    await this.limits.refuseGuessing(addressOf(request));
    const posted = postedFields(body);
    const form = await this.drafts.open(postedText(posted, 'code'));
    if (form === null) {
      await this.limits.countWrong(addressOf(request));
      return formAgain(ReturnPage({ ...door, wrong: true }));
    }
    const { draft, easy } = form;
    const { frame } = door;
    if (postedText(posted, 'go') === 'forget') {
      await this.discarding.discard(draft.submissionId);
      return ThrownAwayPage({ frame, easy });
    }
    const { view, step } = await this.pages.show({ frame, easy }, draft, form.step);
    return reportPage(step, { ...view, notice: 'returned' }, draft.checked);
  }
}
