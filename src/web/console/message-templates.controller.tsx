import { Controller, Get, Query } from '@nestjs/common';
import type { Principal } from '../../access/principal.js';
import { Caller, Requires } from '../../access/route-access.js';
import { asLanguage } from '../../kernel/language.js';
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
  ): PageResult {
    const view = this.templates.read(asLanguage(typeof language === 'string' ? language : null), channel);
    return <TemplatesPage desk={deskOf(frame, caller)} view={view} />;
  }
}
