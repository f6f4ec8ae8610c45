import { Body, Controller, Get, Param, Post, Res } from '@nestjs/common';
import type { Response } from 'express';
import { sixDigits } from '../../../delivery/pin-code.js';
import { ConfirmContactMethodService } from '../../../delivery/verification/confirm-contact-method.service.js';
import type { ContactDoor } from '../../../delivery/verification/contact-door.js';
import { ReadContactDoorService } from '../../../delivery/verification/read-contact-door.service.js';
import { SendContactCodeService } from '../../../delivery/verification/send-contact-code.service.js';
import { AppError, notFound } from '../../../kernel/app-error.js';
import { asciiDigits } from '../../../kernel/ascii-digits.js';
import { Clock, SECOND } from '../../../kernel/clock.js';
import { NoFormToken } from '../../../platform/http/form-token.guard.js';
import { Frame } from '../../../platform/http/frame.decorator.js';
import { PageAnswer, type PageResult, seeOther } from '../../../platform/http/page-answer.js';
import { localHref, type PublicFrame } from '../../../platform/http/page-frame.js';
import { postedFields, postedText } from '../../public/posted-fields.js';
import type { TypedProblem } from '../brief/door-problem.js';
import { isLinkToken } from '../link-token.js';
import { inTheirLanguage } from '../their-language.js';
import { VerifyPage } from './verify.page.js';

/** The link by which the owner of a number or address confirms it. GET changes nothing. */
@Controller('r/:token/verify')
export class VerifyController {
  constructor(
    private readonly doors: ReadContactDoorService,
    private readonly sending: SendContactCodeService,
    private readonly confirming: ConfirmContactMethodService,
    private readonly clock: Clock,
  ) {}

  @Get()
  async read(@Frame() asked: PublicFrame, @Param('token') token: string): Promise<PageResult> {
    const door = await this.door(token);
    return VerifyPage({ frame: inTheirLanguage(asked, door), door, token, problem: null });
  }

  /** With a field `code` it is what was typed; without, a code is asked for. No form token: the address is the secret. */
  @Post()
  @NoFormToken()
  async post(
    @Frame() asked: PublicFrame,
    @Param('token') token: string,
    @Body() body: unknown,
    @Res({ passthrough: true }) response: Response,
  ): Promise<PageResult> {
    const door = await this.door(token);
    const typed = postedCode(body);
    const problem = door.confirmed ? null : typed === null ? await this.send(door) : await this.confirm(door, typed);
    if (problem === null) return seeOther(localHref(asked, `/r/${token}/verify`));
    const now = await this.door(token);
    const page = VerifyPage({ frame: inTheirLanguage(asked, now), door: now, token, problem });
    if (problem !== 'tooSoon') return new PageAnswer(422, page);
    response.setHeader('Retry-After', this.secondsUntil(now.mayAskFrom));
    return new PageAnswer(429, page);
  }

  private async send(door: ContactDoor): Promise<TypedProblem | null> {
    // The page says already that texts were ended.
    if (!door.reachable) return null;
    try {
      await this.sending.send(door.responderId, door.contactMethodId, actorOf(door));
      return null;
    } catch (error) {
      if (error instanceof AppError && error.code === 'code_too_soon') return 'tooSoon';
      throw error;
    }
  }

  private async confirm(door: ContactDoor, typed: string): Promise<TypedProblem | null> {
    const digits = sixDigits(asciiDigits(typed));
    if (digits === null) return door.code === 'live' ? 'notSix' : 'gone';
    const confirmed = await this.confirming.confirm(door.responderId, door.contactMethodId, digits, actorOf(door));
    return confirmed === 'right' ? null : confirmed;
  }

  /** Throws AppError `not_found` for a token that opens nothing, whatever the reason. */
  private async door(token: string): Promise<ContactDoor> {
    const door = isLinkToken(token) ? await this.doors.read(token) : null;
    if (door === null) throw notFound('contact method');
    return door;
  }

  private secondsUntil(at: Date | null): number {
    const left = at === null ? 0 : at.getTime() - this.clock.now().getTime();
    return Math.max(1, Math.ceil(left / SECOND));
  }
}

function actorOf({ responderId }: ContactDoor) {
  return { type: 'responder', id: responderId } as const;
}

/** An empty field counts: whoever pressed “Confirm” does not want another code. */
function postedCode(body: unknown): string | null {
  const typed = typeof body === 'object' && body !== null && 'code' in body;
  return typed ? postedText(postedFields(body), 'code') : null;
}
