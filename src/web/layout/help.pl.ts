import type { helpEn } from './help.en.js';
import type { Translated } from './translate.js';

/** Machine draft, not yet read by a speaker. */
export const helpPl: Translated<typeof helpEn> = {
  line: '<b>{name}</b>, {about}: {number}',
  samaritans: 'rozmowa z kimś, kto wysłucha, bezpłatnie',
  childline: 'dla każdego poniżej 19 roku życia, bezpłatnie',
  inquest: 'porady dla rodzin po śmierci w miejscu pozbawienia wolności, Anglia i Walia',
  families_outside: 'dla rodzin osób w więzieniu, Szkocja, bezpłatnie',
  pact: 'dla rodzin osób w więzieniu, Anglia i Walia, bezpłatnie',
  cruse: 'po każdej śmierci, bezpłatnie',
  lifeline: 'gdy nie da się już wytrzymać, Irlandia Północna, o każdej porze, bezpłatnie',
  checked: 'sprawdzono {day}',
  unchecked: 'jeszcze przez nas niesprawdzone',
};
