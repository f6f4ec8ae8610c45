import type { questionsEn } from './questions.en.js';

/** Machine draft, not yet read by a speaker. */
export const questionsCy: Readonly<Record<keyof typeof questionsEn, string>> = {
  placeTitle: 'Ble',
  place: 'Ble',
  placeAsk: 'Ble roedd y person yn cael ei gadw?',
  placeWhy:
    'Mae’n penderfynu pwy rydym yn ei alw gyntaf. Os buont farw mewn ysbyty, rhowch y lle oedd yn eu cadw er hynny. Dim ond y bobl sy’n gwirio’ch adroddiad sy’n gweld ei enw.',
  placeSearch: 'Enw, tref, neu unrhyw ran ohono',
  search: 'Chwilio',
  found:
    '{count, plural, =0 {Ni chawsom hyd i le tebyg i “{q}”. Gallwch ei ysgrifennu isod, fel rydych chi’n ei adnabod.} one {Cawsom hyd i un lle tebyg i “{q}”.} two {Cawsom hyd i ddau le tebyg i “{q}”.} other {Cawsom hyd i # lle tebyg i “{q}”.}}',
  chooseOne: 'Dewiswch un o’r rhain:',
  otherPlace: 'Lle arall',
  otherPlaceMore: 'Ysgrifennwch ef isod, fel rydych chi’n ei adnabod',
  unknownPlace: 'Dydw i ddim yn gwybod',
  unknownPlaceMore: 'Byddwn yn ceisio darganfod',
  placeText: 'Os yw’n lle arall',

  toldTitle: 'Yn eich geiriau',
  told: 'Beth wnaeth i chi gysylltu',
  toldAsk: 'Beth wnaeth i chi gysylltu â ni?',
  toldWhy:
    'Mae ychydig eiriau’n ddigon: beth glywsoch neu welsoch, a chan bwy. Ni fyddwn yn gofyn sut y buont farw, ac nid oes rhaid i chi ei ysgrifennu. Peidiwch ag enwi pobl eraill sy’n cael eu cadw yno.',
  toldText: 'Eich geiriau',

  whenTitle: 'Pryd',
  when: 'Pryd',
  whenAsk: 'Pryd digwyddodd hyn?',
  whenWhy: 'Mae’n dweud wrthym pa adroddiadau sy’n perthyn i’w gilydd. Mae cystal ag y gwyddoch yn ddigon.',
  partAsk: 'Tua faint o’r gloch?',
  clock: 'Neu amser, fel 14:30',
  dayGroup: 'Os oedd ar ddiwrnod arall',
  rangeGroup: 'Os oedd rhwng dau ddiwrnod',
  rangeFrom: 'O',
  rangeTo: 'Hyd at',
  day: 'Dydd',
  month: 'Mis',
  year: 'Blwyddyn',

  howTitle: 'Sut rydych yn gwybod',
  how: 'Sut rydych yn gwybod',
  howAsk: 'Sut rydych chi’n gwybod?',
  howWhy: 'Mae’n ein helpu i wirio. Mae’n werth dweud am rywbeth a glywsoch yn unig hefyd.',

  whoTitle: 'Chi',
  who: 'Pwy ydych chi',
  whoAsk: 'Pwy ydych chi i’r person a fu farw?',
  whoWhy: 'Er mwyn i ni siarad â chi yn y ffordd iawn. Nid ydym yn gofyn eich enw yma.',

  familyTitle: 'Teulu',
  family: 'A yw’r teulu’n gwybod',
  familyAsk: 'A yw’r teulu’n gwybod?',
  familyWhy:
    'Fel na fydd neb yn ei glywed gyntaf gennym ni nac o sgrin. Ni wneir dim yn gyhoeddus cyn i’r teulu gael gwybod a chael eu holi.',

  childrenTitle: 'Plant',
  children: 'Plant',
  childrenAsk: 'A oes plant sydd wedi colli rhywun?',
  childrenWhy:
    'Yn aml bydd plant yn cael gwybod yn hwyr, neu ar hap. Bydd rhywun sy’n gweithio gyda phlant yn meddwl amdanynt. Peidiwch ag ysgrifennu enwau, ysgolion na chyfeiriadau.',

  dangerTitle: 'Eraill',
  danger: 'Rhywun mewn perygl nawr',
  dangerAsk: 'A oes rhywun arall mewn perygl nawr?',
  dangerWhy: 'Dewiswch bob un sy’n addas. Rydym yn ceisio cyrraedd y lle yr un noson, heb ddweud pwy ddywedodd wrthym.',
  dangerCrisis:
    '<b>Os oes bywyd mewn perygl yr eiliad hon, ffoniwch {number} yn gyntaf.</b> I rywun y tu mewn, ffoniwch y lle ei hun hefyd a gofyn am y person â gofal, mewn carchar y llywodraethwr ar ddyletswydd. Nid oes rhaid i chi ddweud pwy ydych. Gwirfoddolwyr ydym ni ac ni allwn fynd i mewn.',
  dangerText: 'Pwy, a beth sy’n eich poeni? Ychydig eiriau, os mynnwch',

  urgentTitle: 'Beth sydd ei angen',
  urgent: 'Beth sydd ei angen yn fuan',
  urgentAsk: 'A oes angen unrhyw un o’r rhain yn fuan?',
  urgentWhy: 'Dewiswch bob un sy’n addas. Ni allwn addo’r cyfan; rydym yn chwilio am rywun all helpu.',

  topicsTitle: 'Am y person',
  topics: 'Am y person',
  topicsAsk: 'A yw unrhyw un o’r rhain yn wir am y person a fu farw?',
  topicsWhy:
    'Mae rhai ohonom yn adnabod y sefyllfaoedd hyn o’r tu mewn. Gyda’ch ateb gofynnwn i’r bobl iawn. Nid yw byth yn penderfynu a fyddwn yn helpu.',

  contactTitle: 'Eich cyrraedd',
  contact: 'Sut cawn eich cyrraedd',
  contactAsk: 'Sut cawn eich cyrraedd?',
  contactWhy: 'Cewch aros yn ddienw. Wedyn y cod a gewch ar y diwedd yw’r unig ffordd yn ôl.',
  name: 'Beth dylem eich galw',
  nameMore: 'Unrhyw enw. Nid oes rhaid iddo fod yn enw i chi.',
  phone: 'Rhif ffôn',
  phoneMore: 'Nid un y tu mewn, os gwelwch yn dda: recordir y galwadau hynny.',
  email: 'Cyfeiriad e-bost',
  safeTimes: 'Pryd mae’n ddiogel cysylltu â chi?',
  voicemail: 'Mae neges ar beiriant ateb yn iawn',
};
