import type { IncomingMessage } from 'node:http';
import { createParamDecorator, SetMetadata, type ExecutionContext } from '@nestjs/common';
import type { Reflector } from '@nestjs/core';
import type { Action } from './permissions.js';
import type { Principal } from './principal.js';

const PUBLIC = 'vigil:public';
const ACTION = 'vigil:action';

/** A route of the API or console that needs no sign-in. A key that is sent all the same must be a good one. */
export const Public = () => SetMetadata(PUBLIC, true);

/** What the caller must be allowed to do, for a route or a whole controller. Regions are checked where the thing is known. */
export const Requires = (action: Action) => SetMetadata(ACTION, action);

const GRAVE = 'vigil:grave';

/**
 * A post that only somebody may send who has given the second factor lately: a release, an export, who died, other people's
 * access. With it late, the page asks for it, and what was posted goes on from there.
 */
export const Grave = () => SetMetadata(GRAVE, true);

export function isGrave(reflector: Reflector, context: ExecutionContext): boolean {
  return reflector.getAllAndOverride<boolean | undefined>(GRAVE, [context.getHandler(), context.getClass()]) ?? false;
}

export function isPublic(reflector: Reflector, context: ExecutionContext): boolean {
  return reflector.getAllAndOverride<boolean | undefined>(PUBLIC, [context.getHandler(), context.getClass()]) ?? false;
}

export function requiredAction(reflector: Reflector, context: ExecutionContext): Action | null {
  return reflector.getAllAndOverride<Action | undefined>(ACTION, [context.getHandler(), context.getClass()]) ?? null;
}

const callers = new WeakMap<IncomingMessage, Principal>();

export function setCaller(request: IncomingMessage, principal: Principal): void {
  callers.set(request, principal);
}

export function callerOf(request: IncomingMessage): Principal | null {
  return callers.get(request) ?? null;
}

/** `@Caller() caller: Principal`, on routes that are not public. */
export const Caller = createParamDecorator((_: unknown, context: ExecutionContext): Principal => {
  const caller = callerOf(context.switchToHttp().getRequest<IncomingMessage>());
  if (caller === null) throw new Error('A route asks for its caller and lets everybody in.');
  return caller;
});

/** `@OptionalCaller() caller: Principal | null`, on public routes that treat people who are known differently. */
export const OptionalCaller = createParamDecorator((_: unknown, context: ExecutionContext): Principal | null =>
  callerOf(context.switchToHttp().getRequest<IncomingMessage>()),
);
