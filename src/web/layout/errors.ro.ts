import type { errorsEn } from './errors.en.js';
import type { Translated } from './translate.js';

/** Machine draft, not yet read by a speaker. */
export const errorsRo: Translated<typeof errorsEn> = {
  title400: 'Nu am putut citi ce ați trimis',
  lead400: 'Mergeți înapoi și încercați din nou. Ce ne-ați trimis înainte este păstrat.',
  title403: 'Această pagină nu vă este deschisă',
  lead403: 'Dacă credeți că ar trebui să fie, întrebați persoana care v-a invitat.',
  may403viewer: 'Cu contul dumneavoastră puteți citi cifre. Nu deschide nicio pagină a consolei.',
  may403responder:
    'Cu contul dumneavoastră puteți răspunde la alerte, prin linkul din SMS-ul sau e-mailul primit. Consola este pentru coordonatori.',
  signedIn403: 'Sunteți conectat ca {name}.',
  title403form: 'Acest formular a fost deschis prea mult timp',
  lead403form:
    'Mergeți înapoi, reîncărcați pagina și trimiteți-l din nou. Nimic din ce ați trimis înainte nu s-a pierdut.',
  title404: 'Această pagină nu este aici',
  lead404: 'Ce ne-ați trimis înainte este păstrat.',
  links404:
    'Dacă ați ajuns aici dintr-un link dintr-un SMS sau e-mail, alerta s-a încheiat probabil și nu trebuie să faceți nimic.',
  title404link: 'Acest link nu mai funcționează',
  lead404link:
    'A fost folosit sau este mai vechi de trei zile. Dacă v-ați făcut contul, conectați-vă. Dacă nu, cereți un link nou persoanei care v-a invitat.',
  toSignIn: 'Conectare',
  title405: 'Această adresă face altceva',
  lead405: 'Deschideți-o din pagina care trimite la ea.',
  title409: 'Între timp ceva s-a schimbat',
  lead409: 'Mergeți înapoi, reîncărcați pagina și priviți din nou. Ce ați trimis acum nu a schimbat nimic.',
  title413: 'Este mai mult decât putem primi o dată',
  lead413: 'Trimiteți mai puțin text, în două părți dacă este nevoie. Ce ați trimis înainte este păstrat.',
  title429: 'Acum nu putem primi mai mult de aici',
  lead429: 'Multe mesaje au venit din rețeaua dumneavoastră în scurt timp. Puteți încerca din nou {when}.',
  again: '{minutes, plural, one {peste un minut} few {peste # minute} other {peste # de minute}}',
  else429:
    'Dacă nu se poate aștepta, sunați la unul dintre numerele de mai jos sau rugați pe cineva din altă rețea să scrie în locul dumneavoastră.',
  title500: 'Ceva s-a defectat la noi',
  lead500:
    'Nu a fost vina dumneavoastră. Ce ne-ați trimis înainte este păstrat, iar cei care îngrijesc acest site văd că ceva s-a defectat.',
  try500:
    'Încercați din nou peste un minut. Dacă trimiteați un formular și nu știți dacă a ajuns, trimiteți-l din nou: observăm dublurile.',
  title503: 'Momentan nu funcționăm pe deplin',
  reference: 'Dacă ne scrieți despre aceasta, menționați {reference}.',
  lookingFor: 'Poate căutați',
  toReport: 'Să ne spuneți despre un deces în detenție',
  toReceipt: 'Să reveniți cu codul dumneavoastră',
};
