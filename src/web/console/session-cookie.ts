import type { CookieOptions, Request, Response } from 'express';
import { MARK_LIFETIME } from '../../access/devices/device-mark.js';

/** `__Host-` ties the cookie to this host, to https and to the whole site (RFC 6265bis, 4.1.3.2). */
function cookieName(production: boolean): string {
  return production ? '__Host-vigil' : 'vigil';
}

/**
 * Lax, not Strict: a link in an e-mail to a colleague opens the console signed in. No GET changes anything, and every
 * form carries its own token.
 */
function cookieOptions(production: boolean): CookieOptions {
  return { httpOnly: true, secure: production, sameSite: 'lax', path: '/' };
}

export function readSessionCookie(request: Request, production: boolean): string | null {
  const cookies = request.cookies as Readonly<Record<string, unknown>> | undefined;
  const value = cookies?.[cookieName(production)];
  return typeof value === 'string' && /^[\w-]{43}$/.test(value) ? value : null;
}

/** `lifetime` in milliseconds: a phone that closes its browser between two alerts keeps the sign-in. */
export function setSessionCookie(response: Response, token: string, lifetime: number, production: boolean): void {
  response.cookie(cookieName(production), token, { ...cookieOptions(production), maxAge: lifetime });
}

/** Of the browser, not of a session: it stays when somebody signs out. Sent to the pages of the console alone. */
function deviceCookieName(production: boolean): string {
  return production ? '__Secure-vigil-device' : 'vigil-device';
}

export function readDeviceCookie(request: Request, production: boolean): string | null {
  const cookies = request.cookies as Readonly<Record<string, unknown>> | undefined;
  const value = cookies?.[deviceCookieName(production)];
  return typeof value === 'string' && value.length <= 512 ? value : null;
}

export function setDeviceCookie(response: Response, marks: string, production: boolean): void {
  const options = { httpOnly: true, secure: production, sameSite: 'strict', path: '/console' } as const;
  response.cookie(deviceCookieName(production), marks, { ...options, maxAge: MARK_LIFETIME });
}

export function clearSessionCookie(response: Response, production: boolean): void {
  response.clearCookie(cookieName(production), cookieOptions(production));
}
