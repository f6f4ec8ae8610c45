import { Body, Controller, Get, Post, Req, Res } from '@nestjs/common';
import type { Request, Response } from 'express';
import { NoFormToken } from '../../platform/http/form-token.guard.js';
import { Frame } from '../../platform/http/frame.decorator.js';
import { type PageResult, seeOther } from '../../platform/http/page-answer.js';
import { localHref, type PublicFrame } from '../../platform/http/page-frame.js';
import { FormPosts } from './report/form-posts.service.js';
import { speaksEasily } from './report/form-words.js';
import { StartPage } from './report/start.page.js';

/**
 * The report form, in plain words and in Easy Read. Each step is a post to the same address, so that the history holds one line
 * and no answer. No form token: there is no session to misuse, and a form that was open too long must not lose what was typed.
 */
@Controller('report')
export class ReportFormController {
  constructor(private readonly posts: FormPosts) {}

  @Get()
  start(@Frame() frame: PublicFrame): PageResult {
    return StartPage({ frame, easy: false, draft: null });
  }

  @Post()
  @NoFormToken()
  post(
    @Frame() frame: PublicFrame,
    @Body() body: unknown,
    @Req() request: Request,
    @Res({ passthrough: true }) response: Response,
  ): Promise<PageResult> {
    return this.posts.take({ frame, easy: false }, body, request, response);
  }

  /** Where there is no Easy Read in a language yet, the plain words. */
  @Get('easy')
  startEasily(@Frame() frame: PublicFrame): PageResult {
    if (!speaksEasily(frame.language)) return seeOther(localHref(frame, '/report'));
    return StartPage({ frame, easy: true, draft: null });
  }

  @Post('easy')
  @NoFormToken()
  postEasily(
    @Frame() frame: PublicFrame,
    @Body() body: unknown,
    @Req() request: Request,
    @Res({ passthrough: true }) response: Response,
  ): Promise<PageResult> {
    return this.posts.take({ frame, easy: speaksEasily(frame.language) }, body, request, response);
  }
}
