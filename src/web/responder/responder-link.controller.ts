import { Body, Controller, Get, Param, Post } from '@nestjs/common';
import type { AlertLinkView } from '../../answer/alert-link-view.js';
import { AnswerAlertService } from '../../answer/answer-alert.service.js';
import { ReadAlertLinkService } from '../../answer/read-alert-link.service.js';
import { notFound } from '../../kernel/app-error.js';
import { NoFormToken } from '../../platform/http/form-token.guard.js';
import { Frame } from '../../platform/http/frame.decorator.js';
import { formAgain, seeOther, type PageResult } from '../../platform/http/page-answer.js';
import { localHref, type PublicFrame } from '../../platform/http/page-frame.js';
import { tidy } from '../../intake/report.schema.js';
import { postedFields, postedText } from '../public/posted-fields.js';
import { LINK_ANSWERS, LONGEST_NOTE } from './answer-form.js';
import { isLinkToken } from './link-token.js';
import { ResponderLinkPage } from './responder-link.page.js';
import { inTheirLanguage } from './their-language.js';

/** The link of an alert. GET changes nothing; POST answers. */
@Controller('r')
export class ResponderLinkController {
  constructor(
    private readonly links: ReadAlertLinkService,
    private readonly answers: AnswerAlertService,
  ) {}

  @Get(':token')
  async read(@Frame() asked: PublicFrame, @Param('token') token: string): Promise<PageResult> {
    const view = await this.view(token);
    return ResponderLinkPage({ frame: inTheirLanguage(asked, view), view, token, problem: null, note: '' });
  }

  /** No form token: the address itself is the secret. */
  @Post(':token')
  @NoFormToken()
  async answer(@Frame() asked: PublicFrame, @Param('token') token: string, @Body() body: unknown): Promise<PageResult> {
    const view = await this.view(token);
    const posted = postedFields(body);
    const note = tidy(postedText(posted, 'note')) ?? '';
    const answer = LINK_ANSWERS.find((each) => each === postedText(posted, 'answer'));
    if (answer === undefined || note.length > LONGEST_NOTE) {
      const problem = answer === undefined ? 'chooseAnswer' : 'noteLong';
      return formAgain(ResponderLinkPage({ frame: inTheirLanguage(asked, view), view, token, problem, note }));
    }
    await this.answers.answer(view.alertId, { answer, note: note === '' ? null : note, via: 'link' });
    return seeOther(localHref(asked, `/r/${token}`));
  }

  /** Throws AppError `not_found` for a token that opens nothing, whatever the reason. */
  private async view(token: string): Promise<AlertLinkView> {
    const view = isLinkToken(token) ? await this.links.read(token) : null;
    if (view === null) throw notFound('alert');
    return view;
  }
}
