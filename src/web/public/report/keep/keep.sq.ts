import type { Translated } from '../../../layout/translate.js';
import type { keepEn } from './keep.en.js';

/** Machine draft, not yet read by a speaker. */
export const keepSq: Translated<typeof keepEn> = {
  put: 'Ruaje, vazhdoj një ditë tjetër',
  notKeptTitle: 'Nuk mund ta ruajmë tani',
  notKept:
    'Shumë formularë u lanë mënjanë në pak kohë. <b>Ajo që shkruat është ende në këtë faqe.</b> Lëreni hapur dhe provoni më vonë, ose dërgoni atë që keni: mund të shtoni më shumë me kodin tuaj.',
  returned: 'Këtu ishit. Asgjë nuk humbi.',
  keptTitle: 'U ruajt',
  keptHeading: 'U ruajt. Tani shkruani këtë kod',
  notSent: 'Ende nuk është dërguar asgjë, dhe askush nuk është thirrur.',
  codeHeading: 'Kodi për të vazhduar',
  codeWhy:
    'Me të mund të vazhdoni, në çdo telefon ose kompjuter. Ne nuk mund ta gjejmë për ju. Kush e ka mund të lexojë çfarë shkruat, prandaj mbajeni për vete.',
  until: 'E ruajmë deri më {day}. Pastaj fshihet vetë, ose më herët: kur e dërgoni ose e hidhni.',
  noBackup: 'Nuk ka kopje të dytë. Nëse makina jonë prishet, mund të humbasë më parë.',
  goOn: 'Vazhdoni të shkruani tani',
  throwAway: 'Hidheni tani',
  asideHeading: 'Mirë. Mund ta mbyllni këtë faqe.',
  asideLead: 'Për të vazhduar, hapni përsëri faqen e parë të formularit dhe shtypni “Vazhdoni me atë që ruajtët”.',
  goneTitle: 'U hodh',
  goneHeading: 'U hodh.',
  goneLead: 'Asgjë prej tij nuk ka mbetur te ne, dhe kodi nuk hap më asgjë.',
  begin: 'Filloni përsëri',
  returnTitle: 'Vazhdoni',
  returnHeading: 'Vazhdoni me atë që ruajtët',
  returnLabel: 'Kodi për të vazhduar, gjashtëmbëdhjetë shifra',
  look: 'Vazhdoni',
  wrongElse:
    'E ruajmë një formular shtatë ditë. Pasi të dërgohet, kthehuni me kodin që morët atëherë: <a>Raportimi juaj</a>.',
  plainWords: 'I njëjti formular me më shumë fjalë',
  easyRead: 'I njëjti formular lehtë për t’u lexuar (në anglisht)',
};
