import { Injectable } from '@nestjs/common';
import type { Request, Response } from 'express';
import { AppError } from '../../../kernel/app-error.js';
import { evenly } from '../../../platform/http/even-time.js';
import { addressOf } from '../../../platform/http/onion.js';
import { formAgain, type PageResult } from '../../../platform/http/page-answer.js';
import { postedFields } from '../posted-fields.js';
import { ProofOfWork } from '../proof-of-work.service.js';
import { ReportLimits } from '../report-limits.js';
import { CheckPage } from './check.page.js';
import { KeepPosts } from './keep/keep-posts.service.js';
import { reportPage } from './report-pages.js';
import { SendReport } from './send-report.service.js';
import { type FormDoor, TakePageService, type Taken } from './take-page.service.js';

/** What is posted to the form, in plain words or in Easy Read. Every answer is a page. */
@Injectable()
export class FormPosts {
  constructor(
    private readonly pages: TakePageService,
    private readonly keeping: KeepPosts,
    private readonly sending: SendReport,
    private readonly limits: ReportLimits,
    private readonly proofs: ProofOfWork,
  ) {}

  async take(door: FormDoor, body: unknown, request: Request, response: Response): Promise<PageResult> {
    const posted = postedFields(body);
    if (posted['step'] === 'kept') return this.keeping.act(door, posted);
    const taken = await this.pages.take(door, posted);
    if (taken.kind === 'show') return this.show(taken, request);
    if (taken.kind === 'keep') return this.keeping.putAside(door, taken.form, addressOf(request));
    try {
      return await evenly(() => this.sending.send(taken, request, response));
    } catch (error) {
      if (!(error instanceof AppError) || error.code !== 'unknown_facility') throw error;
      return this.show(await this.pages.placeAgain(door, taken.draft), request);
    }
  }

  private async show(
    { step, view, draft }: Extract<Taken, { readonly kind: 'show' }>,
    request: Request,
  ): Promise<PageResult> {
    if (step === 'check' && (await this.limits.floodUntil(addressOf(request))) !== null) {
      return CheckPage({ view, flood: this.proofs.puzzleFor(draft.submissionId) });
    }
    const page = reportPage(step, view, draft.checked);
    return view.problem === null ? page : formAgain(page);
  }
}
