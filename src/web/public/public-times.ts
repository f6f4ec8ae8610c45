import type { Language } from '../../kernel/language.js';

/** Everybody whom these pages speak to lives by this clock. */
const TIME_ZONE = 'Europe/London';

const LOCALES: Readonly<Record<Language, string>> = { en: 'en-GB', cy: 'cy' };

/** `03:52`. */
export function clockTime(at: Date, language: Language): string {
  return at.toLocaleTimeString(LOCALES[language], { hour: '2-digit', minute: '2-digit', timeZone: TIME_ZONE });
}

/** `Saturday 21 November 2026`. */
export function longDay(at: Date, language: Language): string {
  const shape = { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric', timeZone: TIME_ZONE } as const;
  return at.toLocaleDateString(LOCALES[language], shape).replace(',', '');
}

/** `November 2026`. */
export function longMonth(at: Date, language: Language): string {
  return at.toLocaleDateString(LOCALES[language], { month: 'long', year: 'numeric', timeZone: TIME_ZONE });
}

/** A local day or month in ISO 8601 as an instant of it, for the functions above. */
export function noonOf(day: string): Date {
  return new Date(`${day.length === 7 ? `${day}-01` : day}T12:00:00Z`);
}
