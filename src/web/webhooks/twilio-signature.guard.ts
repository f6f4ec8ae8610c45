import { type CanActivate, type ExecutionContext, Injectable } from '@nestjs/common';
import type { Request } from 'express';
import { TwilioSignature } from '../../delivery/sms/twilio-signature.js';
import { badSignature } from './bad-signature.js';

/** Lets through what the provider signed, and nothing else: 403, and nothing changes. */
@Injectable()
export class TwilioSignatureGuard implements CanActivate {
  constructor(private readonly signature: TwilioSignature) {}

  canActivate(context: ExecutionContext): boolean {
    const request = context.switchToHttp().getRequest<Request>();
    const valid = this.signature.isValid({
      signature: request.get('x-twilio-signature'),
      pathAndQuery: request.originalUrl,
      params: formFields(request.body),
    });
    if (valid) return true;
    throw badSignature();
  }
}

/** A copy with a prototype, as the provider's own check expects it. */
function formFields(body: unknown): Record<string, unknown> {
  return typeof body === 'object' && body !== null ? { ...body } : {};
}
