import type { Translated } from '../../layout/translate.js';
import type { infoEn } from './info.en.js';

/** Machine draft, not yet read by a speaker. */
export const infoSq: Translated<typeof infoEn> = {
  homeTitle: 'Një rrjet që përgjigjet',
  homeHeading: 'Kur dikush vdes në ndalim',
  homeLead:
    'Vigil është një rrjet njerëzish në të gjithë Mbretërinë e Bashkuar që përgjigjen kur dikush vdes në një burg, një qeli policie, një qendër ndalimi për emigrantë ose një spital të mbyllur.',
  homeMore:
    'Dikush në detyrë e lexon çdo raportim dhe e kontrollon. Pastaj u kërkohet njerëzve të rajonit: t’i qëndrojnë pranë familjes nëse ajo dëshiron, të gjejnë një avokat, të kujdesen për ata në qelitë ngjitur.',
  homeReport: 'Na tregoni për një vdekje',
  homeReceipt: 'Kthehuni me kodin tuaj',
  homeHelp: 'Ndihmë, dhe hapat e parë pas një vdekjeje',
  homeJoin: 'Ofrohuni të ndihmoni',
  homeNot:
    'Ne jemi vullnetarë: jo policia, jo burgu, jo qeveria. Asgjë nuk bëhet publike para se familja të njoftohet dhe të pyetet.',

  helpTitle: 'Ndihmë',
  helpHeading: 'Ndihmë, dhe hapat e parë',
  helpLead: 'Nuk keni pse t’i bëni të gjitha këto, dhe sot pothuajse asnjërën.',
  helpDanger: 'Nëse një jetë është në rrezik në këtë çast',
  helpDangerMore:
    'Telefononi {number}. Për dikë brenda, telefononi edhe vetë vendin dhe kërkoni personin përgjegjës, në burg drejtorin në detyrë (duty governor). Nuk keni pse të thoni kush jeni.',
  helpFirst: 'Në ditët e para',
  first1: 'Pyesni kush është personi juaj i kontaktit, dhe shënoni emrin, numrin dhe çfarë u tha.',
  first2: 'Ruani letra, kartolina, zarfe, dhe shënime telefonatash e parash. Fotografojini; mos ndryshoni asgjë.',
  first3:
    'Shkruani çfarë mbani mend, me data, sa është e freskët. Jo nga një telefon burgu dhe jo në një letër drejtuar burgut: të dyja mund t’i lexojnë ose dëgjojnë të tjerë.',
  first4:
    'Nëse feja kërkon varrim të shpejtë, ose ju duhet përkthyes, thojani herët zyrës së gjyqtarit hetues (coroner) ose prokurorit skocez (procurator fiscal).',
  first5: 'Nuk keni pse të flisni me shtypin. Nuk keni pse të firmosni diçka që nuk e kuptoni.',
  first6: 'Mendoni kush u tregon fëmijëve, dhe kur.',
  helpCountry: 'Ku ndodhi',
  helpStamp:
    'E mbledhur nga faqe publike ({month}). Ende nuk e ka lexuar asnjë avokat. Nëse diçka këtu është gabim ose ka ndryshuar, ju lutemi na tregoni.',
  helpUnchecked: 'Numrat janë ashtu si i jep çdo shërbim. Ende nuk u kemi telefonuar vetë të gjithëve.',
  england_and_wales: 'Anglia dhe Uellsi',
  england: 'Anglia',
  wales: 'Uellsi',
  scotland: 'Skocia',
  northern_ireland: 'Irlanda e Veriut',

  privacyTitle: 'Çfarë ruajmë',
  privacyHeading: 'Çfarë ruajmë dhe për sa kohë',
  privacyLead: 'Sa më pak që mundemi. Kjo faqe thotë çfarë bën programi sot.',
  notKept: 'Çfarë nuk ruajmë kurrë',
  notKept1:
    'Adresën e rrjetit tuaj. Më së shumti një ditë ruajmë një formë të saj që nuk kthehet dot mbrapsht: ajo na thotë se dy raportime erdhën nga i njëjti rrjet, kurrë nga cili, që askush të mos e përmbytë formularin.',
  notKept2:
    'Përgjigjet që nuk i keni dërguar. Ato janë në faqen para jush, të vulosura, dhe askund tjetër. Pas një dite faqja nuk dërgohet dot më. Mbetet te ne vetëm nëse e lini formularin mënjanë: i vulosur, për shtatë ditë.',
  notKept3: 'Kodin tuaj. Ruajmë një gjurmë të tij që nuk kthehet dot mbrapsht. Prandaj nuk e kërkojmë dot për ju.',
  notKept4:
    'Asgjë për reklamues, për statistika vizitorësh ose për kompani të tjera: këto faqe nuk ngarkojnë asgjë nga gjetkë dhe nuk kanë nevojë për skripte.',
  keptHeading: 'Çfarë ruajmë kur dërgoni një raportim',
  kept1:
    'Atë që shkruat, në raportim dhe pas tij, dhe si t’ju kontaktojmë nëse na treguat: e vulosur, që një kopje e bazës së të dhënave të mos e zbulojë. Njerëzit në detyrë mund ta hapin.',
  kept2: 'Atë që zgjodhët nga listat, vendin dhe kohën: që të gjenden raportimet për të njëjtën vdekje.',
  kept3: 'Një ditar të asaj që bënë njerëzit në detyrë dhe kur. Në të nuk ka asnjë fjalë që shkruat ju.',
  kept4:
    'Nëse ofroni ndihmë: si t’ju thërrasim, si t’ju gjejmë, rajonin tuaj, çka na thatë dhe se u pajtuat. Fshihet pas shtatë ditësh nëse nuk konfirmohet asnjë numër a adresë, dhe tridhjetë ditë pasi kemi vendosur. Nëse mirëpriteni, emri dhe numri juaj janë në listën e atyre që pyesim.',
  kept5:
    'Nëse e lini formularin mënjanë: ajo që keni përgjigjur deri atëherë, e vulosur, për shtatë ditë dhe në asnjë kopje rezervë. Fshihet sapo ta dërgoni ose ta hidhni. Askush nuk e lexon.',
  kept6:
    'Fotografitë dhe dokumentet që dërgoni: ashtu siç erdhën, dhe nga një fotografi edhe një kopje pa vend, kohë dhe aparat. Të dyja janë të vulosura. Njerëzit në detyrë shohin kopjen.',
  kept7:
    'Nëse doni të dini që ju pret një mesazh: numri ose adresa, e vulosur, derisa ta tërhiqni ose të mbyllni kodin tuaj. SMS-ja ose e-maili nuk thotë asgjë tjetër.',
  cookieHeading: 'Një cookie',
  cookie:
    'Vendoset kur dërgoni një raportim, për t’ju treguar kodin. Është e vulosur, dhe zhduket pas gjysmë ore ose sapo të shtypni “E ruajta”.',
  textsHeading: 'Çfarë del nga kjo faqe',
  texts:
    'SMS-të dhe e-mailet për vullnetarët përmbajnë një rajon dhe një kod, kurrë fjalët tuaja, kurrë një emër. <a>Shihni tekstet e sakta</a>',
  howLong: 'Për sa kohë',
  howLongMore:
    'Ajo që keni shkruar, mënyra si t’ju gjejmë dhe kutia e mesazheve fshihen nëntëdhjetë ditë pas mbylljes së rastit; shënimet e njerëzve në detyrë, një vit më pas. Ruhen më gjatë vetëm për sa kohë i duhen një hetimi, një ankese ose një gjykate, dhe dikush e shqyrton këtë çdo vit. Ajo që mund të numërohet mbetet, pa fjalët tuaja. Kopjet e sigurisë mund t’i mbajnë deri në tridhjetë e pesë ditë më shumë.',
  yours: 'Çfarë mund të kërkoni',
  yoursMore:
    'Që diçka të ndreqet ose të fshihet, dërgoni një raportim tjetër, shkruani në të numrin e referencës dhe thoni çfarë doni. E lexon një njeri. Mund edhe të ankoheni te autoriteti i mbrojtjes së të dhënave (Information Commissioner’s Office), ico.org.uk.',

  textTitle: 'Çfarë shkruajmë me SMS',
  textHeading: 'Çfarë shkruajmë me SMS, dhe çfarë nuk do të shkruajmë kurrë',
  textLead:
    'SMS-të u shkojnë vullnetarëve dhe koordinatorëve që i kërkuan dhe konfirmuan numrin e tyre. Ja si lexohen, fjalë për fjalë, në anglisht:',
  textNever: 'Një SMS nga ne kurrë',
  never1: 'nuk përmend askënd, as vend më të vogël se një rajon',
  never2: 'nuk thotë çfarë ndodhi',
  never3: 'nuk kërkon fjalëkalim, kod tuajin, para ose emër',
  never4: 'nuk ju kërkon t’ia kaloni diçka dikujt, të vini në një adresë ose të nxitoni',
  never5: 'nuk ka lidhje për gjetkë përveç {host}',
  textDoubt: 'Nëse keni dyshime',
  textDoubtMore:
    'Mos u përgjigjni dhe mos hapni asgjë. Një njoftim i vërtetë mund të presë një minutë: pyesni personin që ju solli në rrjet.',
  textReporters: 'Nuk u dërgojmë SMS atyre që raportojnë. Nëse latë një numër, mund t’ju telefonojë një njeri.',
  sampleAlert: 'Dikujt i kërkohet të ndihmojë',
  sampleReminder: 'Ende pa përgjigje',
  sampleEnough: 'Po vijnë mjaft njerëz',
  sampleOver: 'Mbaroi',
  sampleCorrection: 'Njoftimi ishte i gabuar',
  sampleDrill: 'Një stërvitje',
  sampleVerify: 'Konfirmimi i një numri',
};
