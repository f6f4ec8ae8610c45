import { Secret, TOTP } from 'otpauth';

/** What authenticator apps take for granted (RFC 6238): SHA-1, six digits, 30 seconds. */
const PERIOD_SECONDS = 30;
/** Steps before and after the present one that are taken: clocks differ. */
const WINDOW = 1;

/** A secret of 160 bits (RFC 4226, 4, R6), in base32. */
export function totpSecret(bytes: Buffer): string {
  return new Secret({ buffer: new Uint8Array(bytes.subarray(0, 20)).buffer }).base32;
}

function generator(secret: string, label = ''): TOTP {
  return new TOTP({ issuer: 'Vigil', label, period: PERIOD_SECONDS, secret: Secret.fromBase32(secret) });
}

/** What the QR code says. */
export function enrolmentUrl(secret: string, email: string): string {
  return generator(secret, email).toString();
}

/**
 * The time step that a code belongs to; null when it is wrong, or when this or a later step was used before: each code
 * opens once.
 */
export function acceptedStep(secret: string, code: string, now: Date, lastStep: number | null): number | null {
  const digits = code.replaceAll(/\s/g, '');
  if (!/^\d{6}$/.test(digits)) return null;
  const delta = generator(secret).validate({ token: digits, window: WINDOW, timestamp: now.getTime() });
  if (delta === null) return null;
  const step = Math.floor(now.getTime() / 1000 / PERIOD_SECONDS) + delta;
  return lastStep !== null && step <= lastStep ? null : step;
}

/** What the app shows at a time: for sample log-ins outside production, and tests. */
export function codeAt(secret: string, now: Date): string {
  return generator(secret).generate({ timestamp: now.getTime() });
}
