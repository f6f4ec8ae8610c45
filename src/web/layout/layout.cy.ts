import type { layoutEn } from './layout.en.js';

/** Machine draft, not yet read by a speaker. */
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
  linkFigures: 'Ffigurau agored',
  linkHelp: 'Rhagor o gymorth',
  linkJoin: 'Cynnig helpu',
  footLinks: 'Am y safle hwn',
  moreLanguages: 'Rhagor o ieithoedd:',
  machineDraftTitle: 'Am y cyfieithiad hwn',
  machineDraft: 'Peiriant a wnaeth y cyfieithiad hwn, ac nid oes neb wedi’i wirio eto.',
};
