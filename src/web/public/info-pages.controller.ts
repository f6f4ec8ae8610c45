import { Controller, Get, Inject, Param } from '@nestjs/common';
import { SETTINGS, type Settings } from '../../config/settings.js';
import { notFound } from '../../kernel/app-error.js';
import { Frame } from '../../platform/http/frame.decorator.js';
import type { PageResult } from '../../platform/http/page-answer.js';
import type { PageFrame, PublicFrame } from '../../platform/http/page-frame.js';
import { HelpPage } from './info/help.page.js';
import { HomePage } from './info/home.page.js';
import { PrivacyPage } from './info/privacy.page.js';
import { PROBLEM_CODE } from './info/problem-words.js';
import { ProblemPage } from './info/problem.page.js';
import { WhatWeTextPage } from './info/what-we-text.page.js';

/** Pages that say the same to everybody. */
@Controller()
export class InfoPagesController {
  constructor(@Inject(SETTINGS) private readonly settings: Settings) {}

  @Get()
  home(@Frame() frame: PublicFrame): PageResult {
    return HomePage({ frame });
  }

  @Get('help')
  help(@Frame() frame: PublicFrame): PageResult {
    return HelpPage({ frame });
  }

  @Get('privacy')
  privacy(@Frame() frame: PublicFrame): PageResult {
    return PrivacyPage({ frame });
  }

  @Get('what-we-text')
  whatWeText(@Frame() frame: PublicFrame): PageResult {
    return WhatWeTextPage({ frame, publicUrl: this.settings.web.publicUrl });
  }

  @Get('problems/:code')
  problem(@Frame() frame: PageFrame, @Param('code') code: string): PageResult {
    if (!PROBLEM_CODE.test(code)) throw notFound('page');
    return ProblemPage({ frame, code });
  }
}
