/** The first that fits wins: most browsers name others as well. */
const BROWSERS: readonly (readonly [RegExp, string])[] = [
  [/\b(Edg|EdgA|EdgiOS)\//, 'Edge'],
  [/\b(OPR|Opera)\//, 'Opera'],
  [/\bSamsungBrowser\//, 'Samsung Internet'],
  [/\b(Firefox|FxiOS)\//, 'Firefox'],
  [/\b(Chrome|CriOS|Chromium)\//, 'Chrome'],
  [/\bSafari\//, 'Safari'],
];
const SYSTEMS: readonly (readonly [RegExp, string])[] = [
  [/\biPhone\b/, 'iPhone'],
  [/\biPad\b/, 'iPad'],
  [/\bAndroid\b/, 'Android'],
  [/\bCrOS\b/, 'ChromeOS'],
  [/\bWindows\b/, 'Windows'],
  [/\bMac OS X\b/, 'Mac'],
  [/\bLinux\b/, 'Linux'],
];

/** "Firefox on Android", from a closed list of words; null where neither is known. No version: it would tell people apart. */
export function deviceWords(userAgent: string | undefined): string | null {
  const browser = named(BROWSERS, userAgent ?? '');
  const system = named(SYSTEMS, userAgent ?? '');
  if (browser === null) return system === null ? null : `A browser on ${system}`;
  return system === null ? browser : `${browser} on ${system}`;
}

/** “Firefox, Android”: the same words without a sentence around them, for any language; null as there. */
export function deviceLabel(device: string | null): string | null {
  return device?.replace(/^A browser on /u, '').replace(' on ', ', ') ?? null;
}

function named(list: readonly (readonly [RegExp, string])[], userAgent: string): string | null {
  return list.find(([sign]) => sign.test(userAgent))?.[1] ?? null;
}
