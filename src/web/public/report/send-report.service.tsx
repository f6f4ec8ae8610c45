import { Injectable } from '@nestjs/common';
import type { Request, Response } from 'express';
import { reportFromAnswers } from '../../../intake/report-from-answers.js';
import { SubmitReportService } from '../../../intake/submit-report.service.js';
import { AppError } from '../../../kernel/app-error.js';
import { Clock, plus, SECOND } from '../../../kernel/clock.js';
import { addressOf, isOnion } from '../../../platform/http/onion.js';
import { PageAnswer, type PageResult, seeOther } from '../../../platform/http/page-answer.js';
import { localHref } from '../../../platform/http/page-frame.js';
import { ProofOfWork } from '../proof-of-work.service.js';
import { ReceiptCookie } from '../receipt/receipt-cookie.js';
import { ReportLimits } from '../report-limits.js';
import { CheckPage } from './check.page.js';
import { saidText } from './said-text.js';
import type { Taken } from './take-page.service.js';

type Sending = Extract<Taken, { readonly kind: 'send' }>;

/** Sends a report that was read through, or says when to press again. */
@Injectable()
export class SendReport {
  constructor(
    private readonly submit: SubmitReportService,
    private readonly limits: ReportLimits,
    private readonly proofs: ProofOfWork,
    private readonly cookie: ReceiptCookie,
    private readonly clock: Clock,
  ) {}

  /** Throws AppError `unknown_facility` where the place has left the register. */
  async send(taken: Sending, request: Request, response: Response): Promise<PageResult> {
    try {
      return await this.submitted(taken, request, response);
    } catch (error) {
      if (error instanceof AppError && error.kind === 'too_many') return this.later(taken, error, response);
      throw error;
    }
  }

  private async submitted(taken: Sending, request: Request, response: Response): Promise<PageResult> {
    const { answers, submissionId } = taken.draft;
    const { proof, keep, trapped, view } = taken;
    const proved = this.proofs.isSolved(submissionId, proof);
    const { held, source } = await this.limits.take({
      address: addressOf(request),
      submissionId,
      proved,
      keep,
      trapped,
    });
    const { language } = view.frame;
    const report = reportFromAnswers(answers, {
      now: this.clock.now(),
      language,
      dangerLabel: saidText(language, 'danger'),
    });
    const channel = isOnion(request) ? 'onion' : 'web';
    const receipt = await this.submit.submit(report, { channel, submissionId, held, source });
    this.cookie.set(response, { ...receipt, easy: view.easy });
    return seeOther(localHref(view.frame, '/report/received'));
  }

  /** The page again with its draft, so that pressing Send later works. */
  private later({ view, draft }: Sending, { code, retryAfterSeconds = 1 }: AppError, response: Response): PageResult {
    response.setHeader('Retry-After', retryAfterSeconds);
    const flood = code === 'flood_of_reports' ? this.proofs.puzzleFor(draft.submissionId) : null;
    const againAt = plus(this.clock.now(), retryAfterSeconds * SECOND);
    return new PageAnswer(429, CheckPage({ view, againAt, flood }));
  }
}
