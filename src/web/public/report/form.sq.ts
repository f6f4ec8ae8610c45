import type { Translated } from '../../layout/translate.js';
import type { formEn } from './form.en.js';

/** Machine draft, not yet read by a speaker. */
export const formSq: Translated<typeof formEn> = {
  question: 'Pyetja {number} nga {total}.',
  needed: 'Për këtë na duhet një përgjigje.',
  optional: 'Mund ta lini bosh.',
  continue: 'Vazhdoni',
  back: 'Prapa',
  skipRest: 'Kapërceni pjesën tjetër',
  noteTitle: 'Para se të vazhdoni',
  note: 'Kjo pyetje dhe dy të tjerat janë për atë që ndodhi. Mund të jetë e vështirë. Nuk keni pse përgjigjeni, dhe asnjëra nuk pyet si vdiq personi. Numrat për të telefonuar janë <a>më poshtë</a>.',
  miss: 'Kapërceni këto pyetje',

  missing: 'Ka mbetur një gjë',
  restartedTitle: 'Formulari fillon nga e para këtu',
  restarted:
    'Qëndroi hapur më shumë se një ditë. Përgjigjet e mëparshme ishin ruajtur vetëm në faqe, kurrë te ne, prandaj nuk janë më. Ajo që shkruat e fundit është ende këtu.',
  placeMissing: '<a>Zgjidhni një vend, ose shkruajeni.</a> “Nuk e di” është gjithashtu në rregull.',
  placeTextMissing: '<a>Shkruajeni vendin ashtu si e dini.</a> Mjafton një qytet ose një rrugë.',
  toldMissing: '<a>Shkruani pak fjalë,</a> ose zgjidhni “Më mirë të mos e them”.',
  dateUnreadable: '<a>Nuk e lexuam dot atë datë.</a> Mjaftojnë dita dhe muaji me numra, si 21 dhe 11.',
  dateToCome: '<a>Ajo kohë nuk ka ardhur ende.</a> Jepni një më të hershme. Përafërsisht mjafton.',
  clockUnreadable: '<a>Nuk e lexuam dot atë orë.</a> Shkruajeni si 14:30, ose lëreni bosh.',
  reachMissing: '<a>Shkruani një numër telefoni ose një adresë e-maili,</a> ose zgjidhni “Vetëm me kodin tim”.',
  tooLong:
    '<a>Kjo është më shumë se sa marrim dot këtu.</a> Ju lutemi shkurtojeni në {most} shenja. Asgjë që shkruat nuk ka humbur.',

  startTitle: 'Fillimi',
  startHeading: 'A ka vdekur dikush në ndalim?',
  startLead:
    'Mund të na tregoni këtu, në çdo orë: për një burg, një qeli policie, një qendër ndalimi për emigrantë ose një spital të mbyllur.',
  startNeeds:
    'Nuk keni pse të thoni kush jeni. Vetëm dy pyetje kanë nevojë për përgjigje: <b>ku</b>, dhe <b>çfarë ju bëri të na kontaktoni</b>. Gjithçka tjetër mund të mbetet bosh. Nuk do të pyesim si vdiq personi.',
  start: 'Filloni',
  haveCode: 'Kam tashmë një kod',
  thenHeading: 'Çfarë ndodh pastaj',
  then1: 'Përgjigjeni për aq sa mundeni',
  then1More: 'Rreth pesë minuta. Asgjë nuk del nga faqja derisa ta dërgoni. Për t’u kthyer, përdorni “Prapa” në faqe.',
  then2: 'Merrni një kod',
  then2More: 'Me të mund të shihni si qëndrojnë gjërat. Pa të askush nuk e gjen dot raportimin tuaj, as ju.',
  then3: 'E lexon një njeri',
  then3More: 'Dikush në detyrë thirret menjëherë, ditë e natë. Synojmë ta kemi lexuar brenda dy orësh.',
  then4: 'Kontrollojmë para se t’i themi kujtdo',
  then4More: 'Asgjë nuk bëhet publike para se familja të njoftohet dhe të pyetet.',
  safeHeading: 'Për sigurinë tuaj',
  safe1:
    'Telefonatat nga telefonat e burgut regjistrohen. Kërkojini dikujt jashtë, ose avokatit tuaj, të shkruajë këtu për ju.',
  safe2: 'Përdorni telefonin ose kompjuterin tuaj, jo një të punës.',
  safe3: '“Largohuni nga kjo faqe” ju çon menjëherë diku tjetër. Nuk e fshin historikun e shfletuesit.',

  checkTitle: 'Kontrolli',
  checkHeading: 'Lexojeni të gjithën para se ta dërgoni',
  checkLead: 'Ende nuk është dërguar asgjë.',
  change: 'Ndryshoni',
  changeWhat: ': {what}',
  leftEmpty: 'E lënë bosh, dhe kjo është në rregull',
  notSaid: 'Më mirë të mos e them',
  whenSent: 'Kur ta dërgoni këtë',
  agree:
    'Ju pranoni që njerëzit në detyrë ta lexojnë atë që shkruat dhe ta përdorin për të kontrolluar çfarë ndodhi dhe për të ndihmuar. Ju pyesim përsëri para se ta përdorim për diçka tjetër. <a>Çfarë ruajmë dhe për sa kohë (hapet pranë kësaj faqeje)</a>',
  send: 'Pranoj, dërgojeni',
  limitTitle: 'Nuk e marrim dot tani',
  limit:
    'Erdhën shumë raportime në pak kohë, nga rrjeti juaj ose nga kudo. <b>Ajo që shkruat është ruajtur në këtë faqe.</b> Lëreni hapur, kthehuni në orën {time} dhe shtypni përsëri “Pranoj, dërgojeni”.',
  floodTitle: 'Po mbërrijnë shumë raportime',
  floodRefused: 'Këtë herë nuk kaloi',
  flood:
    'Po mbërrijnë shumë raportime njëherësh dhe disa mund t’i kenë dërguar makineritë. <b>Asgjë nga sa shkruat nuk ka humbur.</b> Nëse “Pranoj, dërgojeni” nuk kalon, shtypni “Pranoj, ruajeni”: do ta lexojë një njeri, vetëm më vonë se zakonisht. Kodin e merrni gjithsesi.',
  floodElse: 'Nëse nuk pret dot, telefononi një nga numrat më poshtë.',
  floodKeep: 'Pranoj, ruajeni',
  trap: 'Lëreni bosh këtë fushë',
  limitElse:
    'Nëse nuk pret dot, telefononi një nga numrat më poshtë, ose kërkojini dikujt në një rrjet tjetër të shkruajë për ju.',
};
