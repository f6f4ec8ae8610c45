import { Injectable } from '@nestjs/common';
import { DiscardDraft } from '../../../../intake/drafts/discard-draft.service.js';
import { DraftCodes } from '../../../../intake/drafts/draft-codes.service.js';
import { KEPT_FOR, type KeptForm } from '../../../../intake/drafts/kept-form.js';
import { KeepDraft } from '../../../../intake/drafts/keep-draft.service.js';
import type { PostedFields } from '../../../../intake/form-answers.js';
import { asciiDigits } from '../../../../kernel/ascii-digits.js';
import { Clock, plus } from '../../../../kernel/clock.js';
import { formAgain, PageAnswer, type PageResult } from '../../../../platform/http/page-answer.js';
import { postedText } from '../../posted-fields.js';
import { reportPage } from '../report-pages.js';
import { type FormDoor, TakePageService } from '../take-page.service.js';
import { AsidePage, ThrownAwayPage } from './aside.page.js';
import { DraftLimits } from './draft-limits.js';
import { KeptPage } from './kept.page.js';

/** Putting a form aside, and what is pressed on the page with its code. Every answer is a page. */
@Injectable()
export class KeepPosts {
  constructor(
    private readonly limits: DraftLimits,
    private readonly keeping: KeepDraft,
    private readonly discarding: DiscardDraft,
    private readonly codes: DraftCodes,
    private readonly pages: TakePageService,
    private readonly clock: Clock,
  ) {}

  async putAside(door: FormDoor, form: KeptForm, address: string | undefined): Promise<PageResult> {
    const wait = await this.limits.take(address, form.draft.submissionId);
    if (wait === null) {
      await this.keeping.keep(form);
      return this.keptPage(door, form, false);
    }
    const { view, step, draft } = await this.pages.show(door, form.draft, form.step);
    return new PageAnswer(429, reportPage(step, { ...view, notice: 'not_kept' }, draft.checked));
  }

  /** On the page with the code. */
  async act(door: FormDoor, posted: PostedFields): Promise<PageResult> {
    const form = this.pages.carried(posted, door.easy);
    if (form === null) return this.lost(door, posted);
    switch (postedText(posted, 'go')) {
      case 'on': {
        const { view, step, draft } = await this.pages.show(door, form.draft, form.step);
        return reportPage(step, view, draft.checked);
      }
      case 'stay':
        return this.keptPage(door, form, false);
      case 'forget':
        await this.discarding.discard(form.draft.submissionId);
        return ThrownAwayPage(door);
      default:
        return this.written(door, form, postedText(posted, 'last'));
    }
  }

  private written(door: FormDoor, form: KeptForm, typed: string): PageResult {
    const digits = asciiDigits(typed).replaceAll(/\D/g, '');
    const code = this.codes.codeOf(form.draft.submissionId).replaceAll(' ', '');
    if (digits.length >= 4 && code.endsWith(digits)) return AsidePage(door);
    return formAgain(this.keptPage(door, form, true));
  }

  /** The page was open for more than a day: the form begins anew, and says so. What was kept is kept. */
  private async lost(door: FormDoor, posted: PostedFields): Promise<PageResult> {
    const taken = await this.pages.take(door, { ...posted, step: 'place', go: 'stay' });
    if (taken.kind !== 'show') throw new Error('A form that begins anew is a page.');
    return reportPage(taken.step, taken.view, false);
  }

  private keptPage({ frame }: FormDoor, { draft, step, easy }: KeptForm, again: boolean) {
    const code = this.codes.codeOf(draft.submissionId);
    const until = plus(this.clock.now(), KEPT_FOR);
    return KeptPage({ frame, code, until, draft: this.pages.sealed(draft), at: step, easy, again });
  }
}
