import type { infoEn } from './info.en.js';

/** Machine draft, not yet read by a speaker. */
export const infoCy: Readonly<Record<keyof typeof infoEn, string>> = {
  homeTitle: 'Rhwydwaith sy’n ateb',
  homeHeading: 'Pan fydd rhywun yn marw yn y ddalfa',
  homeLead:
    'Rhwydwaith o bobl ledled y DU yw Vigil sy’n ateb pan fydd rhywun yn marw mewn carchar, cell heddlu, canolfan symud mewnfudwyr neu ysbyty diogel.',
  homeMore:
    'Mae rhywun ar ddyletswydd yn darllen pob adroddiad ac yn ei wirio. Yna gofynnir i bobl y rhanbarth: i sefyll gyda’r teulu os dymunant, i ddod o hyd i gyfreithiwr, i ofalu am y rhai yn y celloedd nesaf.',
  homeReport: 'Dweud wrthym am farwolaeth',
  homeReceipt: 'Dod yn ôl gyda’ch cod',
  homeHelp: 'Cymorth, a’r camau cyntaf ar ôl marwolaeth',
  homeJoin: 'Cynnig helpu pan fydd yn digwydd yn agos atoch',
  homeNot:
    'Gwirfoddolwyr ydym ni: nid yr heddlu, nid y carchar, nid y llywodraeth. Ni wneir dim yn gyhoeddus cyn i’r teulu gael gwybod a chael eu holi.',

  helpTitle: 'Cymorth',
  helpHeading: 'Cymorth, a’r camau cyntaf',
  helpLead: 'Nid oes rhaid i chi wneud hyn i gyd, a phrin ddim ohono heddiw.',
  helpDanger: 'Os oes bywyd mewn perygl yr eiliad hon',
  helpDangerMore:
    'Ffoniwch {number}. I rywun y tu mewn, ffoniwch y lle ei hun hefyd a gofyn am y person â gofal, mewn carchar y llywodraethwr ar ddyletswydd. Nid oes rhaid i chi ddweud pwy ydych.',
  helpFirst: 'Yn y dyddiau cyntaf',
  first1: 'Gofynnwch pwy yw eich cyswllt, ac ysgrifennwch yr enw, y rhif a’r hyn a ddywedwyd.',
  first2: 'Cadwch lythyrau, cardiau, amlenni, a chofnodion galwadau ac arian. Tynnwch luniau ohonynt; newidiwch ddim.',
  first3:
    'Ysgrifennwch yr hyn rydych yn ei gofio, gyda dyddiadau, tra bydd yn fyw. Nid dros ffôn carchar, ac nid mewn llythyr i garchar: gellir darllen y ddau.',
  first4:
    'Os yw ffydd yn gofyn am gladdu cynnar, neu os oes angen cyfieithydd, dywedwch hynny’n gynnar wrth swyddfa’r crwner neu’r procuradur ffisgal.',
  first5: 'Nid oes rhaid i chi siarad â’r wasg. Nid oes rhaid i chi lofnodi dim nad ydych yn ei ddeall.',
  first6: 'Meddyliwch pwy sy’n dweud wrth y plant, a phryd.',
  helpCountry: 'Lle digwyddodd',
  helpStamp:
    'Lluniwyd o dudalennau cyhoeddus ym {month}. Nid oes cyfreithiwr wedi’i ddarllen eto. Os oes rhywbeth yma’n anghywir neu wedi newid, dywedwch wrthym.',
  helpUnchecked: 'Mae’r rhifau fel mae pob gwasanaeth yn eu rhoi. Nid ydym wedi ffonio pob un ein hunain eto.',
  england_and_wales: 'Cymru a Lloegr',
  england: 'Lloegr',
  wales: 'Cymru',
  scotland: 'Yr Alban',
  northern_ireland: 'Gogledd Iwerddon',

  privacyTitle: 'Beth rydym yn ei gadw',
  privacyHeading: 'Beth rydym yn ei gadw, ac am faint',
  privacyLead: 'Cyn lleied ag y gallwn. Mae’r dudalen hon yn dweud beth mae’r rhaglen yn ei wneud heddiw.',
  notKept: 'Yr hyn nad ydym byth yn ei gadw',
  notKept1:
    'Cyfeiriad eich rhwydwaith. Am ddiwrnod ar y mwyaf cadwn ffurf arno na ellir ei throi’n ôl: mae’n dweud wrthym fod dau adroddiad wedi dod o’r un rhwydwaith, byth o ba un, fel na all neb foddi’r ffurflen.',
  notKept2:
    'Atebion nad ydych wedi’u hanfon. Maen nhw’n byw yn y dudalen o’ch blaen, wedi’u selio, ac yn unman arall. Ar ôl diwrnod ni ellir ei hanfon mwyach. Dim ond os rhowch y ffurflen o’r neilltu y mae gyda ni: dan sêl, am saith diwrnod.',
  notKept3: 'Eich cod. Rydym yn cadw ôl ohono na ellir ei droi’n ôl. Dyna pam na allwn chwilio amdano drosoch.',
  notKept4:
    'Dim byd i hysbysebwyr, i ystadegau ymwelwyr, nac i gwmnïau eraill: nid yw’r tudalennau hyn yn llwytho dim o fannau eraill ac nid oes angen sgript arnynt.',
  keptHeading: 'Yr hyn rydym yn ei gadw pan fyddwch yn anfon adroddiad',
  kept1:
    'Yr hyn a ysgrifennoch, yn eich adroddiad ac wedyn, a sut i’ch cyrraedd os dywedoch wrthym: wedi’i selio, fel na fydd copi o’r gronfa ddata yn ei ddatgelu. Gall pobl ar ddyletswydd ei agor.',
  kept2: 'Yr hyn a ddewisoch o restrau, y lle, a’r amser: fel y gellir dod o hyd i adroddiadau am yr un farwolaeth.',
  kept3: 'Cofnod o’r hyn a wnaeth y bobl ar ddyletswydd a phryd. Nid oes ynddo air a ysgrifennoch.',
  kept4:
    'Os ydych yn cynnig helpu: beth i’ch galw, sut i’ch cyrraedd, eich rhanbarth, yr hyn a ddywedoch wrthym, a’ch bod yn cytuno. Caiff ei ddileu ar ôl saith diwrnod os na chadarnheir rhif na chyfeiriad, a deg diwrnod ar hugain ar ôl i ni benderfynu. Os cewch eich croesawu, bydd eich enw a’ch rhif yn y rhestr o’r rhai a ofynnwn.',
  kept5:
    'Os rhowch y ffurflen o’r neilltu: yr hyn yr oeddech wedi’i ateb, dan sêl, am saith diwrnod ac mewn dim copi diogelwch. Caiff ei ddileu cyn gynted ag y byddwch yn ei hanfon neu’n ei thaflu. Nid oes neb yn ei ddarllen.',
  kept6:
    'Lluniau a dogfennau a anfonwch: fel y daethant, ac o lun gopi heb le, amser na chamera. Mae’r ddau dan sêl. Mae pobl ar ddyletswydd yn gweld y copi.',
  kept7:
    'Os hoffech glywed bod neges yn aros: y rhif neu’r cyfeiriad, dan sêl, nes i chi ei dynnu’n ôl neu ddod â’ch cod i ben. Nid yw’r neges destun na’r e-bost yn dweud dim arall.',
  cookieHeading: 'Un cwci',
  cookie:
    'Fe’i gosodir pan fyddwch yn anfon adroddiad, i ddangos eich cod i chi. Mae wedi’i selio, ac yn mynd ar ôl hanner awr neu cyn gynted ag y pwyswch “Rwyf wedi’i gadw”.',
  textsHeading: 'Yr hyn sy’n gadael y safle hwn',
  texts:
    'Mae negeseuon testun ac e-byst i wirfoddolwyr yn cynnwys rhanbarth a chod, byth eich geiriau, byth enw. <a>Gweld yr union negeseuon</a>',
  howLong: 'Am faint',
  howLongMore:
    'Caiff yr hyn a ysgrifennoch, sut i’ch cyrraedd, a’r blwch negeseuon eu dileu naw deg diwrnod ar ôl cau’r digwyddiad; yr hyn a nododd y bobl ar ddyletswydd, flwyddyn wedyn. Dim ond tra bo cwest, ymchwiliad, cwyn neu lys eu hangen y cânt eu cadw’n hirach, ac mae rhywun yn edrych ar hynny bob blwyddyn. Mae’r hyn y gellir ei gyfrif yn aros, heb eich geiriau. Gall copïau diogelwch eu dal am hyd at dri deg pum diwrnod arall.',
  yours: 'Yr hyn y cewch ofyn amdano',
  yoursMore:
    'I gael cywiro neu ddileu rhywbeth, anfonwch adroddiad arall, ysgrifennwch eich cyfeirnod ynddo, a dywedwch beth rydych am ei gael. Mae person yn ei ddarllen. Cewch hefyd gwyno i Swyddfa’r Comisiynydd Gwybodaeth, ico.org.uk.',

  textTitle: 'Beth rydym yn ei anfon',
  textHeading: 'Beth rydym yn ei anfon, a’r hyn na fyddwn byth',
  textLead:
    'Mae negeseuon testun yn mynd at wirfoddolwyr a chydlynwyr a ofynnodd amdanynt ac a gadarnhaodd eu rhif. Dyma sut maen nhw’n darllen, air am air:',
  textNever: 'Ni fydd neges destun gennym ni byth',
  never1: 'yn enwi neb, na lle llai na rhanbarth',
  never2: 'yn dweud beth ddigwyddodd',
  never3: 'yn gofyn am gyfrinair, un o’ch codau, arian, neu enw',
  never4: 'yn gofyn i chi basio rhywbeth ymlaen, dod i gyfeiriad, neu frysio',
  never5: 'yn cynnwys dolen i unman ond {host}',
  textDoubt: 'Os ydych yn amau',
  textDoubtMore:
    'Peidiwch ag ateb ac agorwch ddim. Gall rhybudd go iawn aros munud: gofynnwch i’r person a ddaeth â chi i’r rhwydwaith.',
  textReporters: 'Nid ydym yn anfon negeseuon testun at bobl sy’n adrodd. Os gadawsoch rif, gall person eich ffonio.',
  sampleAlert: 'Gofynnir i rywun helpu',
  sampleReminder: 'Dim ateb eto',
  sampleEnough: 'Mae digon o bobl yn dod',
  sampleOver: 'Mae ar ben',
  sampleCorrection: 'Roedd y rhybudd yn anghywir',
  sampleDrill: 'Ymarfer',
  sampleVerify: 'Cadarnhau rhif',
};
