import { Controller, Get, Param, Query, Res } from '@nestjs/common';
import type { Response } from 'express';
import type { Principal } from '../../access/principal.js';
import { Caller, Requires } from '../../access/route-access.js';
import { asLanguage, type Language } from '../../kernel/language.js';
import { Frame } from '../../platform/http/frame.decorator.js';
import type { PageResult } from '../../platform/http/page-answer.js';
import type { PageFrame } from '../../platform/http/page-frame.js';
import { deskOf } from './desk-of.js';
import { ReadTemplates } from './messages/read-templates.service.js';
import { TemplatesPage } from './messages/templates.page.js';

/** `/console/messages/templates`: every text, call and e-mail, in each language. */
@Controller('console/messages/templates')
@Requires('message.read')
export class MessageTemplatesController {
  constructor(private readonly templates: ReadTemplates) {}

  @Get()
  show(
    @Frame() frame: PageFrame,
    @Caller() caller: Principal,
    @Query() { language, channel }: Readonly<Record<string, unknown>>,
    @Res({ passthrough: true }) response: Response,
  ): PageResult {
    const view = this.templates.read(languageOf(language), channel);
    if (view.channel === 'email') allowOwnFrames(response);
    return <TemplatesPage desk={deskOf(frame, caller)} view={view} />;
  }

  /** The HTML of one e-mail, for a frame on the page above. */
  @Get(':template/email')
  mail(
    @Param('template') template: string,
    @Query() { language }: Readonly<Record<string, unknown>>,
    @Res({ passthrough: true }) response: Response,
  ): string {
    const html = this.templates.mail(languageOf(language), template);
    response.setHeader('Content-Security-Policy', MAIL_POLICY);
    response.setHeader('X-Frame-Options', 'SAMEORIGIN');
    response.type('html');
    return html;
  }
}

/** A mail brings its own styles. It runs nothing, loads nothing, opens nothing, and stands in no frame but ours. */
const MAIL_POLICY = "sandbox; default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'self'";

function allowOwnFrames(response: Response): void {
  const policy = response.getHeader('Content-Security-Policy');
  response.setHeader('Content-Security-Policy', `${String(policy)};frame-src 'self'`);
}

const languageOf = (asked: unknown): Language => asLanguage(typeof asked === 'string' ? asked : null);
