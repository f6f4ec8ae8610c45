import type { helpEn } from './help.en.js';
import type { Translated } from './translate.js';

/** Machine draft, not yet read by a speaker. */
export const helpSq: Translated<typeof helpEn> = {
  line: '<b>{name}</b>, {about}: {number}',
  samaritans: 'për të folur me dikë, falas',
  childline: 'për këdo nën 19 vjeç, falas',
  inquest: 'këshilla për familjet pas një vdekjeje në ndalim, Angli dhe Uells',
  families_outside: 'për familjet e njerëzve në burg, Skoci, falas',
  pact: 'për familjet e njerëzve në burg, Angli dhe Uells, falas',
  cruse: 'pas çdo vdekjeje, falas',
  lifeline: 'kur nuk përballoni më, Irlanda e Veriut, në çdo orë, falas',
  checked: 'kontrolluar më {day}',
  unchecked: 'ende i pakontrolluar nga ne',
};
