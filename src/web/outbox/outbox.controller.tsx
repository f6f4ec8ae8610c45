import { Controller, Get, Inject, Post, Res } from '@nestjs/common';
import type { Response } from 'express';
import { SETTINGS, type Settings } from '../../config/settings.js';
import { notFound } from '../../kernel/app-error.js';
import { Frame } from '../../platform/http/frame.decorator.js';
import { type PageResult, seeOther } from '../../platform/http/page-answer.js';
import { localHref, type PageFrame } from '../../platform/http/page-frame.js';
import { ZodBody, ZodParams, ZodQuery } from '../../platform/http/zod-body.js';
import { AnswerAsService } from './answer-as.service.js';
import { MailPage } from './mail.page.js';
import { OutboxPage } from './outbox.page.js';
import {
  type AnswerAsForm,
  answerAsForm,
  type MailParams,
  mailParams,
  type OutboxQuery,
  outboxQuery,
} from './outbox.schema.js';
import { ReadOutboxService } from './read-outbox.service.js';

const ANSWERED = {
  replied: 'Answered, and Vigil has written back.',
  silent: 'Answered. Vigil keeps silent: look at the console.',
} as const;

/** A mail brings its own styles; it runs nothing, loads nothing and opens nothing. */
const MAIL_POLICY = "sandbox; default-src 'none'; style-src 'unsafe-inline'";

/** `/dev/outbox`: what would have been sent. Not in production. */
@Controller('dev/outbox')
export class OutboxController {
  constructor(
    private readonly outbox: ReadOutboxService,
    private readonly answers: AnswerAsService,
    @Inject(SETTINGS) private readonly settings: Settings,
  ) {}

  @Get()
  async show(
    @Frame() frame: PageFrame,
    @ZodQuery(outboxQuery) { channel, answered }: OutboxQuery,
  ): Promise<PageResult> {
    this.assertHere();
    const view = await this.outbox.read(channel ?? null, answered === undefined ? null : ANSWERED[answered]);
    return <OutboxPage frame={inEnglish(frame)} view={view} />;
  }

  @Post('answers')
  async answer(@Frame() frame: PageFrame, @ZodBody(answerAsForm) form: AnswerAsForm): Promise<PageResult> {
    this.assertHere();
    const [messageId, key] = form.key?.split(' ') ?? [];
    const reply =
      messageId !== undefined && key !== undefined
        ? await this.answers.press(form.number, messageId, key)
        : await this.answers.text(form.number, form.quick ?? form.text);
    const id = `phone${form.number.replaceAll(/\D/gu, '')}`;
    const answered = reply === null ? 'silent' : 'replied';
    return seeOther(localHref(frame, `/dev/outbox?answered=${answered}#${id}`));
  }

  @Get('mail/:id')
  async mail(@Frame() frame: PageFrame, @ZodParams(mailParams) { id }: MailParams): Promise<PageResult> {
    this.assertHere();
    return <MailPage frame={inEnglish(frame)} view={await this.outbox.mail(id)} />;
  }

  @Get('mail/:id/html')
  async html(
    @ZodParams(mailParams) { id }: MailParams,
    @Res({ passthrough: true }) response: Response,
  ): Promise<string> {
    this.assertHere();
    const html = await this.outbox.html(id);
    response.setHeader('Content-Security-Policy', MAIL_POLICY);
    response.type('html');
    return html;
  }

  private assertHere(): void {
    if (this.settings.environment === 'production') throw notFound('page');
  }
}

function inEnglish(frame: PageFrame): PageFrame {
  return { ...frame, language: 'en', prefix: '' };
}
