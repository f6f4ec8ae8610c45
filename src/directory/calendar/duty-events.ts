import type { Language } from '../../kernel/language.js';
import type { ResponderId } from '../../kernel/ids.js';
import type { Period } from '../duty-plan.js';
import { stretchesIn } from '../duty-stretches.js';
import type { KeptRota } from '../rotas.repository.js';
import { calendarCy } from './calendar-words.cy.js';
import { calendarEn } from './calendar-words.en.js';
import { calendarPl } from './calendar-words.pl.js';
import { calendarUr } from './calendar-words.ur.js';
import { calendarSq } from './calendar-words.sq.js';
import { calendarRo } from './calendar-words.ro.js';
import { calendarPt } from './calendar-words.pt.js';
import { calendarAr } from './calendar-words.ar.js';
import { type CalendarEvent, utcStamp } from './write-calendar.js';

export const CALENDAR_WORDS: Readonly<Record<Language, typeof calendarEn>> = {
  en: calendarEn,
  cy: calendarCy,
  ar: calendarAr,
  pl: calendarPl,
  pt: calendarPt,
  ro: calendarRo,
  sq: calendarSq,
  ur: calendarUr,
};

type NamedRota = Pick<KeptRota, 'id' | 'name' | 'plan'>;

/** When one person is on duty. Says nothing of anybody else. */
export function dutiesOf(rota: NamedRota, person: ResponderId, time: Period, language: Language): CalendarEvent[] {
  const words = CALENDAR_WORDS[language];
  const stretches = stretchesIn(rota.plan, time, (ids) => (ids.includes(person) ? person : null));
  return stretches.map(({ from, to }) => ({
    uid: `${rota.id}-${person}-${utcStamp(from)}@vigil`,
    from,
    to,
    summary: `${words.onDuty}: ${rota.name}`,
  }));
}

/** How many are on duty, or who by first names, where those may be shown; and when nobody is. */
export function dutiesOn(
  rota: NamedRota,
  time: Period,
  { language, firstNames }: { readonly language: Language; readonly firstNames: ReadonlyMap<string, string> | null },
): CalendarEvent[] {
  const words = CALENDAR_WORDS[language];
  const stretches = stretchesIn(rota.plan, time, (ids) => [...ids].sort().join(' '));
  return stretches.map(({ from, to, key }) => {
    const ids = key === '' ? [] : key.split(' ');
    const names = ids.flatMap((id) => firstNames?.get(id) ?? []);
    const count = `${String(ids.length)} ${ids.length === 1 ? words.person : words.people}`;
    const said = ids.length === 0 ? words.nobody : names.length > 0 ? names.join(', ') : count;
    return { uid: `${rota.id}-${utcStamp(from)}@vigil`, from, to, summary: `${rota.name}: ${said}` };
  });
}
