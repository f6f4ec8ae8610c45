import type { Translated } from '../../layout/translate.js';
import type { formEn } from './form.en.js';

/** Machine draft, not yet read by a speaker. */
export const formRo: Translated<typeof formEn> = {
  question: 'Întrebarea {number} din {total}.',
  needed: 'La aceasta avem nevoie de un răspuns.',
  optional: 'O puteți lăsa necompletată.',
  continue: 'Continuați',
  back: 'Înapoi',
  skipRest: 'Săriți peste rest',
  noteTitle: 'Înainte de a continua',
  note: 'Această întrebare și următoarele două sunt despre ce s-a întâmplat. Poate fi greu. Nu trebuie să răspundeți, și niciuna nu întreabă cum a murit persoana. Numere la care puteți suna sunt <a>mai jos</a>.',
  miss: 'Săriți peste aceste întrebări',

  missing: 'A mai rămas un lucru',
  restartedTitle: 'Formularul începe din nou aici',
  restarted:
    'A fost deschis mai mult de o zi. Răspunsurile anterioare erau păstrate numai în pagină, niciodată la noi, așa că nu mai există. Ce ați scris ultima dată este încă aici.',
  placeMissing: '<a>Alegeți un loc sau scrieți-l.</a> „Nu știu” este și el un răspuns bun.',
  placeTextMissing: '<a>Scrieți locul așa cum îl știți.</a> Un oraș sau o stradă este de ajuns.',
  toldMissing: '<a>Scrieți câteva cuvinte</a> sau alegeți „Prefer să nu spun”.',
  dateUnreadable: '<a>Nu am putut citi data.</a> Ziua și luna în cifre sunt de ajuns, de exemplu 21 și 11.',
  dateToCome: '<a>Acel moment nu a venit încă.</a> Dați unul mai devreme. Aproximativ este bine.',
  clockUnreadable: '<a>Nu am putut citi ora.</a> Scrieți-o ca 14:30 sau lăsați câmpul necompletat.',
  reachMissing: '<a>Scrieți un număr de telefon sau o adresă de e-mail</a> sau alegeți „Numai prin codul meu”.',
  tooLong:
    '<a>Este mai mult decât putem primi aici.</a> Vă rugăm să scurtați la {most} de caractere. Nimic din ce ați scris nu s-a pierdut.',

  startTitle: 'Început',
  startHeading: 'A murit cineva în detenție?',
  startLead:
    'Ne puteți spune aici, la orice oră: despre o închisoare, o celulă de poliție, un centru de detenție pentru imigranți sau un spital închis.',
  startNeeds:
    'Nu trebuie să spuneți cine sunteți. Numai două întrebări au nevoie de răspuns: <b>unde</b> și <b>ce v-a făcut să ne contactați</b>. Restul poate rămâne necompletat. Nu vom întreba cum a murit persoana.',
  start: 'Începeți',
  haveCode: 'Am deja un cod',
  thenHeading: 'Ce se întâmplă apoi',
  then1: 'Răspundeți la ce puteți',
  then1More:
    'Cam cinci minute. Nimic nu părăsește pagina până nu trimiteți. Ca să vă întoarceți, folosiți „Înapoi” din pagină.',
  then2: 'Primiți un cod',
  then2More: 'Cu el puteți vedea cum stau lucrurile. Fără el nimeni nu vă poate găsi sesizarea, nici dumneavoastră.',
  then3: 'O citește un om',
  then3More: 'Cineva de serviciu este chemat imediat, zi și noapte. Încercăm să o citim în cel mult două ore.',
  then4: 'Verificăm înainte de a spune cuiva',
  then4More: 'Nimic nu este făcut public înainte ca familia să fie anunțată și întrebată.',
  safeHeading: 'Pentru siguranța dumneavoastră',
  safe1:
    'Apelurile de la telefoanele din închisoare sunt înregistrate. Rugați pe cineva de afară sau pe avocat să scrie aici în locul dumneavoastră.',
  safe2: 'Folosiți telefonul sau calculatorul propriu, nu unul de la serviciu.',
  safe3: '„Părăsiți acest site” vă duce imediat în altă parte. Nu șterge istoricul browserului.',

  checkTitle: 'Verificare',
  checkHeading: 'Citiți totul înainte de a trimite',
  checkLead: 'Nimic nu a fost trimis încă.',
  change: 'Schimbați',
  changeWhat: ': {what}',
  leftEmpty: 'Lăsat necompletat, ceea ce este în regulă',
  notSaid: 'Prefer să nu spun',
  whenSent: 'Când trimiteți aceasta',
  agree:
    'Sunteți de acord ca persoanele de serviciu să citească ce ați scris și să folosească acest lucru pentru a verifica ce s-a întâmplat și pentru a ajuta. Vă întrebăm din nou înainte de a-l folosi pentru altceva. <a>Ce păstrăm și cât timp (se deschide lângă această pagină)</a>',
  send: 'Sunt de acord, trimiteți',
  limitTitle: 'Nu putem primi chiar acum',
  limit:
    'Multe sesizări au venit în scurt timp, din rețeaua dumneavoastră sau de peste tot. <b>Ce ați scris este păstrat în această pagină.</b> Lăsați-o deschisă, reveniți la ora {time} și apăsați din nou „Sunt de acord, trimiteți”.',
  floodTitle: 'Sosesc foarte multe sesizări',
  floodRefused: 'De data aceasta nu a trecut',
  flood:
    'Sosesc foarte multe sesizări deodată, iar unele pot fi trimise de mașini. <b>Nimic din ce ați scris nu s-a pierdut.</b> Dacă „Sunt de acord, trimiteți” nu trece, apăsați „Sunt de acord, păstrați”: o va citi un om, doar că mai târziu decât de obicei. Codul îl primiți oricum.',
  floodElse: 'Dacă nu se poate aștepta, sunați la unul dintre numerele de mai jos.',
  floodKeep: 'Sunt de acord, păstrați',
  trap: 'Lăsați acest câmp gol',
  limitElse:
    'Dacă nu se poate aștepta, sunați la unul dintre numerele de mai jos sau rugați pe cineva din altă rețea să scrie în locul dumneavoastră.',
};
