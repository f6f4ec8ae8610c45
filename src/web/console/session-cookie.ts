import type { CookieOptions, Request, Response } from 'express';

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

export function clearSessionCookie(response: Response, production: boolean): void {
  response.clearCookie(cookieName(production), cookieOptions(production));
}
