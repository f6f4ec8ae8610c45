/** Machine draft, not yet read by a speaker. */
import type { Translated } from '../translated.js';
import type { smsEn } from './sms-texts.en.js';

/** Without ë and ç, as people text: one of them would make a text twice as dear. */
export const smsSq: Translated<typeof smsEn> = {
  // Pages
  triage: {
    text: 'Vigil: raportim i ri, {region}. Kodi {code}. Pergjigjuni {code} PO (e marr) ose JO (tutje).',
    link: 'Me shume: {link}',
  },
  alert: {
    text: 'Vigil: njoftim, {region}. Kodi {code}. Pergjigjuni {code} PO, ME VONE ose JO.',
    link: 'Me shume: {link}',
  },
  bundle: {
    text: 'Vigil: njoftime, {region}: {codes}. Kodi dhe PO, ME VONE ose JO. Te gjitha: {all} PO.',
    link: '{link}',
  },
  reminder: {
    text: 'Vigil: {region}, {code} pret pergjigje. Pergjigjuni {code} PO, ME VONE ose JO. Edhe JO eshte mire.',
    link: '{link}',
  },
  progress: {
    text: 'Vigil: {code}, thate PO. A jeni rruges ose atje? Pergjigjuni {code} PO, ose JO nese nuk mundeni me. Pa pergjigje, pyesim dike tjeter.',
  },
  drill: {
    text: 'Vigil STERVITJE, jo njoftim: {region}. Kodi {code}. Pergjigjuni {code} PO per te treguar se funksionon. Rrini ku jeni.',
  },
  // Over
  'stand-down-enough': {
    text: 'Vigil: {region}, kodi {code}: po vijne mjaft njerez. Nuk duhet te beni asgje. Faleminderit. Nuk duhet pergjigje.',
  },
  'triage-taken': { text: 'Vigil: {code} e mori nje koleg. Nuk duhet te beni asgje. Faleminderit.' },
  'stand-down-over': {
    text: 'Vigil: {region}, kodi {code}: mbaroi. Mund te ndaleni. Nuk duhet pergjigje. Faleminderit qe ishit aty.',
  },
  correction: {
    text: 'Vigil: KORRIGJIM, {region}, kodi {code}. Njoftimi ishte i gabuar. Ju lutem ndaluni tani.',
    link: 'Me shume: {link}',
  },
  // Answers to answers
  'got-yes': {
    text: 'Vigil: {code} PO u mor, faleminderit. Llogarisim te ju. Nese megjithate nuk mundeni: {code} JO.',
    link: 'Kush vjen: {link}',
  },
  'got-yes-enough': {
    text: 'Vigil: {code} PO u mor, faleminderit. Po vijne tashme mjaft njerez, ndaj rrini ku jeni.',
  },
  'got-later': {
    text: 'Vigil: {code} ME VONE u mor, faleminderit. Tani pyesim te tjere. Kur te mundeni: {code} PO.',
    link: 'Me shume: {link}',
  },
  'got-remote': {
    text: "Vigil: {code} NGA LARG u mor, faleminderit. Do t'ju kontaktoje nje koordinator.",
    link: 'Me shume: {link}',
  },
  'got-no': {
    text: 'Vigil: {code} JO u mor. Faleminderit qe na thate; tani mund te pyesim tjetrin. Nuk duhet te beni asgje.',
  },
  'got-help': {
    text: 'Vigil: {code} NDIHME u mor. Koordinatoret u thirren. Ne rrezik? Telefononi 999.',
    link: 'Me shume: {link}',
  },
  'got-words': {
    text: 'Vigil: fjalet tuaja ruhen me {code}. Nuk kemi ende PO ose JO nga ju. Pergjigjuni {code} PO, ME VONE ose JO.',
  },
  'triage-yours': { text: 'Vigil: {code} eshte tani tek ju, faleminderit.', link: 'Me shume: {link}' },
  'triage-passed': { text: 'Vigil: {code} kalon te koordinatori tjeter. Faleminderit.' },
  'got-drill': { text: 'Vigil STERVITJE: {code} u mor. Funksionon. Faleminderit.' },
  // When we cannot tell
  'wrong-code': {
    text: 'Vigil: nuk e njohim ate kod. Asgje nuk ka ndryshuar. Shihni 4 shenjat ne SMS-in tone te fundit dhe dergojeni perseri me PO, ME VONE ose JO.',
  },
  'closed-code': { text: 'Vigil: {code} ka mbaruar tashme. Nuk duhet te beni asgje. Faleminderit.' },
  'several-open': {
    text: 'Vigil: keni disa njoftime te hapura: {codes}. Asgje nuk ka ndryshuar. Dergoni edhe kodin, si {code} PO.',
  },
  // The number itself
  stopped: {
    text: "Vigil: nuk dergojme me SMS ne kete numer. Menyrat e tjera mbeten. Per t'i marre perseri, pergjigjuni START.",
  },
  started: {
    text: 'Vigil: ky numer merr perseri SMS, nga njoftimi i ardhshem. Te vjetrat nuk perseriten. Per te ndalur, pergjigjuni STOP.',
  },
  'contact-check': { text: 'Vigil: ju lutem konfirmoni si ju arrijme. Zgjat nje minute.', link: '{link}' },
  'join-welcome': {
    text: "Vigil: mire se erdhet, dhe faleminderit. Tani mund t'ju pyesim me SMS, {region}. JO eshte gjithmone mire. Per te ndalur: STOP.",
  },
  'join-declined': {
    text: 'Vigil: faleminderit qe u ofruat. Tani nuk mund ta pranojme. Nuk duhet te beni asgje. Te dhenat fshihen brenda 30 diteve.',
  },
  'mailbox-notice': {
    text: 'Vigil: ka nje mesazh per ju. Mund ta lexoni ne faqen tone, me kodin tuaj. Per te ndalur, pergjigjuni STOP.',
    link: '{link}',
  },
  verify: {
    text: 'Vigil: {pin} konfirmon kete numer. Shkruajeni brenda 15 minutave ne faqen ku e kerkuat. Nuk e kerkojme kurre me SMS ose telefon.',
  },
  test: { text: 'Vigil: prove. Nuk ka ndodhur asgje. Nuk duhet pergjigje.' },
};
