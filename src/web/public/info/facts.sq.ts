import type { Translated } from '../../layout/translate.js';
import type { factsEn } from './facts.en.js';

/** Machine draft, not yet read by a speaker. */
export const factsSq: Translated<typeof factsEn> = {
  coroner: 'Një gjyqtar hetues (coroner) duhet ta shqyrtojë çdo vdekje në ndalim shtetëror, cilido qoftë shkaku.',
  ppo: 'Pas një vdekjeje në burg ose në një qendër ndalimi për emigrantë heton avokati i popullit për burgjet (Prisons and Probation Ombudsman). Punonjësi i tij për lidhjen me familjet shkruan brenda katër javësh, ose pas varrimit nëse ai është më herët. Mund të bëni pyetjet tuaja.',
  iopc: 'Pas një vdekjeje në ndalim policie ose pas tij përfshihet një zyrë e pavarur (Independent Office for Police Conduct).',
  hospital: 'Pas vdekjes së dikujt të ndaluar në spital, pyesni zyrën e gjyqtarit hetues (coroner) a është njoftuar.',
  fiscal:
    'E shqyrton prokurori skocez (procurator fiscal). Pas një vdekjeje në ndalim ligjor mbahet, me pak përjashtime, një hetim publik (fatal accident inquiry), edhe kur personi vdiq në spital.',
  charter: 'Prokuroria (Crown Office) ka një kartë për familjet: ajo thotë çfarë u tregohet, dhe kur.',
  booklet: 'Families Outside ka një broshurë për familjet pas një vdekjeje në ndalim.',
  governor:
    'Pas një vdekjeje në burg drejtori duhet të njoftojë menjëherë gjyqtarin hetues (coroner) dhe, nëse është e mundur, të afërmin më të ngushtë.',
  ombudsman:
    'Heton avokati i popullit për njerëzit në burg (Prisoner Ombudsman). Mbahet një hetim gjyqësor për vdekjen (inquest), dhe të afërmve u jepet kohë të marrin pjesë.',
};
