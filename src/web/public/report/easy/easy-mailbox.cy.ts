import type { Translated } from '../../../layout/translate.js';
import { mailboxCy } from '../../receipt/mailbox.cy.js';
import type { mailboxEn } from '../../receipt/mailbox.en.js';

/** Machine draft, not yet read by a speaker. */
export const easyMailboxCy: Translated<typeof mailboxEn> = {
  ...mailboxCy,
  before: 'Buoch yma o’r blaen: {day}, {time}.',
  none: 'Nid oes neb wedi ysgrifennu atoch eto. Dewch yn ôl gyda’ch cod i edrych eto.',
  emptied: 'Fe wnaethom ddileu eich geiriau a’r negeseuon hyn ar {day}. Dywedasom y byddem.',
  fromOnDuty: 'Oddi wrth {name}, un ohonom ni',
  fromTeam: 'Oddi wrth un ohonom ni',
  kept: 'Mae gennym ni. Nid ydym yn ei ddangos eto.',
  sent: 'Mae’r hyn a ysgrifennoch gennym. Gall ein pobl ei weld.',
  writeHeading: 'Ysgrifennwch atom',
  writeHint: 'Peidiwch ag ysgrifennu enwau pobl eraill y tu mewn. Gallwch stopio yma hefyd. Mae hynny’n iawn.',
  problemTitle: 'Nid ydym wedi’i anfon eto',
  empty: '<a>Mae’r blwch yn wag.</a> Ysgrifennwch rywbeth yn gyntaf, neu caewch y dudalen.',
  too_long: '<a>Mae’n hirach na {most, number} o lythrennau.</a> Anfonwch ef mewn dwy ran. Does dim ar goll.',
  too_many: '<a>Ysgrifennoch lawer heddiw.</a> Mae’r cyfan gennym. Arhoswch tan yfory. Cadwch gopi o’r hyn sydd isod.',
  noticeHeading: 'Ydych chi am wybod pan fyddwn yn ysgrifennu?',
  noticeMore: 'Nid oes rhaid. Os hoffech, anfonwn y geiriau hyn atoch:',
  noticeLabel: 'Eich rhif symudol, neu eich e-bost',
  noticeHint: 'A oes rhywun arall yn darllen eich negeseuon? Yna gadewch ef allan. I hyn yn unig y’i defnyddiwn.',
  noticeAsk: 'Ie, dywedwch wrthyf yno',
  'noticeOn.sms': 'Iawn. Anfonwn neges destun i’ch ffôn. Fe’i hanfonwn yn y dydd, ychydig yn hwyrach.',
  'noticeOn.email': 'Iawn. Anfonwn e-bost atoch. Fe’i hanfonwn yn y dydd, ychydig yn hwyrach.',
  noticeStop: 'Stopio hyn, a’i ddileu',
  noticeNotYet: 'Nid ydym wedi’i gadw eto',
  'notice.no_address':
    '<a>Ni allwn anfon i hwnnw.</a> Ysgrifennwch un rhif symudol, fel 07700 900123. Neu un e-bost, fel {email}.',
  'notice.taken':
    '<a>Ni allwn ddefnyddio hwnnw.</a> Mae adroddiadau eraill yn ei ddefnyddio. Ysgrifennwch un arall, neu dewch yn ôl i edrych.',
  codeMore:
    'A welodd rhywun arall eich cod? Yna gallwch ddod ag ef i ben. Rydym yn cadw eich adroddiad. Mae’r dudalen yn cau.',
  endMore:
    'Yna ni all neb agor y dudalen hon. Ni allwch chi chwaith. Rydym yn cadw eich adroddiad. Ni allwn ddadwneud hyn.',
  endSure: 'Ie, dod ag ef i ben',
  keepIt: 'Na, ei gadw',
  endedHeading: 'Nid yw eich cod yn gweithio mwyach',
  endedLead: 'Rydym yn cadw eich adroddiad. Mae’n dal i gyfrif.',
  expiredTitle: 'Teipiwch eich cod eto',
  expired: 'Bu’r dudalen hon ar agor am hanner awr. <a>Teipiwch eich cod</a> ac ewch ymlaen.',
  expiredKept: 'Does dim a ysgrifennoch ar goll.',
};
