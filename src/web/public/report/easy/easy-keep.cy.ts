import type { Translated } from '../../../layout/translate.js';
import { keepCy } from '../keep/keep.cy.js';
import type { keepEn } from '../keep/keep.en.js';

/** Machine draft, not yet read by a speaker. */
export const easyKeepCy: Translated<typeof keepEn> = {
  ...keepCy,
  put: 'Stopio nawr, mynd ymlaen ddiwrnod arall',
  notKeptTitle: 'Ni allwn ei gadw nawr',
  notKept:
    'Gwnaeth gormod o bobl hyn nawr. <b>Mae’r hyn a ysgrifennoch yma o hyd.</b> Gadewch y dudalen ar agor. Rhowch gynnig arall wedyn. Neu anfonwch yr hyn sydd gennych.',
  returned: 'Yma roeddech chi. Does dim ar goll.',
  keptHeading: 'Rydym yn ei gadw. Nawr ysgrifennwch y cod hwn',
  notSent: 'Nid ydym wedi’i anfon eto. Nid ydym wedi ffonio neb.',
  codeHeading: 'Eich cod',
  codeWhy:
    'Gyda’r cod hwn gallwch fynd ymlaen. Gallwch ddefnyddio unrhyw ffôn neu gyfrifiadur. Ni allwn ddod o hyd i’r cod i chi. Peidiwch â’i ddangos i neb.',
  until: 'Rydym yn ei gadw tan {day}. Yna bydd wedi mynd. Mae’n mynd cyn hynny pan fyddwch yn ei anfon.',
  noBackup: 'Unwaith yn unig sydd gennym. Gallai fynd ar goll.',
  goOn: 'Ewch ymlaen nawr',
  throwAway: 'Ei daflu',
  asideHeading: 'Da. Gallwch gau’r dudalen hon.',
  asideLead: 'Ydych chi am fynd ymlaen wedyn? Agorwch y dudalen gyntaf eto. Pwyswch “Mynd ymlaen â’r hyn a gadwoch”.',
  goneLead: 'Nid oes gennym ddim ohono. Nid yw’r cod yn gweithio mwyach.',
  returnLabel: 'Teipiwch eich cod. Mae ganddo un rhif ar bymtheg',
  wrongElse:
    'Rydym yn ei gadw am saith diwrnod. Wnaethoch chi ei anfon? Yna defnyddiwch y cod a gawsoch bryd hynny: <a>Eich adroddiad</a>.',
};
