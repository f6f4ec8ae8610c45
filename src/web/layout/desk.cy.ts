import type { Translated } from './translate.js';
import type { deskEn } from './desk.en.js';

/** Machine draft, not yet read by a speaker. */
export const deskCy: Translated<typeof deskEn> = {
  consoleNav: 'Consol',
  consoleTonight: 'Heno',
  consoleLog: 'Cofnod',
  consoleRotas: 'Rota dyletswydd',
  consolePeople: 'Pobl',
  consolePlaces: 'Lleoedd',
  consoleFigures: 'Ffigurau',
  consoleReport: 'Cymryd adroddiad',
  signOut: 'Allgofnodi',
  unsetTexts:
    '<b>Nid oes neges destun na galwad yn gadael.</b> Nid oes darparwr wedi’i osod, ac ni chyrhaeddir neb felly. Ffoniwch bobl eich hun, a dywedwch wrth y gweithredwr: {settings}.',
  unsetMail:
    '<b>Nid oes e-bost yn gadael.</b> Nid oes gweinydd post wedi’i osod, ac ni chyrhaeddir neb felly. Dywedwch wrth y gweithredwr: {settings}.',
  consoleFoot: 'Mae pob newid yma yn cael ei ysgrifennu yn y cofnod gyda’ch enw.',
};
