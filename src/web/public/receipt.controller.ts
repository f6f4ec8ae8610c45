import { Body, Controller, Get, Post, Req, Res, UseInterceptors } from '@nestjs/common';
import type { Request, Response } from 'express';
import { asciiDigits } from '../../kernel/ascii-digits.js';
import { NoFormToken } from '../../platform/http/form-token.guard.js';
import { Frame } from '../../platform/http/frame.decorator.js';
import { evenly } from '../../platform/http/even-time.js';
import { addressOf } from '../../platform/http/onion.js';
import { formAgain, type PageResult, seeOther } from '../../platform/http/page-answer.js';
import { localHref, type PublicFrame } from '../../platform/http/page-frame.js';
import { postedFields, postedText } from './posted-fields.js';
import { GonePage } from './receipt/after-receipt.page.js';
import { ComeBackPage } from './receipt/come-back.page.js';
import { MailboxPosts } from './receipt/mailbox-posts.service.js';
import { ReceiptCookie } from './receipt/receipt-cookie.js';
import { ReceiptFiles, receivedFiles } from './receipt/receipt-files.interceptor.js';
import { ReceivedPage } from './receipt/received.page.js';
import { speaksEasily } from './report/form-words.js';
import type { FormDoor } from './report/take-page.service.js';
import { ReceiptLimits } from './receipt-limits.js';

/** The code: shown once after sending, and the way back with it. */
@Controller()
export class ReceiptController {
  constructor(
    private readonly cookie: ReceiptCookie,
    private readonly mailboxes: MailboxPosts,
    private readonly limits: ReceiptLimits,
  ) {}

  @Get('report/received')
  received(@Frame() frame: PublicFrame, @Req() request: Request): PageResult {
    const receipt = this.cookie.read(request);
    return receipt === null ? GonePage({ frame }) : ReceivedPage({ frame, receipt, again: false });
  }

  @Post('report/received')
  async confirm(
    @Frame() frame: PublicFrame,
    @Body() body: unknown,
    @Req() request: Request,
    @Res({ passthrough: true }) response: Response,
  ): Promise<PageResult> {
    const receipt = this.cookie.read(request);
    if (receipt === null) return GonePage({ frame });
    const posted = postedFields(body);
    const saved = postedText(posted, 'saved') !== 'no';
    const digits = asciiDigits(postedText(posted, 'last')).replaceAll(/\D/g, '');
    if (saved && (digits.length < 4 || !receipt.receiptCode.endsWith(digits))) {
      return formAgain(ReceivedPage({ frame, receipt, again: true }));
    }
    this.cookie.clear(response);
    return this.mailboxes.afterReceipt({ frame, easy: receipt.easy }, receipt.receiptCode, saved);
  }

  @Get('receipt')
  comeBack(@Frame() frame: PublicFrame): PageResult {
    return ComeBackPage({ frame, easy: false, wrong: false });
  }

  /** Where there is no Easy Read in a language yet, the plain words. */
  @Get('receipt/easy')
  comeBackEasily(@Frame() frame: PublicFrame): PageResult {
    if (!speaksEasily(frame.language)) return seeOther(localHref(frame, '/receipt'));
    return ComeBackPage({ frame, easy: true, wrong: false });
  }

  /** No form token: the code is the secret, or what stands for it in an open mailbox; there is no session. */
  @Post('receipt')
  @NoFormToken()
  @UseInterceptors(ReceiptFiles)
  look(@Frame() frame: PublicFrame, @Body() body: unknown, @Req() request: Request): Promise<PageResult> {
    return this.take({ frame, easy: false }, body, request);
  }

  @Post('receipt/easy')
  @NoFormToken()
  @UseInterceptors(ReceiptFiles)
  lookEasily(@Frame() frame: PublicFrame, @Body() body: unknown, @Req() request: Request): Promise<PageResult> {
    return this.take({ frame, easy: speaksEasily(frame.language) }, body, request);
  }

  private async take(door: FormDoor, body: unknown, request: Request): Promise<PageResult> {
    const posted = postedFields(body);
    if (postedText(posted, 'mailbox') !== '') return this.mailboxes.act(door, posted, receivedFiles(request));
    const carried = { draft: postedText(posted, 'draft'), noticeTo: postedText(posted, 'noticeTo') };
    if (postedText(posted, 'go') === 'stay') return ComeBackPage({ ...door, ...carried, wrong: false });
    return evenly(async () => {
      await this.limits.refuseGuessing(addressOf(request));
      const mailbox = await this.mailboxes.open(door, posted);
      if (mailbox !== null) return mailbox;
      await this.limits.countWrong(addressOf(request));
      return formAgain(ComeBackPage({ ...door, ...carried, wrong: true }));
    });
  }
}
