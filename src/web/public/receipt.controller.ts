import { Body, Controller, Get, Post, Req, Res, UseInterceptors } from '@nestjs/common';
import type { Request, Response } from 'express';
import type { PostedFields } from '../../intake/form-answers.js';
import { asciiDigits } from '../../kernel/ascii-digits.js';
import { NoFormToken } from '../../platform/http/form-token.guard.js';
import { Frame } from '../../platform/http/frame.decorator.js';
import { evenly } from '../../platform/http/even-time.js';
import { addressOf } from '../../platform/http/onion.js';
import { formAgain, type PageResult } from '../../platform/http/page-answer.js';
import type { PublicFrame } from '../../platform/http/page-frame.js';
import { postedFields, postedText } from './posted-fields.js';
import { GonePage } from './receipt/after-receipt.page.js';
import { ComeBackPage } from './receipt/come-back.page.js';
import { MailboxPosts } from './receipt/mailbox-posts.service.js';
import { ReceiptCookie } from './receipt/receipt-cookie.js';
import { ReceiptFiles, receivedFiles } from './receipt/receipt-files.interceptor.js';
import { ReceivedPage } from './receipt/received.page.js';
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
    return this.mailboxes.afterReceipt(frame, receipt.receiptCode, saved);
  }

  @Get('receipt')
  comeBack(@Frame() frame: PublicFrame): PageResult {
    return ComeBackPage({ frame, wrong: false });
  }

  /** No form token: the code is the secret, or what stands for it in an open mailbox; there is no session. */
  @Post('receipt')
  @NoFormToken()
  @UseInterceptors(ReceiptFiles)
  async look(@Frame() frame: PublicFrame, @Body() body: unknown, @Req() request: Request): Promise<PageResult> {
    const posted = postedFields(body);
    if (postedText(posted, 'mailbox') !== '') return this.mailboxes.act(frame, posted, receivedFiles(request));
    return evenly(() => this.byCode(frame, posted, request));
  }

  private async byCode(frame: PublicFrame, posted: PostedFields, request: Request): Promise<PageResult> {
    await this.limits.refuseGuessing(addressOf(request));
    const mailbox = await this.mailboxes.open(frame, posted);
    if (mailbox !== null) return mailbox;
    await this.limits.countWrong(addressOf(request));
    return formAgain(ComeBackPage({ frame, wrong: true, draft: postedText(posted, 'draft') }));
  }
}
