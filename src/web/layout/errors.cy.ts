import type { errorsEn } from './errors.en.js';

/** Machine draft, not yet read by a speaker. */
export const errorsCy: Readonly<Record<keyof typeof errorsEn, string>> = {
  title400: 'Nid oedd modd darllen hynny',
  lead400: 'Ewch yn ôl a rhowch gynnig arall arni. Mae’r hyn a anfonoch o’r blaen wedi’i gadw.',
  title403: 'Nid yw hwn ar agor i chi',
  lead403: 'Os credwch y dylai fod, gofynnwch i’r person a’ch gwahoddodd.',
  may403viewer: 'Gyda’ch cyfrif gallwch ddarllen ffigurau. Nid yw’n agor unrhyw dudalen o’r consol.',
  may403responder:
    'Gyda’ch cyfrif gallwch ateb rhybuddion, drwy’r ddolen yn y neges destun neu’r e-bost a gewch. I gydlynwyr y mae’r consol.',
  signedIn403: 'Rydych wedi mewngofnodi fel {name}.',
  title403form: 'Bu’r ffurflen hon ar agor yn rhy hir',
  lead403form: 'Ewch yn ôl, ail-lwythwch y dudalen, ac anfonwch hi eto. Ni chollwyd dim a anfonoch o’r blaen.',
  title404: 'Nid yw’r dudalen hon yma',
  lead404: 'Mae’r hyn a anfonoch o’r blaen wedi’i gadw.',
  links404:
    'Os daeth dolen mewn neges destun neu e-bost â chi yma, mae’n debyg bod y rhybudd hwnnw drosodd, ac nid oes angen i chi wneud dim.',
  title404link: 'Nid yw’r ddolen hon yn gweithio mwyach',
  lead404link:
    'Fe’i defnyddiwyd, neu mae’n hŷn na thri diwrnod. Os ydych eisoes wedi’ch sefydlu, mewngofnodwch. Os na, gofynnwch i’r person a’ch gwahoddodd am ddolen newydd.',
  toSignIn: 'Mewngofnodi',
  title405: 'Mae’r cyfeiriad hwn yn gwneud rhywbeth arall',
  lead405: 'Agorwch ef o’r dudalen sy’n cysylltu ag ef.',
  title409: 'Mae hynny wedi newid yn y cyfamser',
  lead409: 'Ewch yn ôl, ail-lwythwch y dudalen, ac edrychwch eto. Ni newidiodd yr hyn yr ydych newydd ei anfon ddim.',
  title413: 'Mae hynny’n fwy nag y gallwn ei gymryd ar unwaith',
  lead413: 'Anfonwch lai o destun, mewn dwy ran os oes angen. Mae’r hyn a anfonoch o’r blaen wedi’i gadw.',
  title429: 'Ni allwn gymryd rhagor o’r fan hon ar hyn o bryd',
  lead429: 'Daeth llawer o negeseuon o’ch rhwydwaith mewn amser byr. Gallwch roi cynnig arall arni {when}.',
  again: '{minutes, plural, one {ymhen munud} other {ymhen # munud}}',
  else429:
    'Os na all aros, ffoniwch un o’r rhifau isod, neu gofynnwch i rywun ar rwydwaith arall ysgrifennu ar eich rhan.',
  title500: 'Torrodd rhywbeth ar ein hochr ni',
  lead500:
    'Nid chi oedd ar fai. Mae’r hyn a anfonoch o’r blaen wedi’i gadw, a gall y bobl sy’n gofalu am y safle hwn weld ei fod wedi torri.',
  try500:
    'Rhowch gynnig arall arni ymhen munud. Os oeddech yn anfon ffurflen ac nad ydych yn siŵr iddi gyrraedd, anfonwch hi eto: rydym yn sylwi ar rai dwbl.',
  title503: 'Nid ydym yma’n llawn ar hyn o bryd',
  reference: 'Os ysgrifennwch atom am hyn, nodwch {reference}.',
  lookingFor: 'Efallai eich bod yn chwilio am',
  toReport: 'Dweud wrthym am farwolaeth yn y ddalfa',
  toReceipt: 'Dod yn ôl gyda’ch cod',
};
