import type { helpEn } from './help.en.js';
import type { Translated } from './translate.js';

/** Machine draft, not yet read by a speaker. */
export const helpRo: Translated<typeof helpEn> = {
  line: '<b>{name}</b>, {about}: {number}',
  samaritans: 'pentru a vorbi cu cineva, gratuit',
  childline: 'pentru oricine are sub 19 ani, gratuit',
  inquest: 'sfaturi pentru familii după un deces în detenție, Anglia și Țara Galilor',
  families_outside: 'pentru familiile persoanelor din închisoare, Scoția, gratuit',
  pact: 'pentru familiile persoanelor din închisoare, Anglia și Țara Galilor, gratuit',
  cruse: 'după orice deces, gratuit',
  lifeline: 'când nu mai puteți face față, Irlanda de Nord, la orice oră, gratuit',
  checked: 'verificat la {day}',
  unchecked: 'încă neverificat de noi',
};
