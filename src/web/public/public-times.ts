import type { PageLanguage } from '../../kernel/language.js';
import { LANGUAGE_FACTS } from '../layout/languages.js';

/** Everybody whom these pages speak to lives by this clock. */
const TIME_ZONE = 'Europe/London';

/** `03:52`: by 24 hours in every language, as the form asks for it. */
export function clockTime(at: Date, language: PageLanguage): string {
  const shape = { hour: '2-digit', minute: '2-digit', hourCycle: 'h23', timeZone: TIME_ZONE } as const;
  return at.toLocaleTimeString(LANGUAGE_FACTS[language].locale, shape);
}

/** `Saturday 21 November 2026`. */
export function longDay(at: Date, language: PageLanguage): string {
  const shape = { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric', timeZone: TIME_ZONE } as const;
  const day = at.toLocaleDateString(LANGUAGE_FACTS[language].locale, shape);
  return language === 'en' || language === 'cy' ? day.replace(',', '') : day;
}

/** `21 November 2026`. */
export function dayOnly(at: Date, language: PageLanguage): string {
  const shape = { day: 'numeric', month: 'long', year: 'numeric', timeZone: TIME_ZONE } as const;
  return at.toLocaleDateString(LANGUAGE_FACTS[language].locale, shape);
}

/** `November 2026`. */
export function longMonth(at: Date, language: PageLanguage): string {
  return at.toLocaleDateString(LANGUAGE_FACTS[language].locale, {
    month: 'long',
    year: 'numeric',
    timeZone: TIME_ZONE,
  });
}

/** A local day or month in ISO 8601 as an instant of it, for the functions above. */
export function noonOf(day: string): Date {
  return new Date(`${day.length === 7 ? `${day}-01` : day}T12:00:00Z`);
}
