import type { receiptEn } from './receipt.en.js';

/** Machine draft, not yet read by a speaker. */
export const receiptCy: Readonly<Record<keyof typeof receiptEn, string>> = {
  receivedTitle: 'Eich cod',
  thanks: 'Diolch. Mae eich adroddiad gennym.',
  reachedUs: 'Cyrhaeddodd ni {day} am {time}.',
  codeHeading: 'Eich cod: cadwch ef nawr, os gwelwch yn dda',
  codeWhy: 'Dyma’r unig ffordd yn ôl at eich adroddiad. Ni allwn chwilio amdano drosoch. Cadwch ef i chi’ch hun.',
  paper:
    'Ysgrifennwch ef ar bapur, neu argraffwch y dudalen hon. Os yw rhywun arall yn edrych ar eich ffôn, mae papur yn fwy diogel na llun.',
  last: 'Teipiwch y pedwar digid olaf, fel y gwyddom ei fod gennych',
  saved: 'Rwyf wedi’i gadw',
  cannotKeep: 'Ni allaf ei gadw',
  cannotKeepMore:
    'Os na allwch gadw’r cod, mae eich adroddiad yn cyfrif o hyd. Ni allech ddarllen ein hateb, dyna’r cyfan.',
  notYet: 'Nid y rheini’n union',
  notYetMore: '<a>Dyma’r cod unwaith eto.</a> Mae’r pedwar digid olaf ar ei ddiwedd. Nid oes brys.',
  nextHeading: 'Beth sy’n digwydd nesaf',
  next1: '{time}, mae eich adroddiad wedi’i gadw',
  next1More: 'Cewch ddangos ei gyfeirnod i eraill: {reference}. Nid yw’n agor dim.',
  next2: 'Mae pobl ar ddyletswydd yn cael eu galw',
  next2More: 'Ar unrhyw awr. Os nad oes neb yn ateb, gelwir y rhai nesaf.',
  next2Later: 'Mae’n aros i gael ei ddarllen',
  next2LaterMore: 'Mae llawer iawn o adroddiadau wedi cyrraedd. Mae pobl yn eu darllen un ar ôl y llall.',
  next3Later: 'Bydd rhywun yn ei ddarllen, yn hwyrach nag arfer',
  next3: 'Erbyn {time}, dylai rhywun fod wedi’i ddarllen',
  next3More:
    'Gallwch ddarllen ein hateb ar y safle hwn gyda’ch cod. Os gadawsoch ffordd i’ch cyrraedd, gall rhywun ei defnyddio.',
  next4: 'Rydym yn gwirio',
  next4More:
    'Cyn i ni fod yn siŵr, nid ydym yn dweud wrth neb y tu allan i’r bobl ar ddyletswydd. Ni wneir dim yn gyhoeddus cyn i’r teulu gael gwybod a chael eu holi.',
  addHeading: 'Os dysgwch fwy',
  add: 'Dewch yn ôl gyda’ch cod ac ysgrifennwch atom. Hebddo, anfonwch adroddiad arall ac ysgrifennwch y cyfeirnod {reference} ynddo.',

  savedTitle: 'Wedi’i gadw',
  savedHeading: 'Da. Mae eich cod gennych.',
  savedLead: 'O hyn ymlaen nid yw’r safle hwn yn ei ddangos i neb. Cewch gau’r dudalen hon.',
  notKeptHeading: 'Mae hynny’n iawn',
  notKeptLead: 'Mae eich adroddiad yn cyfrif yr un fath. O hyn ymlaen nid yw’r safle hwn yn dangos y cod i neb.',
  toReceipt: 'Gweld sut mae pethau, gyda’ch cod',
  toHelp: 'Cymorth, a’r camau cyntaf ar ôl marwolaeth',

  goneHeading: 'Nid oes cod i’w ddangos yma',
  goneLead:
    'Ar ôl anfon adroddiad, mae’r dudalen hon yn dangos ei god am hanner awr, ar y ffôn neu’r cyfrifiadur hwnnw yn unig.',
  goneSent:
    'Os ydych newydd anfon adroddiad, mae wedi’i gadw. Efallai na chadwodd eich porwr y cod am ei fod yn gwrthod cwcis. Ewch yn ôl i’r dudalen lle pwysoch “Rwy’n cytuno, anfonwch ef”, caniatewch gwcis i’r safle hwn, a’i bwyso eto: cewch yr un cod, ac nid oes ail adroddiad.',
  goneSaved: 'Os cadwoch eich cod, gallwch weld sut mae eich adroddiad.',

  comeBackTitle: 'Eich adroddiad',
  comeBackHeading: 'Dewch yn ôl gyda’ch cod',
  codeLabel: 'Eich cod, un digid ar bymtheg',
  codeMore: 'Nid oes ots am fylchau.',
  look: 'Gweld sut mae pethau',
  wrongTitle: 'Ni chawsom hyd i ddim o dan hwnnw',
  wrong: '<a>Edrychwch ar bob digid a’i deipio eto.</a> Ni allwn chwilio am god drosoch.',
  wrongElse:
    'Os collwyd y cod, mae eich adroddiad yn cyfrif o hyd. Os ydych am ychwanegu rhywbeth, anfonwch adroddiad arall.',
  reference: 'Cyfeirnod {reference}. Derbyniwyd {day} am {time}.',
  notShown: 'Nid yw’r hyn a ysgrifennoch yn cael ei ddangos yma, fel na all neb sy’n dod o hyd i’ch cod ei ddarllen.',
  'status.reported': 'Mae eich adroddiad gennym',
  'status.reported.more':
    'Mae pobl ar ddyletswydd wedi cael eu galw. Bydd rhywun yn ei ddarllen cyn gynted ag y bydd un ohonynt yn ateb.',
  'status.triage': 'Mae eich adroddiad gan rywun ar ddyletswydd',
  'status.triage.more': 'Maen nhw’n ei ddarllen ac yn dechrau gwirio. Nid yw neb arall wedi cael gwybod.',
  'status.verified': 'Rydym wedi gwirio’r hyn a ddywedoch wrthym',
  'status.verified.more':
    'Nawr gofynnwn i bobl helpu. Ni wneir dim yn gyhoeddus cyn i’r teulu gael gwybod a chael eu holi.',
  'status.responding': 'Mae pobl yn helpu',
  'status.responding.more': 'Ni wneir dim yn gyhoeddus cyn i’r teulu gael gwybod a chael eu holi.',
  'status.stood_down': 'Mae’r cymorth cyntaf wedi’i roi',
  'status.stood_down.more': 'Nid oes neb arall yn cael ei alw am y tro. Cedwir eich adroddiad.',
  'status.closed': 'Mae ein rhan ni yn hyn ar ben',
  'status.closed.more': 'Os bydd rhywbeth newydd yn digwydd, anfonwch adroddiad arall.',
  'status.dismissed': 'Rydym wedi edrych i mewn iddo, ac nid ydym yn gwneud mwy am y tro',
  'status.dismissed.more': 'Os gwyddoch fwy, anfonwch adroddiad arall. Bydd yn cael ei ddarllen o’r newydd.',
  closeNow: 'Cau am y tro',
};
