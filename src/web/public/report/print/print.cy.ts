import type { Translated } from '../../../layout/translate.js';
import type { printEn } from './print.en.js';

/** Machine draft, not yet read by a speaker. */
export const printCy: Translated<typeof printEn> = {
  link: 'Ffurflen bapur, i’w hargraffu',
  title: 'Ar bapur',
  heading: 'Adroddiad ar bapur',
  how: 'Argraffwch y dudalen hon. Mae’n ffitio ar ddwy ochr un ddalen.',
  lead: 'Ysgrifennwch yr hyn a allwch. Dim ond cwestiynau 1 a 2 sydd angen ateb. Nid oes rhaid dweud pwy ydych chi. Nid ydym yn gofyn sut y buont farw.',
  written: 'Dyddiad y llythyr hwn',
  why: 'Pam rydym yn gofyn:',
  hard: 'Mae cwestiynau 2 i 4 am yr hyn a ddigwyddodd. Gall hynny fod yn anodd: gadewch allan yr hyn a fynnwch.',
  goOn: 'Os oes mwy i’w ddweud, ewch ymlaen ar ddalen arall.',
  where: 'I ble mae’n mynd',
  post: 'Anfonwch ef at: {address}',
  ring: 'Neu ffoniwch {number}, a’i ddarllen i ni.',
  nowhere: 'Teipiwch ef yn {site}, neu gofynnwch i rywun rydych yn ymddiried ynddo wneud hynny.',
  safe: 'Gall llythyrau a galwadau o’r tu mewn gael eu darllen neu eu recordio. Gofynnwch i rywun y tu allan, neu’ch cyfreithiwr, ei anfon drosoch.',
  answer: 'Ar bapur nid oes cod. I gael ateb, dywedwch yng nghwestiwn 11 sut y gallwn eich cyrraedd.',
  agree:
    'Wrth ei anfon rydych yn cytuno bod y bobl ar ddyletswydd yn ei ddarllen, i wirio beth ddigwyddodd ac i helpu.',
};
