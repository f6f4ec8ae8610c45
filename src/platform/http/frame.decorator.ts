import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import type { Request } from 'express';
import type { PublicFrame } from './page-frame.js';
import { requestContext } from './request-context.js';

/** `@Frame() frame: PageFrame`; `PublicFrame` for a page in every language. */
export const Frame = createParamDecorator((_: unknown, context: ExecutionContext): PublicFrame =>
  requestContext(context.switchToHttp().getRequest<Request>()).frame(),
);
