import type { helpEn } from './help.en.js';
import type { Translated } from './translate.js';

/** Machine draft, not yet read by a speaker. */
export const helpCy: Translated<typeof helpEn> = {
  line: '<b>{name}</b>, {about}: {number}',
  samaritans: 'i siarad â rhywun, am ddim',
  childline: 'i unrhyw un dan 19 oed, am ddim',
  inquest: 'cyngor i deuluoedd ar ôl marwolaeth yn y ddalfa, Cymru a Lloegr',
  families_outside: 'i deuluoedd pobl yn y carchar, yr Alban, am ddim',
  pact: 'i deuluoedd pobl yn y carchar, Cymru a Lloegr, am ddim',
  cruse: 'ar ôl unrhyw farwolaeth, am ddim',
  lifeline: 'pan na allwch ymdopi, Gogledd Iwerddon, unrhyw awr, am ddim',
  checked: 'gwiriwyd ar {day}',
  unchecked: 'heb ei wirio gennym ni eto',
};
