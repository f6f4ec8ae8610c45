import type { Translated } from '../../../layout/translate.js';
import type { keepEn } from './keep.en.js';

/** Machine draft, not yet read by a speaker. */
export const keepCy: Translated<typeof keepEn> = {
  put: 'Ei gadw, mynd ymlaen ddiwrnod arall',
  notKeptTitle: 'Ni allwn ei gadw ar hyn o bryd',
  notKept:
    'Rhoddwyd gormod o ffurflenni o’r neilltu mewn amser byr. <b>Mae’r hyn a ysgrifennoch yn dal yn y dudalen hon.</b> Gadewch hi ar agor a rhowch gynnig arall yn nes ymlaen, neu anfonwch yr hyn sydd gennych: gallwch ychwanegu mwy gyda’ch cod.',
  returned: 'Yma roeddech chi. Does dim wedi’i golli.',
  keptTitle: 'Wedi’i gadw',
  keptHeading: 'Mae wedi’i gadw. Nawr ysgrifennwch y cod hwn',
  notSent: 'Does dim wedi’i anfon eto, ac nid oes neb wedi’i alw.',
  codeHeading: 'Y cod i fynd ymlaen',
  codeWhy:
    'Gydag ef gallwch fynd ymlaen, ar unrhyw ffôn neu gyfrifiadur. Ni allwn chwilio amdano i chi. Gall pwy bynnag sydd ag ef ddarllen yr hyn a ysgrifennoch, felly cadwch ef i chi’ch hun.',
  until:
    'Rydym yn ei gadw tan {day}. Yna caiff ei ddileu ohono’i hun, neu’n gynharach: pan fyddwch yn ei anfon, neu’n ei daflu.',
  noBackup: 'Nid oes ail gopi ohono. Os bydd ein peiriant yn methu, gall fod wedi mynd cyn hynny.',
  goOn: 'Dal ati i ysgrifennu nawr',
  throwAway: 'Ei daflu nawr',
  asideHeading: 'Da iawn. Gallwch gau’r dudalen hon.',
  asideLead: 'I fynd ymlaen, agorwch dudalen gyntaf y ffurflen eto a phwyswch “Mynd ymlaen â’r hyn a gadwoch”.',
  goneTitle: 'Wedi’i daflu',
  goneHeading: 'Mae wedi’i daflu.',
  goneLead: 'Nid oes dim ohono ar ôl gennym, ac nid yw ei god yn agor dim mwyach.',
  begin: 'Dechrau eto',
  returnTitle: 'Mynd ymlaen',
  returnHeading: 'Mynd ymlaen â’r hyn a gadwoch',
  returnLabel: 'Y cod i fynd ymlaen, un digid ar bymtheg',
  look: 'Ymlaen',
  wrongElse:
    'Rydym yn cadw ffurflen am saith diwrnod. Ar ôl ei hanfon, dewch yn ôl gyda’r cod a gawsoch bryd hynny: <a>Eich adroddiad</a>.',
  plainWords: 'Yr un ffurflen mewn geiriau mwy cyflawn',
  easyRead: 'Yr un ffurflen yn Hawdd ei Darllen',
};
