import type { Translated } from '../../layout/translate.js';
import type { mailboxEn } from './mailbox.en.js';

/** Machine draft, not yet read by a speaker. */
export const mailboxSq: Translated<typeof mailboxEn> = {
  before: 'Keni qenë këtu më parë: {day}, {time}.',
  messagesHeading: 'Mesazhet',
  none: 'Ende nuk ju ka shkruar askush. Kur dikush ta bëjë, mund ta lexoni këtu me kodin tuaj.',
  emptied: 'Ajo që na treguat dhe ajo që u shkrua këtu u fshi më {day}, siç premtuam. Mbetet vetëm numri.',
  fromOnDuty: 'Nga {name}, në detyrë',
  fromTeam: 'Nga dikush në detyrë',
  fromYou: 'Nga ju',
  kept: 'U mor. Nuk tregohet më.',
  sent: 'E kemi atë që shkruat. Njerëzit në detyrë e shohin se është këtu.',
  writeHeading: 'Na shkruani, ose shtoni diçka',
  writeHint:
    'Ju lutemi mos përmendni emra njerëzish të tjerë që mbahen atje. Nëse dëshironi të ndaleni këtu, edhe kjo është në rregull.',
  send: 'Dërgoni',
  problemTitle: 'Ende nuk u dërgua',
  empty: '<a>Ende nuk ka asgjë në të.</a> Shkruani diçka më parë, ose mbylleni këtë faqe.',
  too_long:
    '<a>Është më e gjatë se {most, number} shkronja.</a> Dërgojeni në dy pjesë. Asgjë nuk ka humbur: është ende më poshtë.',
  too_many:
    '<a>Keni shkruar shpesh sot.</a> I kemi të gjitha. Ju lutemi prisni deri nesër dhe mbani një kopje të asaj që është më poshtë.',
  noticeHeading: 'A doni t’ju njoftojmë kur të ketë një mesazh?',
  noticeMore: 'Nuk është e nevojshme. Nëse doni, dërgojmë pak fjalë dhe asgjë për raportin tuaj:',
  noticeSays: '“Ka një mesazh për ju. Mund ta lexoni në faqen tonë, me kodin tuaj.”',
  noticeLabel: 'Numri juaj i celularit ose një adresë e-mail',
  noticeHint:
    'Vetëm nëse nuk e lexon askush që nuk do të donit t’ju pyeste. Ruhet i koduar, nuk përdoret për asgjë tjetër dhe nuk shfaqet më këtu.',
  noticeAsk: 'Më njoftoni atje',
  'noticeOn.sms':
    'Po: me SMS te numri që dhatë. Gjatë ditës dhe disa minuta më vonë, që askush të mos e dijë kush shkroi dhe kur.',
  'noticeOn.email':
    'Po: me e-mail te adresa që dhatë. Gjatë ditës dhe disa minuta më vonë, që askush të mos e dijë kush shkroi dhe kur.',
  noticeStop: 'Mos më njoftoni më dhe fshijeni',
  noticeNotYet: 'Ende nuk u ruajt',
  'notice.no_address':
    '<a>Nuk mund të dërgojmë atje.</a> Jepni një numër celulari, si 07700 900123, ose një adresë e-mail, si {email}.',
  'notice.taken':
    '<a>Këtë nuk mund ta përdorim:</a> e përdorin tashmë disa raporte. Jepni një tjetër, ose shihni këtu herë pas here.',
  codeHeading: 'Kodi juaj',
  codeMore:
    'Nëse mund ta ketë parë dikush tjetër, mund ta mbyllni. Raportimi juaj mbetet te ne; kjo faqe mbyllet përgjithmonë.',
  endCode: 'Mbylleni kodin tim',
  endTitle: 'Mbyllja e kodit',
  endHeading: 'Ta mbyllim kodin tuaj?',
  endMore:
    'Askush nuk e hap dot më këtë faqe me të, as ju. Raportimi juaj mbetet te ne dhe ne vazhdojmë. Këtë nuk e kthejmë dot mbrapsht.',
  endSure: 'Mbylleni përgjithmonë',
  keepIt: 'Mbajeni',
  endedTitle: 'Kodi juaj u mbyll',
  endedHeading: 'Kodi juaj nuk hap më asgjë',
  endedLead: 'Raportimi juaj mbetet te ne dhe vlen njësoj.',
  expiredTitle: 'Ju lutemi shkruani kodin edhe një herë',
  expired: 'Faqja qëndroi hapur gjysmë ore dhe mbyllet vetë. <a>Shkruani kodin tuaj,</a> dhe vazhdoni aty ku ishit.',
  expiredKept: 'Ajo që shkruat ruhet deri atëherë.',
};
