import type { Translated } from '../../layout/translate.js';
import type { questionsEn } from './questions.en.js';

/** Machine draft, not yet read by a speaker. */
export const questionsRo: Translated<typeof questionsEn> = {
  placeTitle: 'Unde',
  place: 'Unde',
  placeAsk: 'Unde se afla persoana în detenție?',
  placeWhy:
    'De aceasta depinde pe cine sunăm mai întâi. Dacă a murit la spital, dați totuși locul de detenție. Numele lui îl văd numai cei care vă verifică sesizarea.',
  placeSearch: 'Nume, localitate sau o parte din ele',
  search: 'Căutați',
  found:
    '{count, plural, =0 {Nu am găsit niciun loc asemănător cu „{q}”. Îl puteți scrie mai jos, așa cum îl știți.} one {Am găsit un loc asemănător cu „{q}”.} few {Am găsit # locuri asemănătoare cu „{q}”.} other {Am găsit # de locuri asemănătoare cu „{q}”.}}',
  chooseOne: 'Alegeți unul dintre acestea:',
  otherPlace: 'Alt loc',
  otherPlaceMore: 'Scrieți-l mai jos, așa cum îl știți',
  unknownPlace: 'Nu știu',
  unknownPlaceMore: 'Vom încerca să aflăm',
  placeText: 'Dacă este alt loc',

  toldTitle: 'Cu cuvintele dumneavoastră',
  told: 'Ce v-a făcut să ne contactați',
  toldAsk: 'Ce v-a făcut să ne contactați?',
  toldWhy:
    'Câteva cuvinte sunt de ajuns: ce ați auzit sau văzut și de la cine. Nu vom întreba cum a murit persoana și nu trebuie să scrieți. Vă rugăm să nu numiți alți oameni aflați acolo în detenție.',
  toldText: 'Cuvintele dumneavoastră',

  whenTitle: 'Când',
  when: 'Când',
  whenAsk: 'Când s-a întâmplat?',
  whenWhy: 'Ne arată care sesizări sunt despre același lucru. Cât știți este de ajuns.',
  partAsk: 'Cam la ce oră?',
  clock: 'Sau o oră, de exemplu 14:30',
  dayGroup: 'Dacă a fost în altă zi',
  rangeGroup: 'Dacă a fost între două zile',
  rangeFrom: 'De la',
  rangeTo: 'Până la',
  day: 'Ziua',
  month: 'Luna',
  year: 'Anul',

  howTitle: 'De unde știți',
  how: 'De unde știți',
  howAsk: 'De unde știți?',
  howWhy: 'Ne ajută să verificăm. Merită spus și ceva ce doar ați auzit.',

  whoTitle: 'Dumneavoastră',
  who: 'Cine sunteți',
  whoAsk: 'Cine sunteți pentru persoana care a murit?',
  whoWhy: 'Ca să vă vorbim în felul potrivit. Aici nu vă întrebăm numele.',

  familyTitle: 'Familia',
  family: 'Știe familia',
  familyAsk: 'Știe familia?',
  familyWhy:
    'Ca nimeni să nu afle mai întâi de la noi sau de pe un ecran. Nimic nu este făcut public înainte ca familia să fie anunțată și întrebată.',

  childrenTitle: 'Copii',
  children: 'Copii',
  childrenAsk: 'Sunt copii care au pierdut pe cineva?',
  childrenWhy:
    'Copiilor li se spune adesea târziu sau din întâmplare. Cineva care lucrează cu copii se va gândi la ei. Vă rugăm să nu scrieți nume, școli sau adrese.',

  dangerTitle: 'Alții',
  danger: 'Este cineva în pericol acum',
  dangerAsk: 'Mai este cineva în pericol acum?',
  dangerWhy:
    'Alegeți tot ce se potrivește. Încercăm să contactăm locul în aceeași noapte, fără să spunem cine ne-a anunțat.',
  dangerCrisis:
    '<b>Dacă o viață este în pericol în acest moment, sunați mai întâi la {number}.</b> Pentru cineva dinăuntru, sunați și la locul respectiv și cereți persoana responsabilă, iar la închisoare directorul de serviciu (duty governor). Nu trebuie să spuneți cine sunteți. Suntem voluntari și nu putem intra.',
  dangerText: 'Cine și ce vă îngrijorează? Câteva cuvinte, dacă doriți',

  urgentTitle: 'De ce este nevoie',
  urgent: 'De ce este nevoie curând',
  urgentAsk: 'Este nevoie curând de ceva din acestea?',
  urgentWhy: 'Alegeți tot ce se potrivește. Nu putem promite totul; căutăm pe cineva care poate ajuta.',

  topicsTitle: 'Despre persoană',
  topics: 'Despre persoană',
  topicsAsk: 'Se potrivește ceva din acestea persoanei care a murit?',
  topicsWhy:
    'Unii dintre noi cunosc aceste situații din interior. Cu răspunsul dumneavoastră întrebăm oamenii potriviți. Nu hotărăște niciodată dacă ajutăm.',

  contactTitle: 'Cum vă găsim',
  contact: 'Cum vă putem contacta',
  contactAsk: 'Cum vă putem contacta?',
  contactWhy: 'Puteți rămâne necunoscut. Atunci codul primit la sfârșit este singura cale înapoi.',
  name: 'Cum să vă spunem',
  nameMore: 'Orice nume. Nu trebuie să fie al dumneavoastră.',
  phone: 'Număr de telefon',
  phoneMore: 'Nu unul dinăuntru, vă rugăm: acele apeluri sunt înregistrate.',
  email: 'Adresă de e-mail',
  safeTimes: 'Când este sigur să vă contactăm?',
  voicemail: 'Se poate lăsa un mesaj vocal',
};
