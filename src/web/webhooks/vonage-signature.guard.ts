import { type CanActivate, type ExecutionContext, Injectable } from '@nestjs/common';
import type { Request } from 'express';
import { VonageSignature } from '../../delivery/sms/vonage-signature.js';
import { bytesOf } from '../../platform/http/body-parsers.js';
import { badSignature } from './bad-signature.js';

/** Lets through what the second provider signed, and nothing else: 403, and nothing changes. */
@Injectable()
export class VonageSignatureGuard implements CanActivate {
  constructor(private readonly signature: VonageSignature) {}

  canActivate(context: ExecutionContext): boolean {
    const request = context.switchToHttp().getRequest<Request>();
    if (this.signature.isValid({ authorization: request.get('authorization'), body: bytesOf(request) })) return true;
    throw badSignature();
  }
}
