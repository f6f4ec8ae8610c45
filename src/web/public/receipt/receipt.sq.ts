import type { Translated } from '../../layout/translate.js';
import type { receiptEn } from './receipt.en.js';

/** Machine draft, not yet read by a speaker. */
export const receiptSq: Translated<typeof receiptEn> = {
  receivedTitle: 'Kodi juaj',
  thanks: 'Faleminderit. E kemi raportimin tuaj.',
  reachedUs: 'Na mbërriti {day}, në orën {time}.',
  codeHeading: 'Kodi juaj: ju lutemi ruajeni tani',
  codeWhy: 'Është e vetmja rrugë kthimi te raportimi juaj. Nuk e kërkojmë dot për ju. Mbajeni për vete.',
  paper:
    'Shkruajeni në letër, ose printoni këtë faqe. Nëse dikush tjetër e sheh telefonin tuaj, letra është më e sigurt se një foto.',
  last: 'Shkruani katër shifrat e fundit, që ta dimë se e keni',
  saved: 'E ruajta',
  cannotKeep: 'Nuk e ruaj dot',
  cannotKeepMore:
    'Nëse nuk e ruani dot kodin, raportimi juaj vlen prapëseprapë. Vetëm se nuk do ta lexonit dot përgjigjen tonë.',
  notYet: 'Nuk janë tamam ato',
  notYetMore: '<a>Ja kodi edhe një herë.</a> Katër shifrat e fundit janë në fund të tij. Nuk ka ngut.',
  nextHeading: 'Çfarë ndodh më tej',
  next1: '{time}, raportimi juaj është ruajtur',
  next1More: 'Mund t’ua tregoni të tjerëve numrin e referencës: {reference}. Ai nuk hap asgjë.',
  next2: 'Po thirren njerëzit në detyrë',
  next2More: 'Në çdo orë. Nëse nuk përgjigjet askush, thirren të tjerët me radhë.',
  next2Later: 'Pret të lexohet',
  next2LaterMore: 'Kanë mbërritur shumë raportime. Njerëzit i lexojnë njërin pas tjetrit.',
  next3Later: 'Dikush e lexon, më vonë se zakonisht',
  next3: 'Deri në orën {time}, dikush duhet ta ketë lexuar',
  next3More:
    'Përgjigjen tonë mund ta lexoni në këtë faqe me kodin tuaj. Nëse latë një mënyrë kontakti, dikush mund ta përdorë.',
  next4: 'Kontrollojmë',
  next4More:
    'Para se të jemi të sigurt, nuk i themi askujt përveç njerëzve në detyrë. Asgjë nuk bëhet publike para se familja të njoftohet dhe të pyetet.',
  addHeading: 'Nëse mësoni më shumë',
  add: 'Kthehuni me kodin tuaj dhe na shkruani. Pa të, dërgoni një raportim tjetër dhe shkruani në të numrin e referencës {reference}.',

  savedTitle: 'U ruajt',
  savedHeading: 'Mirë. E keni kodin tuaj.',
  savedLead: 'Tani e tutje kjo faqe nuk ia tregon askujt. Mund ta mbyllni.',
  notKeptHeading: 'Nuk prish punë',
  notKeptLead: 'Raportimi juaj vlen njësoj. Tani e tutje kjo faqe nuk ia tregon kodin askujt.',
  toReceipt: 'Shihni si qëndrojnë gjërat, me kodin tuaj',
  toHelp: 'Ndihmë, dhe hapat e parë pas një vdekjeje',

  goneHeading: 'Këtu nuk ka kod për të treguar',
  goneLead:
    'Pasi dërgohet një raportim, kjo faqe e tregon kodin e tij për gjysmë ore, vetëm në atë telefon ose kompjuter.',
  goneSent:
    'Nëse sapo dërguat një raportim, ai është ruajtur. Ndoshta shfletuesi juaj nuk e ruajti kodin sepse i refuzon cookie-t. Kthehuni te faqja ku shtypët “Pranoj, dërgojeni”, lejojini cookie-t për këtë faqe dhe shtypeni përsëri: merrni të njëjtin kod, pa raportim të dytë.',
  goneSaved: 'Nëse e ruajtët kodin, mund të shihni si qëndron raportimi juaj.',

  comeBackTitle: 'Raportimi juaj',
  comeBackHeading: 'Kthehuni me kodin tuaj',
  codeLabel: 'Kodi juaj, gjashtëmbëdhjetë shifra',
  codeMore: 'Hapësirat nuk kanë rëndësi.',
  look: 'Shihni si qëndrojnë gjërat',
  wrongTitle: 'Nuk gjetëm asgjë me këtë',
  wrong: '<a>Ju lutemi shihni çdo shifër dhe shkruajeni përsëri.</a> Nuk e kërkojmë dot një kod për ju.',
  wrongElse:
    'Nëse kodi ka humbur, raportimi juaj vlen prapëseprapë. Nëse doni të shtoni diçka, dërgoni një raportim tjetër.',
  reference: 'Numri i referencës {reference}. Marrë {day}, në orën {time}.',
  notShown: 'Ajo që shkruat nuk tregohet këtu, që të mos e lexojë dot kush gjen kodin tuaj.',
  'status.reported': 'E kemi raportimin tuaj',
  'status.reported.more': 'Njerëzit në detyrë janë thirrur. Dikush do ta lexojë sapo të përgjigjet njëri prej tyre.',
  'status.triage': 'Raportimin tuaj e ka dikush në detyrë',
  'status.triage.more': 'Po e lexon dhe fillon të kontrollojë. Askujt tjetër nuk i është thënë.',
  'status.verified': 'E kontrolluam atë që na treguat',
  'status.verified.more':
    'Tani u kërkojmë njerëzve të ndihmojnë. Asgjë nuk bëhet publike para se familja të njoftohet dhe të pyetet.',
  'status.responding': 'Njerëzit po ndihmojnë',
  'status.responding.more': 'Asgjë nuk bëhet publike para se familja të njoftohet dhe të pyetet.',
  'status.stood_down': 'U dha ndihma e parë',
  'status.stood_down.more': 'Tani për tani nuk thirret askush tjetër. Raportimi juaj është ruajtur.',
  'status.closed': 'Pjesa jonë në këtë ka mbaruar',
  'status.closed.more': 'Nëse ndodh diçka e re, ju lutemi dërgoni një raportim tjetër.',
  'status.dismissed': 'E shqyrtuam, dhe tani për tani nuk bëjmë më shumë',
  'status.dismissed.more': 'Nëse dini më shumë, ju lutemi dërgoni një raportim tjetër. Ai lexohet nga e para.',
  closeNow: 'Mbylleni tani për tani',
};
