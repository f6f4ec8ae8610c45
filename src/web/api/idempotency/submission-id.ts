import type { IncomingMessage } from 'node:http';
import { createParamDecorator, type ExecutionContext } from '@nestjs/common';

const submissions = new WeakMap<IncomingMessage, string>();

export function setSubmissionId(request: IncomingMessage, id: string): void {
  submissions.set(request, id);
}

/**
 * `@SubmissionId() id: string | null`: the same for every try under one Idempotency-Key, also for one that takes over
 * from a process that was killed. Null without a key.
 */
export const SubmissionId = createParamDecorator(
  (_: unknown, context: ExecutionContext): string | null =>
    submissions.get(context.switchToHttp().getRequest<IncomingMessage>()) ?? null,
);
