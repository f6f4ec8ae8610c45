const SCHEMES: readonly string[] = ['http:', 'https:', 'mailto:', 'tel:'];

/**
 * A value that may stand in `href` or `action`: a path of this site, or an absolute address with a harmless scheme.
 * Anything else (`javascript:`, `data:`, `//elsewhere`, control characters) becomes `#`.
 */
export function safeUrl(value: string): string {
  if (/[\p{Cc}\s\\]/u.test(value)) return '#';
  if (value.startsWith('#') || value.startsWith('?')) return value;
  if (value.startsWith('/')) return value.startsWith('//') ? '#' : value;
  try {
    return SCHEMES.includes(new URL(value).protocol) ? value : '#';
  } catch {
    return '#';
  }
}

/** A path of this site to go on to after sign-in; `fallback` when the value could lead elsewhere. */
export function safeNext(value: string | undefined, fallback: `/${string}`): `/${string}` {
  if (value === undefined || value.length > 512 || !value.startsWith('/') || safeUrl(value) === '#') return fallback;
  return new URL(value, 'http://vigil.invalid').host === 'vigil.invalid' ? (value as `/${string}`) : fallback;
}
