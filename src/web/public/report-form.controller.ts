import { Body, Controller, Get, Post, Req, Res } from '@nestjs/common';
import type { Request, Response } from 'express';
import { reportFromAnswers } from '../../intake/report-from-answers.js';
import { SubmitReportService } from '../../intake/submit-report.service.js';
import { AppError } from '../../kernel/app-error.js';
import { Clock, plus, SECOND } from '../../kernel/clock.js';
import { NoFormToken } from '../../platform/http/form-token.guard.js';
import { Frame } from '../../platform/http/frame.decorator.js';
import { evenly } from '../../platform/http/even-time.js';
import { addressOf, isOnion } from '../../platform/http/onion.js';
import { formAgain, PageAnswer, seeOther, type PageResult } from '../../platform/http/page-answer.js';
import { localHref, type PublicFrame } from '../../platform/http/page-frame.js';
import { postedFields } from './posted-fields.js';
import { ReceiptCookie } from './receipt/receipt-cookie.js';
import { CheckPage } from './report/check.page.js';
import { reportPage } from './report/report-pages.js';
import { saidText } from './report/said-text.js';
import { StartPage } from './report/start.page.js';
import { TakePageService, type Taken } from './report/take-page.service.js';
import { ProofOfWork } from './proof-of-work.service.js';
import { ReportLimits } from './report-limits.js';

type Sending = Extract<Taken, { readonly kind: 'send' }>;

/** The report form. Each step is a post to the same address, so that the history holds one line and no answer. */
@Controller('report')
export class ReportFormController {
  constructor(
    private readonly pages: TakePageService,
    private readonly submit: SubmitReportService,
    private readonly limits: ReportLimits,
    private readonly proofs: ProofOfWork,
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
    if (taken.kind === 'show') return this.show(taken, request);
    try {
      return await evenly(() => this.send(frame, taken, request, response));
    } catch (error) {
      if (!(error instanceof AppError)) throw error;
      if (error.code === 'unknown_facility') return this.show(await this.pages.placeAgain(frame, taken.draft), request);
      if (error.kind === 'too_many') return this.later(taken, error, response);
      throw error;
    }
  }

  private async show(taken: Taken, request: Request): Promise<PageResult> {
    if (taken.kind === 'send') throw new Error('A report to send is not a page.');
    const { step, view, draft } = taken;
    if (step === 'check' && (await this.limits.floodUntil(addressOf(request))) !== null) {
      return CheckPage({ view, flood: this.proofs.puzzleFor(draft.submissionId) });
    }
    const page = reportPage(step, view, draft.checked);
    return view.problem === null ? page : formAgain(page);
  }

  private async send(frame: PublicFrame, taken: Sending, request: Request, response: Response): Promise<PageResult> {
    const { answers, submissionId } = taken.draft;
    const { proof, keep, trapped } = taken;
    const proved = this.proofs.isSolved(submissionId, proof);
    const { held, source } = await this.limits.take({
      address: addressOf(request),
      submissionId,
      proved,
      keep,
      trapped,
    });
    const { language } = frame;
    const report = reportFromAnswers(answers, {
      now: this.clock.now(),
      language,
      dangerLabel: saidText(language, 'danger'),
    });
    this.cookie.set(
      response,
      await this.submit.submit(report, { channel: isOnion(request) ? 'onion' : 'web', submissionId, held, source }),
    );
    return seeOther(localHref(frame, '/report/received'));
  }

  /** The page again with its draft, so that pressing Send later works. */
  private later({ view, draft }: Taken, { code, retryAfterSeconds = 1 }: AppError, response: Response): PageResult {
    response.setHeader('Retry-After', retryAfterSeconds);
    const flood = code === 'flood_of_reports' ? this.proofs.puzzleFor(draft.submissionId) : null;
    const againAt = plus(this.clock.now(), retryAfterSeconds * SECOND);
    return new PageAnswer(429, CheckPage({ view, againAt, flood }));
  }
}
