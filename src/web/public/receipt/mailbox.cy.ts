import type { mailboxEn } from './mailbox.en.js';

/** Machine draft, not yet read by a speaker. */
export const mailboxCy: Readonly<Record<keyof typeof mailboxEn, string>> = {
  before: 'Yma o’r blaen: {day}, {time}.',
  messagesHeading: 'Negeseuon',
  none: 'Nid oes neb wedi ysgrifennu atoch eto. Pan fydd rhywun yn gwneud, gallwch ei ddarllen yma gyda’ch cod.',
  emptied:
    'Cafodd yr hyn a ddywedoch wrthym, a’r hyn a ysgrifennwyd yma, ei ddileu ar {day}, fel yr addawyd. Mae’r cyfrif yn aros.',
  fromOnDuty: 'Oddi wrth {name}, ar ddyletswydd',
  fromTeam: 'Oddi wrth rywun ar ddyletswydd',
  fromYou: 'Oddi wrthych chi',
  kept: 'Derbyniwyd. Ni ddangosir eto.',
  sent: 'Mae’r hyn a ysgrifennoch gennym. Gall y bobl ar ddyletswydd weld ei fod yno.',
  writeHeading: 'Ysgrifennwch atom, neu ychwanegwch rywbeth',
  writeHint:
    'Peidiwch ag enwi pobl eraill sy’n cael eu cadw yno, os gwelwch yn dda. Os hoffech stopio yma, mae hynny’n iawn hefyd.',
  send: 'Anfon',
  problemTitle: 'Heb ei anfon eto',
  empty: '<a>Nid oes dim ynddo eto.</a> Ysgrifennwch rywbeth yn gyntaf, neu caewch y dudalen hon.',
  too_long:
    '<a>Mae’n hirach na {most, number} o lythrennau.</a> Anfonwch ef mewn dwy ran. Ni chollwyd dim: mae isod o hyd.',
  too_many:
    '<a>Rydych wedi ysgrifennu’n aml heddiw.</a> Mae’r cyfan gennym. Arhoswch tan yfory, a chadwch gopi o’r hyn sydd isod.',
  noticeHeading: 'A hoffech gael gwybod pan fydd neges?',
  noticeMore: 'Nid oes rhaid. Os hoffech, anfonwn ychydig eiriau, a dim am eich adroddiad:',
  noticeSays: '“Mae neges i chi. Gallwch ei darllen ar ein gwefan, gyda’ch cod.”',
  noticeLabel: 'Eich rhif ffôn symudol, neu gyfeiriad e-bost',
  noticeHint:
    'Dim ond os nad oes neb arall yn ei ddarllen na fyddech am iddynt eich holi. Fe’i cedwir dan sêl, ni ddefnyddir ef at ddim arall, ac nis dangosir yma eto.',
  noticeAsk: 'Rhowch wybod i mi yno',
  'noticeOn.sms':
    'Cewch: drwy neges destun i’r rhif a roesoch. Yn ystod y dydd, ac ychydig funudau’n ddiweddarach, fel na all neb ddweud pwy ysgrifennodd pryd.',
  'noticeOn.email':
    'Cewch: drwy e-bost i’r cyfeiriad a roesoch. Yn ystod y dydd, ac ychydig funudau’n ddiweddarach, fel na all neb ddweud pwy ysgrifennodd pryd.',
  noticeStop: 'Peidiwch â rhoi gwybod i mi, a’i ddileu',
  noticeNotYet: 'Heb ei gadw eto',
  'notice.no_address':
    '<a>Ni allwn anfon i hwnnw.</a> Rhowch un rhif ffôn symudol, fel 07700 900123, neu un cyfeiriad e-bost, fel {email}.',
  'notice.taken':
    '<a>Ni allwn ddefnyddio hwnnw:</a> mae sawl adroddiad yn ei ddefnyddio eisoes. Rhowch un arall, neu edrychwch yma o bryd i’w gilydd.',
  codeHeading: 'Eich cod',
  codeMore:
    'Os gall rhywun arall fod wedi’i weld, gallwch ddod ag ef i ben. Mae eich adroddiad yn aros gyda ni; mae’r dudalen hon yn cau am byth.',
  endCode: 'Dod â’m cod i ben',
  endTitle: 'Dod â’ch cod i ben',
  endHeading: 'Dod â’ch cod i ben?',
  endMore:
    'Ni all neb agor y dudalen hon ag ef wedyn, na chithau. Mae eich adroddiad yn aros gyda ni, ac rydym yn dal ati. Ni allwn ddadwneud hyn.',
  endSure: 'Dod ag ef i ben am byth',
  keepIt: 'Ei gadw',
  endedTitle: 'Mae eich cod ar ben',
  endedHeading: 'Nid yw eich cod yn agor dim bellach',
  endedLead: 'Mae eich adroddiad yn aros gyda ni, ac yn cyfrif yr un fath.',
  expiredTitle: 'Teipiwch eich cod unwaith eto, os gwelwch yn dda',
  expired:
    'Bu’r dudalen ar agor am hanner awr, ac mae’n cau ohoni ei hun. <a>Teipiwch eich cod,</a> ac ewch ymlaen o’r lle’r oeddech.',
  expiredKept: 'Cedwir yr hyn a ysgrifennoch tan hynny.',
};
