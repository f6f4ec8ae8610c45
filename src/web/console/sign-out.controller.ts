import { Controller, Inject, Post, Req, Res } from '@nestjs/common';
import type { Request, Response } from 'express';
import { Requires } from '../../access/route-access.js';
import { SignOutService } from '../../access/sign-out.service.js';
import type { SessionId } from '../../access/sessions.repository.js';
import { SETTINGS, type Settings } from '../../config/settings.js';
import { Frame } from '../../platform/http/frame.decorator.js';
import { type PageResult, seeOther } from '../../platform/http/page-answer.js';
import { localHref, type PageFrame } from '../../platform/http/page-frame.js';
import { requestContext } from '../../platform/http/request-context.js';
import { clearSessionCookie } from './session-cookie.js';

/** Signing out is a form, so that no link or picture can do it. */
@Controller('console/sign-out')
export class SignOutController {
  constructor(
    private readonly signOut: SignOutService,
    @Inject(SETTINGS) private readonly settings: Settings,
  ) {}

  @Post()
  @Requires('stats.read')
  async leave(
    @Frame() frame: PageFrame,
    @Req() request: Request,
    @Res({ passthrough: true }) response: Response,
  ): Promise<PageResult> {
    const { sessionId } = requestContext(request);
    if (sessionId !== null) await this.signOut.signOut(sessionId as SessionId);
    clearSessionCookie(response, this.settings.environment === 'production');
    return seeOther(localHref(frame, '/console/sign-in?now=signed-out'));
  }
}
