import type { signInEn } from './sign-in.en.js';

/** Machine draft, not yet read by a speaker. */
export const signInCy: Readonly<Record<keyof typeof signInEn, string>> = {
  title: 'Mewngofnodi',
  email: 'E-bost',
  password: 'Cyfrinair',
  go: 'Ymlaen',
  refusedTitle: 'Nid oedd hynny’n cyfateb',
  refused: 'Gwiriwch y ddau a rhowch gynnig arall arni. Ar ôl ychydig o gynigion bydd rhaid aros ychydig rhyngddynt.',
  byPasskey: 'Mewngofnodi gydag allwedd mynediad',
  passkeyFailed: 'Ni roddodd eich dyfais allwedd mynediad. Ceisiwch eto, neu mewngofnodwch gyda’ch cyfrinair.',
  passkeyRefused:
    'Nid yw’r allwedd mynediad hon yn hysbys yma, neu bu’r dudalen ar agor yn rhy hir. Ceisiwch eto, neu mewngofnodwch gyda’ch cyfrinair.',
  ready: 'Rydych yn barod. Mewngofnodwch nawr; mae’r cod y mae’ch ap yn ei ddangos nawr yn dal i weithio.',
  signedOut: 'Rydych wedi allgofnodi.',
  startAgain: 'Cymerodd hynny’n rhy hir, neu fe’i dechreuwyd yn rhywle arall. Dechreuwch eto.',
  codeTitle: 'Y cod o’ch ap',
  codeLabel: 'Chwe digid, o’r ap ar eich ffôn',
  codeHint: 'Mae pob cod yn gweithio unwaith. Daw un newydd bob 30 eiliad.',
  codeRefused:
    'Mae’r cod hwn yn anghywir, neu fe’i defnyddiwyd o’r blaen. Arhoswch am yr un nesaf. Ar ôl ychydig o gynigion bydd rhaid aros ychydig rhyngddynt.',
  signIn: 'Mewngofnodi',
  other: 'Dechrau eto',
  setUpTitle: 'Croeso, {name}',
  setUpLead:
    'Dau gam, yna gallwch fewngofnodi fel {email}. Mae’r dudalen hon yn gweithio nes i chi orffen, am dri diwrnod ar y mwyaf.',
  step1: 'Yn gyntaf: cyfrinair',
  passwordHint:
    'O leiaf 12 nod. Mae ychydig o eiriau na fyddai neb ond chi yn eu rhoi at ei gilydd yn well nag arwyddion na allwch eu cofio.',
  show: 'Cadw’r cyfrinair hwn',
  too_short: 'Defnyddiwch o leiaf 12 nod.',
  too_long: 'Defnyddiwch 256 nod ar y mwyaf.',
  too_plain: 'Defnyddiwch fwy o nodau gwahanol.',
  is_own_address: 'Defnyddiwch rywbeth heblaw eich cyfeiriad eich hun.',
  problemTitle: 'Mae un peth ar ôl',
  step2: 'Yna: eich ffôn',
  appLead:
    'Sganiwch hwn gydag ap dilysu, neu teipiwch y testun isod ynddo. Bydd unrhyw ap ar gyfer codau untro yn gwneud y tro.',
  qrLabel: 'Cod QR ar gyfer yr ap dilysu',
  secret: 'Fel testun',
  confirm: 'Teipiwch y cod y mae’r ap yn ei ddangos nawr',
  wrongCode:
    'Nid yw’r cod hwn yn ffitio. Gwiriwch fod cloc eich ffôn wedi’i osod gan y rhwydwaith, a chymerwch y cod nesaf.',
  finish: 'Gorffen',
};
