import type { Translated } from '../../../layout/translate.js';
import { questionsCy } from '../questions.cy.js';
import type { questionsEn } from '../questions.en.js';

/** Machine draft, not yet read by a speaker. */
export const easyQuestionsCy: Translated<typeof questionsEn> = {
  ...questionsCy,
  placeAsk: 'Ble roedd y person yn cael ei gadw?',
  placeWhy:
    'Dywedwch y carchar, y gell heddlu neu’r ysbyty.\nYna rydym yn gwybod pwy i’w ffonio.\nA fuont farw mewn ysbyty? Dywedwch pwy oedd yn eu cadw cyn hynny.',
  placeSearch: 'Teipiwch yr enw, neu’r dref',
  toldAsk: 'Pam rydych chi’n ysgrifennu atom?',
  toldWhy:
    'Dywedwch beth a welsoch neu a glywsoch.\nMae ychydig eiriau yn iawn.\nNid oes rhaid dweud sut y bu’r person farw.\nPeidiwch ag ysgrifennu enwau pobl eraill y tu mewn.',
  toldText: 'Ysgrifennwch yma',
  whenAsk: 'Pryd y digwyddodd?',
  whenWhy: 'Gallwch ddyfalu.\nMae’n ein helpu i weld a yw dau berson yn dweud yr un peth.',
  howAsk: 'Sut rydych chi’n gwybod?',
  howWhy: 'Mae’n ein helpu i wirio.\nOnid ydych ond wedi clywed amdano? Mae hynny’n iawn.',
  whoAsk: 'Pwy ydych chi?',
  whoWhy: 'Mae’n ein helpu i siarad â chi mewn ffordd dda.\nNid ydym yn gofyn eich enw yma.',
  familyAsk: 'Ydy’r teulu’n gwybod?',
  familyWhy:
    'Dylai’r teulu glywed gan berson caredig.\nNi ddylent glywed gan sgrin.\nNid ydym yn gwneud dim yn gyhoeddus cyn i’r teulu wybod.',
  childrenAsk: 'A gollodd unrhyw blant rywun?',
  childrenWhy:
    'Bydd rhywun sy’n gweithio gyda phlant yn meddwl amdanynt.\nPeidiwch ag ysgrifennu eu henwau na’u hysgol.',
  dangerAsk: 'Oes rhywun mewn perygl nawr?',
  dangerWhy:
    'Gallwch ddewis mwy nag un.\nRydym yn ceisio dweud wrth y lle yr un noson.\nNid ydym yn dweud pwy ddywedodd wrthym.',
  urgentAsk: 'Pa help sydd ei angen yn fuan?',
  urgentWhy: 'Gallwch ddewis mwy nag un.\nNi allwn addo’r cyfan.\nRydym yn chwilio am bobl sy’n gallu helpu.',
  topicsWhy:
    'Gallwch ddewis mwy nag un.\nMae rhai ohonom wedi byw’r un pethau.\nRydym yn eich helpu beth bynnag a ddewiswch.',
  contactAsk: 'Sut gallwn ni eich cyrraedd?',
  contactWhy: 'Nid oes rhaid dweud pwy ydych chi.\nYna dim ond eich cod sy’n dod â chi’n ôl.',
  nameMore: 'Mae unrhyw enw yn iawn.',
  phoneMore: 'Dim ffôn carchar, os gwelwch yn dda.',
  chooseOne: 'Dewiswch un:',
  otherPlace: 'Lle gwahanol',
  otherPlaceMore: 'Ysgrifennwch ef yn y blwch isod',
  placeText: 'Enw’r lle',
  told: 'Pam rydych yn ysgrifennu atom',
  partAsk: 'Pa amser o’r dydd?',
  clock: 'Neu ysgrifennwch yr amser, fel 14:30',
  dayGroup: 'Os dewisoch ddiwrnod arall',
  danger: 'Rhywun mewn perygl yn awr',
  dangerCrisis:
    '<b>A allai rhywun farw nawr? Ffoniwch {number} yn gyntaf.</b> Yna ffoniwch y lle. Gofynnwch am y person â gofal. Nid oes rhaid dweud pwy ydych chi. Rydym yn helpu o’r tu allan. Ni allwn fynd i mewn.',
  dangerText: 'Am bwy rydych chi’n poeni? Mae ychydig eiriau yn iawn',
  topicsAsk: 'Oes un o’r rhain yn wir am y person a fu farw?',
  name: 'Beth gawn ni eich galw?',
  phone: 'Eich rhif ffôn',
  email: 'Eich e-bost',
  safeTimes: 'Pryd mae’n amser diogel i’ch cyrraedd?',
  voicemail: 'Gallwch adael neges i mi',
};
