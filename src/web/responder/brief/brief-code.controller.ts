import { Body, Controller, Param, Post, Res } from '@nestjs/common';
import type { Response } from 'express';
import type { BriefDoor } from '../../../answer/brief-door.js';
import { sixDigits } from '../../../delivery/pin-code.js';
import { CheckBriefCodeService } from '../../../answer/check-brief-code.service.js';
import { SendBriefCodeService } from '../../../answer/send-brief-code.service.js';
import { asciiDigits } from '../../../kernel/ascii-digits.js';
import { Clock, SECOND } from '../../../kernel/clock.js';
import { NoFormToken } from '../../../platform/http/form-token.guard.js';
import { Frame } from '../../../platform/http/frame.decorator.js';
import { PageAnswer, type PageResult, seeOther } from '../../../platform/http/page-answer.js';
import { localHref, type PublicFrame } from '../../../platform/http/page-frame.js';
import { postedFields, postedText } from '../../public/posted-fields.js';
import { inTheirLanguage } from '../their-language.js';
import { BriefCookie } from './brief-cookie.js';
import { BriefDoorPage, type DoorProblem } from './brief-door.page.js';
import { BriefDoors } from './brief-doors.service.js';

/** The code that opens a brief: asked for, and typed. */
@Controller('r/:token/brief')
export class BriefCodeController {
  constructor(
    private readonly doors: BriefDoors,
    private readonly sending: SendBriefCodeService,
    private readonly checking: CheckBriefCodeService,
    private readonly cookie: BriefCookie,
    private readonly clock: Clock,
  ) {}

  /** With a field `code` it is what was typed; without, another code is asked for. No form token: as for the answer. */
  @Post()
  @NoFormToken()
  async post(
    @Frame() asked: PublicFrame,
    @Param('token') token: string,
    @Body() body: unknown,
    @Res({ passthrough: true }) response: Response,
  ): Promise<PageResult> {
    const door = await this.doors.at(token);
    if (!door.hasBrief) return seeOther(localHref(asked, `/r/${token}`));
    const problem = hasCode(body) ? await this.open(door, token, body, response) : await this.send(token);
    if (problem === null) return seeOther(localHref(asked, `/r/${token}/brief`));
    const now = await this.doors.at(token);
    const page = BriefDoorPage({ frame: inTheirLanguage(asked, now.link), door: now, token, problem });
    if (problem !== 'tooSoon') return new PageAnswer(422, page);
    response.setHeader('Retry-After', this.secondsUntil(now.mayAskFrom));
    return new PageAnswer(429, page);
  }

  private async send(token: string): Promise<DoorProblem | null> {
    const sent = await this.sending.send(token);
    if (sent === 'too_soon') return 'tooSoon';
    return sent === 'no_way' ? 'noWay' : null;
  }

  private async open(
    door: BriefDoor,
    token: string,
    body: unknown,
    response: Response,
  ): Promise<Exclude<DoorProblem, 'tooSoon' | 'noWay'> | null> {
    const digits = sixDigits(asciiDigits(postedText(postedFields(body), 'code')));
    if (digits === null) return door.code === 'live' ? 'notSix' : 'gone';
    const checked = await this.checking.check(token, digits);
    if (checked !== 'right') return checked;
    this.cookie.set(response, token, door);
    return null;
  }

  private secondsUntil(at: Date | null): number {
    const left = at === null ? 0 : at.getTime() - this.clock.now().getTime();
    return Math.max(1, Math.ceil(left / SECOND));
  }
}

/** An empty field counts: whoever pressed “Open” does not want another code. */
function hasCode(body: unknown): boolean {
  return typeof body === 'object' && body !== null && 'code' in body;
}
