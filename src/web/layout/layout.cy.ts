import type { layoutEn } from './layout.en.js';

/** Machine draft: not yet read by a Welsh speaker. Pages in Welsh say so. */
export const layoutCy: Readonly<Record<keyof typeof layoutEn, string>> = {
  skip: 'Neidio i’r brif ran',
  leave: 'Gadael y safle hwn',
  leaveOrSkip: 'Gadael neu neidio',
  language: 'Iaith',
  helpTitle: 'Rhywun i siarad â nhw',
  helpDanger: '<b>Mewn perygl nawr:</b> ffoniwch {number}. Gwirfoddolwyr ydym ni, nid gwasanaeth brys.',
  helpDuty: '<b>Gwell gennych ffonio?</b> Y person ar ddyletswydd: {number}',
  linkPrivacy: 'Beth rydym yn ei gadw, ac am faint',
  linkTexts: 'Yr hyn na fyddwn byth yn ei anfon mewn neges destun',
  linkHelp: 'Rhagor o gymorth',
  linkJoin: 'Cynnig helpu',
  footLinks: 'Am y safle hwn',
  machineDraftTitle: 'Am y cyfieithiad hwn',
  machineDraft: '<b>Drafft peiriant.</b> Nid oes neb wedi darllen y cyfieithiad hwn eto.',
  machineDraftOther: 'Read this page in English',
  consoleNav: 'Consol',
  consoleTonight: 'Heno',
  consoleLog: 'Cofnod',
  consoleJoining: 'Ymuno',
  signOut: 'Allgofnodi',
  unsetTexts:
    '<b>Nid oes neges destun na galwad yn gadael.</b> Nid oes darparwr wedi’i osod, ac ni chyrhaeddir neb felly. Ffoniwch bobl eich hun, a dywedwch wrth y gweithredwr: {settings}.',
  unsetMail:
    '<b>Nid oes e-bost yn gadael.</b> Nid oes gweinydd post wedi’i osod, ac ni chyrhaeddir neb felly. Dywedwch wrth y gweithredwr: {settings}.',
  consoleFoot: 'Mae pob newid yma yn cael ei ysgrifennu yn y cofnod gyda’ch enw.',
};
