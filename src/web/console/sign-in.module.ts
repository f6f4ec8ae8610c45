import { Module } from '@nestjs/common';
import { APP_GUARD } from '@nestjs/core';
import { AccessModule } from '../../access/access.module.js';
import { ApiKeyGuardModule } from '../../access/api-key-guard.module.js';
import { FormTokenGuard } from '../../platform/http/form-token.guard.js';
import { ConsoleSessionGuard } from './console-session.guard.js';
import { GraveGuard } from './grave.guard.js';
import { SetUpController } from './set-up.controller.js';
import { SignInController } from './sign-in.controller.js';
import { SignOutController } from './sign-out.controller.js';

/**
 * Who may come in, for the whole application: every route under `/console` and `/api` is shut unless it says otherwise.
 * The session comes first, for the token of a form is bound to it; what is grave comes last, for it shows a form again that
 * must be the sender's own.
 */
@Module({
  imports: [AccessModule, ApiKeyGuardModule],
  controllers: [SignInController, SignOutController, SetUpController],
  providers: [
    { provide: APP_GUARD, useClass: ConsoleSessionGuard },
    { provide: APP_GUARD, useClass: FormTokenGuard },
    { provide: APP_GUARD, useClass: GraveGuard },
  ],
})
export class SignInModule {}
