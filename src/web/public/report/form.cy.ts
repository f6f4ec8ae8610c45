import type { formEn } from './form.en.js';

/** Machine draft, not yet read by a speaker. */
export const formCy: Readonly<Record<keyof typeof formEn, string>> = {
  question: 'Cwestiwn {number} o {total}.',
  needed: 'Mae angen ateb i hwn.',
  optional: 'Cewch ei adael yn wag.',
  continue: 'Ymlaen',
  back: 'Yn ôl',
  skipRest: 'Hepgor y gweddill',
  noteTitle: 'Cyn mynd ymlaen',
  note: 'Mae’r cwestiwn hwn a’r ddau nesaf am yr hyn a ddigwyddodd. Gall hynny fod yn anodd. Nid oes rhaid eu hateb, ac nid yw’r un yn gofyn sut y buont farw. Mae rhifau i’w ffonio <a>isod</a>.',
  miss: 'Hepgor y cwestiynau hyn',

  missing: 'Mae un peth ar ôl',
  restartedTitle: 'Mae’r ffurflen yn dechrau eto yma',
  restarted:
    'Bu ar agor am fwy na diwrnod. Yn y dudalen yn unig y cadwyd eich atebion cynharach, byth gyda ni, felly maen nhw wedi mynd. Mae’r hyn a ysgrifennoch olaf yma o hyd.',
  placeMissing: '<a>Dewiswch le, neu ysgrifennwch ef.</a> Mae “Dydw i ddim yn gwybod” yn iawn hefyd.',
  placeTextMissing: '<a>Ysgrifennwch y lle fel rydych chi’n ei adnabod.</a> Mae tref neu stryd yn ddigon.',
  toldMissing: '<a>Ysgrifennwch ychydig eiriau,</a> neu dewiswch “Gwell gen i beidio â dweud”.',
  dateUnreadable: '<a>Ni allem ddarllen y dyddiad hwnnw.</a> Mae’r dydd a’r mis mewn rhifau yn ddigon, fel 21 ac 11.',
  dateToCome: '<a>Nid yw’r amser hwnnw wedi dod eto.</a> Rhowch un cynharach. Mae amcan yn iawn.',
  clockUnreadable: '<a>Ni allem ddarllen yr amser hwnnw.</a> Ysgrifennwch ef fel 14:30, neu gadewch ef yn wag.',
  reachMissing: '<a>Ysgrifennwch rif ffôn neu gyfeiriad e-bost,</a> neu dewiswch “Dim ond drwy fy nghod”.',
  tooLong:
    '<a>Mae hynny’n fwy nag y gallwn ei gymryd yma.</a> Byrhewch ef i {most} nod. Ni chollwyd dim a ysgrifennoch.',

  startTitle: 'Dechrau',
  startHeading: 'Oes rhywun wedi marw yn y ddalfa?',
  startLead:
    'Gallwch ddweud wrthym yma, ar unrhyw awr: am garchar, cell heddlu, canolfan symud mewnfudwyr neu ysbyty diogel.',
  startNeeds:
    'Nid oes rhaid i chi ddweud pwy ydych. Dau gwestiwn yn unig sydd angen ateb: <b>ble</b>, a <b>beth wnaeth i chi gysylltu</b>. Caiff popeth arall aros yn wag. Ni fyddwn yn gofyn sut y buont farw.',
  start: 'Dechrau',
  haveCode: 'Mae gen i god yn barod',
  thenHeading: 'Beth sy’n digwydd wedyn',
  then1: 'Rydych yn ateb yr hyn a allwch',
  then1More:
    'Tua phum munud. Nid oes dim yn gadael y dudalen nes i chi ei anfon. I fynd yn ôl, defnyddiwch “Yn ôl” ar y dudalen.',
  then2: 'Rydych yn cael cod',
  then2More: 'Ag ef gallwch weld sut mae pethau. Hebddo ni all neb ddod o hyd i’ch adroddiad, na chithau chwaith.',
  then3: 'Mae person yn ei ddarllen',
  then3More: 'Gelwir rhywun ar ddyletswydd ar unwaith, ddydd a nos. Ein nod yw ei ddarllen o fewn dwy awr.',
  then4: 'Rydym yn gwirio cyn dweud wrth neb',
  then4More: 'Ni wneir dim yn gyhoeddus cyn i’r teulu gael gwybod a chael eu holi.',
  safeHeading: 'I’ch cadw’ch hun yn ddiogel',
  safe1:
    'Mae galwadau o ffonau carchar yn cael eu recordio. Gofynnwch i rywun y tu allan, neu’ch cyfreithiwr, ysgrifennu yma drosoch.',
  safe2: 'Defnyddiwch eich ffôn neu’ch cyfrifiadur eich hun, nid un yn y gwaith.',
  safe3: 'Mae “Gadael y safle hwn” yn mynd â chi oddi yma ar unwaith. Nid yw’n clirio hanes eich porwr.',

  checkTitle: 'Gwirio',
  checkHeading: 'Darllenwch drwyddo cyn anfon',
  checkLead: 'Nid oes dim wedi’i anfon eto.',
  change: 'Newid',
  changeWhat: ': {what}',
  leftEmpty: 'Wedi’i adael yn wag, sy’n iawn',
  notSaid: 'Gwell gen i beidio â dweud',
  whenSent: 'Pan fyddwch yn anfon hwn',
  agree:
    'Rydych yn cytuno y caiff y bobl ar ddyletswydd ddarllen yr hyn a ysgrifennoch a’i ddefnyddio i wirio beth ddigwyddodd ac i helpu. Byddwn yn gofyn i chi eto cyn ei ddefnyddio at unrhyw beth arall. <a>Beth rydym yn ei gadw, ac am faint (yn agor wrth ymyl y dudalen hon)</a>',
  send: 'Rwy’n cytuno, anfonwch ef',
  limitTitle: 'Ni allwn ei gymryd ar hyn o bryd',
  limit:
    'Daeth llawer o adroddiadau mewn amser byr, o’ch rhwydwaith chi neu o bobman. <b>Mae’r hyn a ysgrifennoch wedi’i gadw yn y dudalen hon.</b> Gadewch hi ar agor, dewch yn ôl am {time} a phwyso “Rwy’n cytuno, anfonwch ef” eto.',
  floodTitle: 'Mae llawer iawn o adroddiadau yn cyrraedd',
  floodRefused: 'Nid aeth drwodd y tro hwn',
  flood:
    'Mae llawer iawn o adroddiadau yn cyrraedd ar unwaith, ac efallai fod peiriannau wedi anfon rhai. <b>Nid oes dim a ysgrifennoch wedi’i golli.</b> Os nad yw “Rwy’n cytuno, anfonwch ef” yn mynd drwodd, pwyswch “Rwy’n cytuno, cadwch ef”: bydd rhywun yn ei ddarllen, ond yn hwyrach nag arfer. Cewch eich cod y naill ffordd neu’r llall.',
  floodElse: 'Os na all aros, ffoniwch un o’r rhifau isod.',
  floodKeep: 'Rwy’n cytuno, cadwch ef',
  trap: 'Gadewch y maes hwn yn wag',
  limitElse:
    'Os na all aros, ffoniwch un o’r rhifau isod, neu gofynnwch i rywun ar rwydwaith arall ysgrifennu drosoch.',
};
