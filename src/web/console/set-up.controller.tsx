import { Controller, Get, Param, Post } from '@nestjs/common';
import { z } from 'zod';
import { ChoosePasswordService } from '../../access/choose-password.service.js';
import { ConfirmSecondFactorService } from '../../access/confirm-second-factor.service.js';
import { ReadSetUpService } from '../../access/read-set-up.service.js';
import { Public } from '../../access/route-access.js';
import { Frame } from '../../platform/http/frame.decorator.js';
import { formAgain, type PageResult, seeOther } from '../../platform/http/page-answer.js';
import { localHref, type PageFrame } from '../../platform/http/page-frame.js';
import { type FormReading, ZodForm } from '../../platform/http/zod-form.js';
import { SetUpPage } from './set-up.page.js';

const PasswordForm = z.strictObject({ password: z.string() });
const CodeForm = z.strictObject({ code: z.string() });

/** The one-time link of a person who was invited: a password, then an authenticator app. Looking changes nothing. */
@Controller('console/set-up/:token')
@Public()
export class SetUpController {
  constructor(
    private readonly read: ReadSetUpService,
    private readonly choosePassword: ChoosePasswordService,
    private readonly confirm: ConfirmSecondFactorService,
  ) {}

  @Get()
  async show(@Frame() frame: PageFrame, @Param('token') token: string): Promise<PageResult> {
    return <SetUpPage frame={frame} setUp={await this.read.read(token)} token={token} />;
  }

  @Post('password')
  async password(
    @Frame() frame: PageFrame,
    @Param('token') token: string,
    @ZodForm(PasswordForm) form: FormReading<z.infer<typeof PasswordForm>>,
  ): Promise<PageResult> {
    const setUp = await this.read.read(token);
    const problem =
      setUp.step === 'password' ? await this.choosePassword.choose(token, form.ok ? form.value.password : '') : null;
    if (problem !== null) return formAgain(<SetUpPage frame={frame} setUp={setUp} token={token} problem={problem} />);
    return seeOther(localHref(frame, `/console/set-up/${token}`));
  }

  @Post('code')
  async code(
    @Frame() frame: PageFrame,
    @Param('token') token: string,
    @ZodForm(CodeForm) form: FormReading<z.infer<typeof CodeForm>>,
  ): Promise<PageResult> {
    const setUp = await this.read.read(token);
    const done = setUp.step === 'second_factor' && (await this.confirm.confirm(token, form.ok ? form.value.code : ''));
    if (done) return seeOther(localHref(frame, '/console/sign-in?now=ready'));
    return formAgain(<SetUpPage frame={frame} setUp={setUp} token={token} problem="wrongCode" />);
  }
}
