import { Inject, Injectable, SetMetadata, type CanActivate, type ExecutionContext } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import type { Request } from 'express';
import { SETTINGS, type Settings } from '../../config/settings.js';
import { AppError } from '../../kernel/app-error.js';
import { FormTokens } from './form-tokens.js';
import { requestContext } from './request-context.js';
import { isOwnForm } from './same-site.js';

const EXEMPT = 'vigil:form-token-exempt';
const HARMLESS: readonly string[] = ['GET', 'HEAD', 'OPTIONS'];

/**
 * For a post whose address or content is itself the secret (an answer link, one-click unsubscribe); say why at the
 * route. A browser that says it comes from another site is refused all the same.
 */
export const NoFormToken = () => SetMetadata(EXEMPT, true);

/** Every page route that changes something needs the token of its form. `/api` and `/webhooks` prove themselves otherwise. */
@Injectable()
export class FormTokenGuard implements CanActivate {
  constructor(
    private readonly reflector: Reflector,
    private readonly tokens: FormTokens,
    @Inject(SETTINGS) private readonly settings: Settings,
  ) {}

  canActivate(context: ExecutionContext): boolean {
    const request = context.switchToHttp().getRequest<Request>();
    if (HARMLESS.includes(request.method) || /^\/(api|webhooks)\//.test(request.path)) return true;
    const exempt = this.reflector.getAllAndOverride<boolean | undefined>(EXEMPT, [
      context.getHandler(),
      context.getClass(),
    ]);
    const { sessionId } = requestContext(request);
    if (!this.isOwn(request) || (exempt !== true && !this.tokens.isValid(sessionId, tokenOf(request.body)))) {
      throw new AppError({
        kind: 'forbidden',
        code: 'form_expired',
        message:
          'This form was open too long, or did not come from this site. Go back, reload the page and send it again.',
      });
    }
    return true;
  }

  private isOwn(request: Request): boolean {
    const here = `${request.protocol}://${request.host}`;
    return isOwnForm({ secFetchSite: request.get('sec-fetch-site'), origin: request.get('origin') }, [
      new URL(this.settings.web.publicUrl).origin,
      here,
    ]);
  }
}

function tokenOf(body: unknown): string {
  if (typeof body !== 'object' || body === null || !('_token' in body)) return '';
  return typeof body._token === 'string' ? body._token : '';
}
