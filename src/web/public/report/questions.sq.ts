import type { Translated } from '../../layout/translate.js';
import type { questionsEn } from './questions.en.js';

/** Machine draft, not yet read by a speaker. */
export const questionsSq: Translated<typeof questionsEn> = {
  placeTitle: 'Vendi',
  place: 'Ku',
  placeAsk: 'Ku mbahej personi?',
  placeWhy:
    'Kjo vendos kë thërrasim të parin. Nëse vdiq në spital, jepni prapëseprapë vendin ku mbahej. Emrin e tij e shohin vetëm ata që kontrollojnë raportimin tuaj.',
  placeSearch: 'Emri, qyteti, ose një pjesë e tyre',
  search: 'Kërkoni',
  found:
    '{count, plural, =0 {Nuk gjetëm asnjë vend si “{q}”. Mund ta shkruani më poshtë, ashtu si e dini.} one {Gjetëm një vend të ngjashëm me “{q}”.} other {Gjetëm # vende të ngjashme me “{q}”.}}',
  chooseOne: 'Zgjidhni një nga këto:',
  otherPlace: 'Vend tjetër',
  otherPlaceMore: 'Shkruajeni më poshtë, ashtu si e dini',
  unknownPlace: 'Nuk e di',
  unknownPlaceMore: 'Do të përpiqemi ta zbulojmë',
  placeText: 'Nëse është vend tjetër',

  toldTitle: 'Me fjalët tuaja',
  told: 'Çfarë ju bëri të na kontaktoni',
  toldAsk: 'Çfarë ju bëri të na kontaktoni?',
  toldWhy:
    'Mjaftojnë pak fjalë: çfarë dëgjuat ose patë, dhe nga kush. Nuk do të pyesim si vdiq personi, dhe nuk keni pse ta shkruani. Ju lutemi mos përmendni emra njerëzish të tjerë që mbahen atje.',
  toldText: 'Fjalët tuaja',

  whenTitle: 'Kur',
  when: 'Kur',
  whenAsk: 'Kur ndodhi?',
  whenWhy: 'Na tregon cilat raportime janë për të njëjtën gjë. Aq sa dini mjafton.',
  partAsk: 'Rreth çfarë ore?',
  clock: 'Ose një orë, si 14:30',
  dayGroup: 'Nëse ishte një ditë tjetër',
  rangeGroup: 'Nëse ishte midis dy ditëve',
  rangeFrom: 'Nga',
  rangeTo: 'Deri më',
  day: 'Dita',
  month: 'Muaji',
  year: 'Viti',

  howTitle: 'Si e dini',
  how: 'Si e dini',
  howAsk: 'Si e dini?',
  howWhy: 'Na ndihmon të kontrollojmë. Ia vlen të thuhet edhe diçka që vetëm e keni dëgjuar.',

  whoTitle: 'Kush jeni',
  who: 'Kush jeni ju',
  whoAsk: 'Kush jeni ju për personin që vdiq?',
  whoWhy: 'Që t’ju flasim në mënyrën e duhur. Këtu nuk ju pyesim për emrin.',

  familyTitle: 'Familja',
  family: 'A e di familja',
  familyAsk: 'A e di familja?',
  familyWhy:
    'Që askush të mos e dëgjojë më parë nga ne ose nga një ekran. Asgjë nuk bëhet publike para se familja të njoftohet dhe të pyetet.',

  childrenTitle: 'Fëmijët',
  children: 'Fëmijët',
  childrenAsk: 'A ka fëmijë që kanë humbur dikë?',
  childrenWhy:
    'Fëmijëve shpesh u thuhet vonë, ose rastësisht. Dikush që punon me fëmijë do të mendojë për ta. Ju lutemi mos shkruani emra, shkolla ose adresa.',

  dangerTitle: 'Të tjerët',
  danger: 'A është dikush në rrezik tani',
  dangerAsk: 'A është dikush tjetër në rrezik tani?',
  dangerWhy: 'Zgjidhni gjithçka që përshtatet. Përpiqemi ta kontaktojmë vendin po atë natë, pa thënë kush na tregoi.',
  dangerCrisis:
    '<b>Nëse një jetë është në rrezik në këtë çast, telefononi së pari {number}.</b> Për dikë brenda, telefononi edhe vetë vendin dhe kërkoni personin përgjegjës, në burg drejtorin në detyrë (duty governor). Nuk keni pse të thoni kush jeni. Ne jemi vullnetarë dhe nuk hyjmë dot brenda.',
  dangerText: 'Kush, dhe çfarë ju shqetëson? Pak fjalë, nëse dëshironi',

  urgentTitle: 'Çfarë nevojitet',
  urgent: 'Çfarë nevojitet shpejt',
  urgentAsk: 'A nevojitet shpejt ndonjë nga këto?',
  urgentWhy: 'Zgjidhni gjithçka që përshtatet. Nuk premtojmë dot gjithçka; kërkojmë kush mund të ndihmojë.',

  topicsTitle: 'Për personin',
  topics: 'Për personin',
  topicsAsk: 'A vlen ndonjë nga këto për personin që vdiq?',
  topicsWhy:
    'Disa prej nesh i njohin këto gjendje nga brenda. Me përgjigjen tuaj u drejtohemi njerëzve të duhur. Ajo nuk vendos kurrë nëse ndihmojmë.',

  contactTitle: 'Kontakti',
  contact: 'Si mund t’ju kontaktojmë',
  contactAsk: 'Si mund t’ju kontaktojmë?',
  contactWhy: 'Nuk keni pse të thoni kush jeni. Atëherë kodi që merrni në fund është e vetmja rrugë kthimi.',
  name: 'Si duhet t’ju thërrasim',
  nameMore: 'Çfarëdo emri. Nuk ka pse të jetë i juaji.',
  phone: 'Numri i telefonit',
  phoneMore: 'Jo një brenda, ju lutemi: ato telefonata regjistrohen.',
  email: 'Adresa e e-mailit',
  safeTimes: 'Kur është e sigurt t’ju kontaktojmë?',
  voicemail: 'Mund të lihet një mesazh zanor',
};
