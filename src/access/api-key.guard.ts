import { Injectable, type CanActivate, type ExecutionContext } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import type { Request } from 'express';
import { AppError } from '../kernel/app-error.js';
import { keyOf } from './api-key-text.js';
import { AuthenticateKeyService } from './authenticate-key.service.js';
import type { Principal } from './principal.js';
import { RequireAccessService } from './require-access.service.js';
import { isPublic, requiredAction, setCaller } from './route-access.js';

/** Guards everything under `/api`: a key, and the action that the route requires. A route that names none lets nobody in. */
@Injectable()
export class ApiKeyGuard implements CanActivate {
  constructor(
    private readonly reflector: Reflector,
    private readonly keys: AuthenticateKeyService,
    private readonly access: RequireAccessService,
  ) {}

  async canActivate(context: ExecutionContext): Promise<boolean> {
    const request = context.switchToHttp().getRequest<Request>();
    if (!/^\/api(\/|$)/.test(request.path)) return true;
    const open = isPublic(this.reflector, context);
    if (open && request.headers.authorization === undefined) return true;
    const principal = await this.callerOf(request);
    setCaller(request, principal);
    if (open) return true;
    const action = requiredAction(this.reflector, context);
    if (action === null) throw new Error('A route of the API is neither public nor says what it requires.');
    await this.access.require(principal, action);
    return true;
  }

  private async callerOf(request: Request): Promise<Principal> {
    const key = keyOf(request.headers.authorization);
    const principal = key === null ? null : await this.keys.authenticate(key);
    if (principal !== null) return principal;
    throw new AppError({
      kind: 'unauthenticated',
      code: 'key_needed',
      message: 'Send a key that is valid: "Authorization: Bearer vk_…". It may have been withdrawn.',
    });
  }
}
