import type { Translated } from '../../../layout/translate.js';
import type { childEn } from './child.en.js';

/** Machine draft, not yet read by a speaker. */
export const childRo: Translated<typeof childEn> = {
  title: 'Ajutor',
  heading: 'Mulțumim că ne-ai spus',
  lead: 'Ai făcut bine că ai spus cuiva. Nu trebuie să duci asta fără ajutor.',
  ring: 'Poți vorbi cu cineva acum',
  grownUp: 'Spune-i unui adult în care ai încredere: acasă, la școală sau unui medic.',
  reads: 'Un adult din rețeaua noastră citește ce trimiți.',
  choose: 'De aici doar alegi răspunsuri. Nu trebuie să mai scrii. Ce ai scris se păstrează.',
  paused: 'Aici doar alegi. Un adult din rețeaua noastră citește.',
  first: 'Mai întâi un adult din rețeaua noastră citește ce ne-ai spus. Apoi poți scrie și tu aici.',
};
