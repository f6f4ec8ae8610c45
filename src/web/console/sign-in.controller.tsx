import { Controller, Get, Inject, Ip, Post, Req, Res } from '@nestjs/common';
import type { Request, Response } from 'express';
import { z } from 'zod';
import { BeginSignInService } from '../../access/begin-sign-in.service.js';
import { FinishSignInService } from '../../access/finish-sign-in.service.js';
import { AskForPasskeyService } from '../../access/passkeys/ask-for-passkey.service.js';
import { SignInByPasskeyService } from '../../access/passkeys/sign-in-by-passkey.service.js';
import { Public } from '../../access/route-access.js';
import type { OpenedSession } from '../../access/session-desk.js';
import { ABSOLUTE_LIFETIME, PENDING_LIFETIME } from '../../access/session-lifetime.js';
import { SETTINGS, type Settings } from '../../config/settings.js';
import { Frame } from '../../platform/http/frame.decorator.js';
import { formAgain, type PageResult, seeOther } from '../../platform/http/page-answer.js';
import { localHref, type PageFrame } from '../../platform/http/page-frame.js';
import { ZodQuery } from '../../platform/http/zod-body.js';
import { type FormReading, ZodForm } from '../../platform/http/zod-form.js';
import { safeNext } from '../layout/safe-url.js';
import { readDeviceCookie, readSessionCookie, setDeviceCookie, setSessionCookie } from './session-cookie.js';
import { SignInCodePage } from './sign-in-code.page.js';
import { SignInPage, type SignInNotice } from './sign-in.page.js';

const HOME = '/console';

const Query = z.object({
  next: z.string().max(512).optional(),
  now: z.enum(['ready', 'signed-out', 'again']).optional(),
});
const PasswordForm = z.strictObject({
  email: z.string().max(254),
  password: z.string().max(256),
  next: z.string().max(512).optional(),
});
const PasskeyForm = z.strictObject({ passkey: z.string().max(65_536), next: z.string().max(512).optional() });
const CodeForm = z.strictObject({ code: z.string().max(16), next: z.string().max(512).optional() });

const NOTICES: Readonly<Record<string, SignInNotice>> = {
  ready: 'ready',
  'signed-out': 'signedOut',
  again: 'startAgain',
};

/** `/console/sign-in`: e-mail and password, then on a page of its own the second factor. */
@Controller('console/sign-in')
@Public()
export class SignInController {
  private readonly production: boolean;

  constructor(
    private readonly begin: BeginSignInService,
    private readonly finish: FinishSignInService,
    private readonly asking: AskForPasskeyService,
    private readonly byPasskey: SignInByPasskeyService,
    @Inject(SETTINGS) settings: Settings,
  ) {
    this.production = settings.environment === 'production';
  }

  @Get()
  ask(@Frame() frame: PageFrame, @ZodQuery(Query) query: z.infer<typeof Query>): Promise<PageResult> {
    const notice = query.now === undefined ? undefined : NOTICES[query.now];
    return this.firstPage(frame, safeNext(query.next, HOME), notice === undefined ? {} : { notice });
  }

  @Post()
  async password(
    @Frame() frame: PageFrame,
    @ZodForm(PasswordForm) form: FormReading<z.infer<typeof PasswordForm>>,
    @Ip() address: string,
    @Res({ passthrough: true }) response: Response,
  ): Promise<PageResult> {
    const next = safeNext(textOf(form, 'next'), HOME);
    const token = form.ok ? await this.begin.begin({ ...form.value, address }) : null;
    if (token === null) {
      return formAgain(await this.firstPage(frame, next, { notice: 'refused', email: textOf(form, 'email') ?? '' }));
    }
    setSessionCookie(response, token, PENDING_LIFETIME, this.production);
    return seeOther(withNext(localHref(frame, '/console/sign-in/code'), next));
  }

  /** Both factors at once: the device has the key, and has asked its owner for a finger, a face or a PIN. */
  @Post('passkey')
  async passkey(
    @Frame() frame: PageFrame,
    @ZodForm(PasskeyForm) form: FormReading<z.infer<typeof PasskeyForm>>,
    @Ip() address: string,
    @Req() request: Request,
    @Res({ passthrough: true }) response: Response,
  ): Promise<PageResult> {
    const next = safeNext(textOf(form, 'next'), HOME);
    const answer = form.ok ? form.value.passkey : '';
    const session = await this.byPasskey.signIn({ answer, address, ...this.browserOf(request) });
    if (session === null) return formAgain(await this.firstPage(frame, next, { notice: 'passkeyRefused' }));
    this.open(response, session);
    return seeOther(next);
  }

  @Get('code')
  askCode(@Frame() frame: PageFrame, @ZodQuery(Query) query: z.infer<typeof Query>): PageResult {
    return <SignInCodePage frame={frame} next={safeNext(query.next, HOME)} />;
  }

  @Post('code')
  async code(
    @Frame() frame: PageFrame,
    @ZodForm(CodeForm) form: FormReading<z.infer<typeof CodeForm>>,
    @Ip() address: string,
    @Req() request: Request,
    @Res({ passthrough: true }) response: Response,
  ): Promise<PageResult> {
    const next = safeNext(textOf(form, 'next'), HOME);
    const token = readSessionCookie(request, this.production);
    if (token === null) return seeOther(localHref(frame, '/console/sign-in?now=again'));
    const code = form.ok ? form.value.code : '';
    const finished = await this.finish.finish({ token, code, address, ...this.browserOf(request) });
    if (finished.outcome === 'start_again') return seeOther(localHref(frame, '/console/sign-in?now=again'));
    if (finished.outcome === 'refused') return formAgain(<SignInCodePage frame={frame} refused next={next} />);
    this.open(response, finished.session);
    return seeOther(next);
  }

  private browserOf(request: Request) {
    return { userAgent: request.get('user-agent'), marks: readDeviceCookie(request, this.production) };
  }

  private open(response: Response, { token, marks }: OpenedSession): void {
    setSessionCookie(response, token, ABSOLUTE_LIFETIME, this.production);
    setDeviceCookie(response, marks, this.production);
  }

  private async firstPage(frame: PageFrame, next: string, said: { notice?: SignInNotice; email?: string }) {
    return <SignInPage frame={frame} next={next} passkey={await this.asking.toSignIn()} {...said} />;
  }
}

function textOf(form: FormReading<unknown>, field: string): string | undefined {
  const value = form.typed[field];
  return typeof value === 'string' ? value : undefined;
}

function withNext(path: `/${string}`, next: string): `/${string}` {
  return next === HOME ? path : `${path}?next=${encodeURIComponent(next)}`;
}
