import { Body, Controller, Get, Post, Req, Res } from '@nestjs/common';
import type { Request, Response } from 'express';
import { reportFromAnswers } from '../../intake/report-from-answers.js';
import { SubmitReportService } from '../../intake/submit-report.service.js';
import { AppError } from '../../kernel/app-error.js';
import { Clock, plus, SECOND } from '../../kernel/clock.js';
import { NoFormToken } from '../../platform/http/form-token.guard.js';
import { Frame } from '../../platform/http/frame.decorator.js';
import { formAgain, PageAnswer, seeOther, type PageResult } from '../../platform/http/page-answer.js';
import { localHref, type PublicFrame } from '../../platform/http/page-frame.js';
import { postedFields } from './posted-fields.js';
import { ReceiptCookie } from './receipt/receipt-cookie.js';
import { CheckPage } from './report/check.page.js';
import { reportPage } from './report/report-pages.js';
import { saidText } from './report/said-text.js';
import { StartPage } from './report/start.page.js';
import { TakePageService, type Taken } from './report/take-page.service.js';
import { ReportLimits } from './report-limits.js';

/** The report form. Each step is a post to the same address, so that the history holds one line and no answer. */
@Controller('report')
export class ReportFormController {
  constructor(
    private readonly pages: TakePageService,
    private readonly submit: SubmitReportService,
    private readonly limits: ReportLimits,
    private readonly cookie: ReceiptCookie,
    private readonly clock: Clock,
  ) {}

  @Get()
  start(@Frame() frame: PublicFrame): PageResult {
    return StartPage({ frame, draft: null });
  }

  /** No form token: there is no session to misuse, and a form that was open too long must not lose what was typed. */
  @Post()
  @NoFormToken()
  async post(
    @Frame() frame: PublicFrame,
    @Body() body: unknown,
    @Req() request: Request,
    @Res({ passthrough: true }) response: Response,
  ): Promise<PageResult> {
    const taken = await this.pages.take(frame, postedFields(body));
    if (taken.kind === 'show') return shown(taken);
    try {
      return await this.send(frame, taken, request, response);
    } catch (error) {
      if (!(error instanceof AppError)) throw error;
      if (error.code === 'unknown_facility') return shown(await this.pages.placeAgain(frame, taken.draft));
      if (error.kind === 'too_many') return this.later(taken, error.retryAfterSeconds ?? 1, response);
      throw error;
    }
  }

  private async send(frame: PublicFrame, taken: Taken, request: Request, response: Response): Promise<PageResult> {
    const { answers, submissionId } = taken.draft;
    await this.limits.take({ address: request.ip, submissionId });
    const { language } = frame;
    const report = reportFromAnswers(answers, {
      now: this.clock.now(),
      language,
      dangerLabel: saidText(language, 'danger'),
    });
    this.cookie.set(response, await this.submit.submit(report, { channel: 'web', submissionId }));
    return seeOther(localHref(frame, '/report/received'));
  }

  /** The page again with its draft, so that pressing Send later works. */
  private later({ view }: Taken, seconds: number, response: Response): PageResult {
    response.setHeader('Retry-After', seconds);
    return new PageAnswer(429, CheckPage({ view, againAt: plus(this.clock.now(), seconds * SECOND) }));
  }
}

function shown(taken: Taken): PageResult {
  if (taken.kind === 'send') throw new Error('A report to send is not a page.');
  const page = reportPage(taken.step, taken.view, taken.draft.checked);
  return taken.view.problem === null ? page : formAgain(page);
}
