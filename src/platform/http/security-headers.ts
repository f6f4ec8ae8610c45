import helmet from 'helmet';
import type { RequestHandler } from 'express';

const TWO_YEARS_IN_SECONDS = 63_072_000;

/** Nothing from elsewhere, nothing inline, no frame around it, nobody told where the reader came from. */
export function securityHeaders(production: boolean): RequestHandler {
  return helmet({
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        'default-src': ["'none'"],
        'style-src': ["'self'"],
        'img-src': ["'self'", 'data:'],
        'script-src': ["'self'"],
        'connect-src': ["'self'"],
        'form-action': ["'self'"],
        'base-uri': ["'none'"],
        'frame-ancestors': ["'none'"],
      },
    },
    referrerPolicy: { policy: 'no-referrer' },
    strictTransportSecurity: production ? { maxAge: TWO_YEARS_IN_SECONDS, includeSubDomains: true } : false,
    xFrameOptions: { action: 'deny' },
  });
}
