import type { errorsEn } from './errors.en.js';
import type { Translated } from './translate.js';

/** Machine draft, not yet read by a speaker. */
export const errorsSq: Translated<typeof errorsEn> = {
  title400: 'Kjo nuk u lexua dot',
  lead400: 'Kthehuni prapa dhe provoni edhe një herë. Ajo që na dërguat më parë është ruajtur.',
  title403: 'Kjo faqe nuk është e hapur për ju',
  lead403: 'Nëse mendoni se duhet të jetë, pyesni personin që ju ftoi.',
  may403viewer: 'Me llogarinë tuaj mund të lexoni shifra. Ajo nuk hap asnjë faqe të konsolës.',
  may403responder:
    'Me llogarinë tuaj mund t’u përgjigjeni njoftimeve, me lidhjen në SMS-në ose e-mailin që merrni. Konsola është për koordinatorët.',
  signedIn403: 'Keni hyrë si {name}.',
  title403form: 'Ky formular qëndroi hapur shumë gjatë',
  lead403form: 'Kthehuni prapa, ringarkoni faqen dhe dërgojeni përsëri. Asgjë që dërguat më parë nuk ka humbur.',
  title404: 'Kjo faqe nuk është këtu',
  lead404: 'Ajo që na dërguat më parë është ruajtur.',
  links404:
    'Nëse ju solli këtu një lidhje në një SMS ose e-mail, ai njoftim ndoshta ka mbaruar dhe nuk keni ç’të bëni.',
  title404link: 'Kjo lidhje nuk punon më',
  lead404link:
    'Është përdorur, ose ka më shumë se tri ditë. Nëse e keni bërë gati llogarinë, hyni. Nëse jo, kërkojini një lidhje të re personit që ju ftoi.',
  toSignIn: 'Hyni',
  title405: 'Kjo adresë shërben për diçka tjetër',
  lead405: 'Hapeni nga faqja që të çon tek ajo.',
  title409: 'Kjo ka ndryshuar ndërkohë',
  lead409: 'Kthehuni prapa, ringarkoni faqen dhe shihni përsëri. Ajo që sapo dërguat nuk ndryshoi asgjë.',
  title413: 'Kjo është më shumë se sa marrim dot njëherësh',
  lead413: 'Dërgoni më pak tekst, në dy pjesë nëse duhet. Ajo që dërguat më parë është ruajtur.',
  title429: 'Tani nuk marrim dot më shumë nga këtu',
  lead429: 'Nga rrjeti juaj erdhën shumë mesazhe në pak kohë. Mund të provoni përsëri {when}.',
  again: '{minutes, plural, one {pas një minute} other {pas # minutash}}',
  else429:
    'Nëse nuk pret dot, telefononi një nga numrat më poshtë, ose kërkojini dikujt në një rrjet tjetër të shkruajë për ju.',
  title500: 'Diçka u prish nga ana jonë',
  lead500:
    'Nuk ishte faji juaj. Ajo që na dërguat më parë është ruajtur, dhe ata që kujdesen për këtë faqe e shohin se diçka u prish.',
  try500:
    'Provoni përsëri pas një minute. Nëse po dërgonit një formular dhe nuk e dini a mbërriti, dërgojeni përsëri: ne i dallojmë dyfishimet.',
  title503: 'Për momentin nuk punon gjithçka',
  reference: 'Nëse na shkruani për këtë, përmendni {reference}.',
  lookingFor: 'Ndoshta po kërkoni',
  toReport: 'Të na tregoni për një vdekje në ndalim',
  toReceipt: 'Të ktheheni me kodin tuaj',
};
