import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import type { Request } from 'express';
import type { PageFrame } from './page-frame.js';
import { requestContext } from './request-context.js';

/** `@Frame() frame: PageFrame` */
export const Frame = createParamDecorator((_: unknown, context: ExecutionContext): PageFrame =>
  requestContext(context.switchToHttp().getRequest<Request>()).frame(),
);
