import { type CanActivate, type ExecutionContext, Injectable } from '@nestjs/common';
import type { Request } from 'express';
import { BounceSignature } from '../../delivery/email/bounce-signature.js';
import { bytesOf } from '../../platform/http/body-parsers.js';
import { badSignature } from './bad-signature.js';

/** Lets through what was signed with BOUNCE_WEBHOOK_SECRET, and nothing else: 403, and nothing changes. */
@Injectable()
export class BounceSignatureGuard implements CanActivate {
  constructor(private readonly signature: BounceSignature) {}

  canActivate(context: ExecutionContext): boolean {
    const request = context.switchToHttp().getRequest<Request>();
    const valid = this.signature.isValid({
      id: request.get('webhook-id'),
      timestamp: request.get('webhook-timestamp'),
      signature: request.get('webhook-signature'),
      body: bytesOf(request),
    });
    if (valid) return true;
    throw badSignature();
  }
}
