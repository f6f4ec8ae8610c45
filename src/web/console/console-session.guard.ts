import { Inject, Injectable, type CanActivate, type ExecutionContext } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import type { Request } from 'express';
import type { Action } from '../../access/permissions.js';
import { ReadSessionService } from '../../access/read-session.service.js';
import { RequireAccessService } from '../../access/require-access.service.js';
import { isPublic, requiredAction, setCaller } from '../../access/route-access.js';
import { SETTINGS, type Settings } from '../../config/settings.js';
import { AppError } from '../../kernel/app-error.js';
import { requestContext } from '../../platform/http/request-context.js';
import { readSessionCookie } from './session-cookie.js';

/** What a page of the console asks for when it says nothing else: the console is for coordinators. */
const ORDINARY: Action = 'incident.read';

/** Guards everything under `/console`: a session with both factors, and the action that the route requires. */
@Injectable()
export class ConsoleSessionGuard implements CanActivate {
  constructor(
    private readonly reflector: Reflector,
    private readonly sessions: ReadSessionService,
    private readonly access: RequireAccessService,
    @Inject(SETTINGS) private readonly settings: Settings,
  ) {}

  async canActivate(context: ExecutionContext): Promise<boolean> {
    const request = context.switchToHttp().getRequest<Request>();
    if (!/^\/console(\/|$)/.test(request.path) || isPublic(this.reflector, context)) return true;
    const token = readSessionCookie(request, this.settings.environment === 'production');
    const signedIn = token === null ? null : await this.sessions.read(token);
    if (signedIn === null) {
      throw new AppError({ kind: 'unauthenticated', code: 'sign_in_needed', message: 'Sign in first.' });
    }
    const here = requestContext(request);
    here.sessionId = signedIn.sessionId;
    here.proven = signedIn.proven;
    here.person = signedIn.principal;
    setCaller(request, signedIn.principal);
    await this.access.require(signedIn.principal, requiredAction(this.reflector, context) ?? ORDINARY);
    return true;
  }
}
