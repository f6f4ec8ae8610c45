import type { joinEn } from './join.en.js';

/** Machine draft, not yet read by a speaker. */
export const joinCy: Readonly<Record<keyof typeof joinEn, string>> = {
  question: 'Cwestiwn {number} o {total}.',
  needed: 'Mae angen ateb i hwn.',
  optional: 'Cewch ei adael yn wag.',
  continue: 'Ymlaen',
  back: 'Yn ôl',
  skipRest: 'Hepgor y gweddill',
  missing: 'Mae un peth ar ôl',
  restartedTitle: 'Mae’r ffurflen yn dechrau eto yma',
  restarted:
    'Bu ar agor am fwy na diwrnod. Yn y dudalen yn unig y cadwyd eich atebion cynharach, byth gyda ni, felly maen nhw wedi mynd. Mae’r hyn a ysgrifennoch olaf yma o hyd.',
  nameMissing: '<a>Ysgrifennwch enw</a> y cawn eich galw wrtho. Mae unrhyw enw yn iawn.',
  nameLines: '<a>Ysgrifennwch yr enw mewn un llinell.</a>',
  reachMissing: '<a>Ysgrifennwch rif ffôn symudol neu gyfeiriad e-bost.</a> Mae un ohonynt yn ddigon.',
  phoneUnreadable: '<a>Ni allem ddarllen y rhif hwnnw.</a> Ysgrifennwch ef fel 07700 900123.',
  phoneNotMobile:
    '<a>Nid rhif ffôn symudol o’r DU yw hwnnw,</a> ac ni allwn anfon neges i un arall. Gadewch ef yn wag a rhowch gyfeiriad e-bost.',
  emailUnreadable: '<a>Ni allem ddarllen y cyfeiriad hwnnw.</a> Ysgrifennwch ef fel enw@example.org.',
  regionMissing: '<a>Dewiswch ranbarth.</a>',
  rolesMissing: '<a>Dewiswch o leiaf un.</a> Mae “Bod yno” yn ddigon.',
  tooLong:
    '<a>Mae hynny’n fwy nag y gallwn ei gymryd yma.</a> Byrhewch ef i {most} nod. Ni chollwyd dim a ysgrifennoch.',

  startTitle: 'Cynnig helpu',
  startHeading: 'Fyddech chi’n helpu pan fydd yn digwydd yn agos atoch?',
  startLead:
    'Pan fydd rhywun yn marw mewn carchar, cell heddlu, canolfan symud mewnfudwyr neu ysbyty diogel, rydym yn gofyn i bobl y rhanbarth drwy neges destun neu e-bost. Gallech fod yn un ohonynt.',
  startNeeds:
    'Nid oes angen hyfforddiant na thystysgrif. Rydym yn gofyn beth i’ch galw, sut i’ch cyrraedd, ble, a beth y gallech ei wneud. <b>Dim cyfenw, dim cyfeiriad cartref, dim dyddiad geni.</b>',
  start: 'Dechrau',
  thenHeading: 'Beth sy’n digwydd wedyn',
  then1: 'Rydych yn ateb yr hyn a allwch',
  then1More: 'Tua thri munud. Nid oes dim yn gadael y dudalen nes i chi ei anfon.',
  then2: 'Rydych yn cadarnhau eich rhif neu’ch cyfeiriad',
  then2More: 'Rydym yn anfon chwe digid iddo, fel na all neb gofrestru rhywun arall.',
  then3: 'Mae pobl eich rhanbarth yn dod i’ch adnabod',
  then3More:
    'Rhaid i ddau ohonynt eirio drosoch cyn y gofynnir i neb. Mae hynny’n cadw pawb yn ddiogel. Gall gymryd ychydig wythnosau.',
  then4: 'Byddwch yn clywed gennym y naill ffordd neu’r llall',
  then4More: 'Unwaith y bydd croeso i chi, gallwn ofyn i chi. Bob tro mae Na yn ateb iawn, ac nid oes neb yn cyfrif.',
  safeHeading: 'Os ydych wedi colli rhywun, neu wedi bod y tu mewn eich hun',
  safe: 'Mae croeso i chi, ac nid oes neb yn gofyn i chi ei brofi. Dechreuwch pan fyddwch yn barod; bydd y dudalen yma o hyd.',

  checkTitle: 'Gwirio',
  checkHeading: 'Darllenwch drwyddo cyn anfon',
  checkLead: 'Nid oes dim wedi’i anfon eto.',
  change: 'Newid',
  changeWhat: ': {what}',
  leftEmpty: 'Wedi’i adael yn wag, sy’n iawn',
  agreeHeading: 'Yr hyn rydych yn cytuno iddo',
  agreeHold:
    '<b>Yr hyn a gadwn:</b> yr hyn a ysgrifennoch uchod, a’r amser y cytunoch. Mae wedi’i selio, fel nad yw copi o’r gronfa ddata yn ei ddatgelu. Gall cydlynwyr eich rhanbarth ei agor, ac ysgrifennir pob tro i lawr. <a>Beth rydym yn ei gadw, ac am faint (yn agor wrth ymyl y dudalen hon)</a>',
  agreeText:
    '<b>Yr hyn a anfonwn:</b> rhanbarth a chod, byth beth ddigwyddodd, byth enw. <a>Gweld yr union negeseuon (yn agor wrth ymyl y dudalen hon)</a>',
  agreeLeave:
    '<b>Sut i adael:</b> atebwch STOP, a daw negeseuon i ben ar unwaith. Dywedwch wrth unrhyw gydlynydd, heb reswm, a chaiff y ffyrdd i’ch cyrraedd eu dileu.',
  agreeForget:
    'Os na fyddwch yn ei gadarnhau, caiff eich cynnig ei ddileu ar ôl 7 diwrnod; os na allwn ei dderbyn, ar ôl 30.',
  send: 'Rwy’n cytuno, anfonwch fy nghynnig',
  trap: 'Gadewch y maes hwn yn wag',
  trapped: 'Llenwyd maes y mae’n rhaid iddo aros yn wag, efallai gan eich porwr. Gwagiwch ef ac anfonwch eto.',
  limitTitle: 'Ni allwn ei gymryd ar hyn o bryd',
  limit:
    'Daeth llawer o gynigion mewn amser byr, o’ch rhwydwaith chi neu o bobman. <b>Mae’r hyn a ysgrifennoch wedi’i gadw yn y dudalen hon.</b> Gadewch hi ar agor, dewch yn ôl am {time} a phwyso “Rwy’n cytuno, anfonwch fy nghynnig” eto.',

  codeTitle: 'Cadarnhau',
  codeHeadingPhone: 'Teipiwch y chwe digid a anfonwn mewn neges destun',
  codeHeadingEmail: 'Teipiwch y chwe digid a anfonwn mewn e-bost',
  codeTo: 'I {mask}. Gall gymryd munud. Mae’r digidau’n gweithio am 15 munud.',
  codeLabel: 'Chwe digid',
  codeConfirm: 'Cadarnhau',
  codeAgain: 'Anfon digidau eraill',
  codeLater: 'Gadael y cyfeiriad tan wedyn',
  codeNone: 'Dim byd yn dod?',
  codeNoneMore:
    'Edrychwch a yw’r rhif neu’r cyfeiriad uchod yn gorffen fel eich un chi. Os nad yw, llenwch y ffurflen eto. Rydym yn anfon un cod y funud ar y mwyaf, a thri y dydd nad oes neb yn eu defnyddio.',
  codeProblem: 'Heb ei gadarnhau eto',
  codeMalformed: '<a>Teipiwch y chwe digid</a> fel y maent yn y neges.',
  codeWrong: '<a>Nid dyna’r digidau a anfonwyd olaf.</a> Edrychwch eto, a’u teipio unwaith yn rhagor.',
  codeGone: 'Nid yw’r digidau hyn yn gweithio mwyach. Gofynnwch am rai eraill: pwyswch “Anfon digidau eraill”.',
  codeSoon: 'Anfonwyd digidau ychydig yn ôl. Cewch ofyn am rai eraill o {time}.',
  codeSoonDay: 'Anfonwyd sawl cod heb eu defnyddio. Cewch ofyn am un arall o {time} ar {day}.',
  codeSent: 'Mae digidau eraill ar eu ffordd. Nid yw’r rhai cynt yn gweithio mwyach.',
  goneTitle: 'Mae’r dudalen hon wedi dyddio',
  goneHeading: 'Nid yw’r cynnig hwn gennym mwyach',
  gone: 'Ni chafodd ei gadarnhau mewn pryd, cafodd ei ddisodli gan un diweddarach, neu fe’i tynnwyd yn ôl. Os ydych am helpu o hyd, gallwch gynnig eto.',
  goneAgain: 'Cynnig eto',
  takenTooMany: 'Gofynnwyd am ormod o godau o’ch rhwydwaith. Dewch yn ôl am {time} a phwyso eto.',

  doneTitle: 'Diolch',
  doneHeading: 'Diolch. Mae eich cynnig gyda ni',
  doneLead: 'Mae wedi’i gadarnhau. Bydd pobl eich rhanbarth yn ei ddarllen.',
  next1: 'Mae eich cynnig wedi’i gadarnhau',
  next2: 'Bydd rhywun o’ch rhanbarth yn cysylltu',
  next2More:
    'I ddod i’ch adnabod, ac i ateb eich cwestiynau. Nid oes angen eich cyfenw na’ch cyfeiriad cartref arnynt.',
  next3: 'Mae dau berson yn geirio drosoch',
  next3More: 'Tan hynny nid ydym yn gofyn dim i chi, ac nid ydych yn clywed unrhyw rybudd.',
  next4: 'Rydym yn dweud wrthych fod croeso i chi',
  next4More:
    'Drwy neges destun neu e-bost. O hynny ymlaen gallwn ofyn i chi, byth yn eich oriau tawel oni bai na all aros.',
  doneNo: 'Gall hefyd fod na allwn ei dderbyn. Yna dywedwn ddiolch, a dileu’r hyn a ddywedoch o fewn 30 diwrnod.',
  takeBackHeading: 'Wedi newid eich meddwl?',
  takeBackMore: 'Tra bo’r dudalen hon ar agor gallwch ei dynnu’n ôl ar unwaith. Wedyn, dywedwch wrth unrhyw gydlynydd.',
  takeBack: 'Tynnu fy nghynnig yn ôl a’i ddileu',
  backTitle: 'Wedi’i dynnu’n ôl',
  backHeading: 'Mae eich cynnig wedi’i ddileu',
  backLead: 'Diolch am feddwl amdano. Nid ydym yn cadw dim ohono mwyach, ond llinell yn y cofnod heb eich enw.',
};
