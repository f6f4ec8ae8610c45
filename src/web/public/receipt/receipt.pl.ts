import type { Translated } from '../../layout/translate.js';
import type { receiptEn } from './receipt.en.js';

/** Machine draft, not yet read by a speaker. */
export const receiptPl: Translated<typeof receiptEn> = {
  receivedTitle: 'Kod',
  thanks: 'Dziękujemy. Mamy zgłoszenie.',
  reachedUs: 'Dotarło do nas: {day}, godzina {time}.',
  codeHeading: 'Kod: prosimy go teraz zapisać',
  codeWhy: 'To jedyna droga powrotu do zgłoszenia. Nie możemy go odszukać. Prosimy zachować go dla siebie.',
  paper:
    'Prosimy zapisać go na papierze albo wydrukować tę stronę. Jeśli ktoś inny zagląda do telefonu, papier jest bezpieczniejszy niż zdjęcie.',
  last: 'Prosimy wpisać cztery ostatnie cyfry, żebyśmy wiedzieli, że kod jest zapisany',
  saved: 'Kod jest zapisany',
  cannotKeep: 'Nie mogę go zachować',
  cannotKeepMore:
    'Jeśli kodu nie można zachować, zgłoszenie i tak się liczy. Nie będzie tylko można przeczytać naszej odpowiedzi.',
  notYet: 'To nie całkiem te cyfry',
  notYetMore: '<a>Oto kod jeszcze raz.</a> Cztery ostatnie cyfry są na jego końcu. Nie ma pośpiechu.',
  nextHeading: 'Co dzieje się dalej',
  next1: '{time}, zgłoszenie jest zachowane',
  next1More: 'Jego numer sprawy można pokazać innym: {reference}. Niczego nie otwiera.',
  next2: 'Wzywamy osoby na dyżurze',
  next2More: 'O każdej porze. Jeśli nikt nie odpowie, wzywani są następni.',
  next2Later: 'Czeka na przeczytanie',
  next2LaterMore: 'Nadeszło bardzo wiele zgłoszeń. Ludzie czytają je po kolei.',
  next3Later: 'Ktoś je przeczyta, później niż zwykle',
  next3: 'Do {time} ktoś powinien je przeczytać',
  next3More:
    'Naszą odpowiedź można przeczytać na tej stronie, używając kodu. Jeśli zostawiono sposób kontaktu, ktoś może z niego skorzystać.',
  next4: 'Sprawdzamy',
  next4More:
    'Dopóki nie mamy pewności, nie mówimy nikomu poza osobami na dyżurze. Nic nie staje się publiczne, zanim rodzina zostanie powiadomiona i zapytana.',
  addHeading: 'Jeśli wiadomo coś więcej',
  add: 'Prosimy wrócić z kodem i napisać do nas. Bez kodu prosimy wysłać nowe zgłoszenie i wpisać w nim numer sprawy {reference}.',

  savedTitle: 'Zapisano',
  savedHeading: 'Dobrze. Kod jest zapisany.',
  savedLead: 'Od teraz ta strona nikomu go nie pokaże. Można ją zamknąć.',
  notKeptHeading: 'Nic nie szkodzi',
  notKeptLead: 'Zgłoszenie liczy się tak samo. Od teraz ta strona nikomu nie pokaże kodu.',
  toReceipt: 'Zobacz, na czym stoi sprawa, używając kodu',
  toHelp: 'Pomoc i pierwsze kroki po śmierci',

  goneHeading: 'Nie ma tu kodu do pokazania',
  goneLead:
    'Po wysłaniu zgłoszenia ta strona pokazuje jego kod przez pół godziny, tylko na tamtym telefonie lub komputerze.',
  goneSent:
    'Jeśli zgłoszenie zostało właśnie wysłane, jest zachowane. Być może przeglądarka nie zachowała kodu, ponieważ odrzuca pliki cookie. Prosimy wrócić do strony z przyciskiem „Zgadzam się, wyślij”, zezwolić tej stronie na pliki cookie i nacisnąć go ponownie: pojawi się ten sam kod, bez drugiego zgłoszenia.',
  goneSaved: 'Jeśli kod jest zapisany, można zobaczyć, na czym stoi sprawa.',

  comeBackTitle: 'Zgłoszenie',
  comeBackHeading: 'Powrót z kodem',
  codeLabel: 'Kod, szesnaście cyfr',
  codeMore: 'Odstępy nie mają znaczenia.',
  look: 'Zobacz, na czym stoi sprawa',
  wrongTitle: 'Niczego pod tym nie znaleźliśmy',
  wrong: '<a>Prosimy przyjrzeć się każdej cyfrze i wpisać kod ponownie.</a> Nie możemy odszukać kodu.',
  wrongElse: 'Jeśli kod zaginął, zgłoszenie i tak się liczy. Aby coś dodać, prosimy wysłać nowe zgłoszenie.',
  reference: 'Numer sprawy {reference}. Otrzymano: {day}, godzina {time}.',
  notShown: 'Nie pokazujemy tu treści zgłoszenia, aby nie przeczytał jej nikt, kto znajdzie kod.',
  'status.reported': 'Mamy zgłoszenie',
  'status.reported.more': 'Wezwaliśmy osoby na dyżurze. Ktoś je przeczyta, gdy tylko jedna z nich odpowie.',
  'status.triage': 'Zgłoszenie ma osoba na dyżurze',
  'status.triage.more': 'Czyta je i zaczyna sprawdzać. Nikt inny nie został powiadomiony.',
  'status.verified': 'Sprawdziliśmy to, co nam powiedziano',
  'status.verified.more':
    'Teraz prosimy ludzi o pomoc. Nic nie staje się publiczne, zanim rodzina zostanie powiadomiona i zapytana.',
  'status.responding': 'Ludzie pomagają',
  'status.responding.more': 'Nic nie staje się publiczne, zanim rodzina zostanie powiadomiona i zapytana.',
  'status.stood_down': 'Pierwsza pomoc została udzielona',
  'status.stood_down.more': 'Na razie nie wzywamy nikogo więcej. Zgłoszenie jest zachowane.',
  'status.closed': 'Nasza część się zakończyła',
  'status.closed.more': 'Jeśli wydarzy się coś nowego, prosimy wysłać nowe zgłoszenie.',
  'status.dismissed': 'Przyjrzeliśmy się sprawie i na razie nie robimy nic więcej',
  'status.dismissed.more': 'Jeśli wiadomo coś więcej, prosimy wysłać nowe zgłoszenie. Przeczytamy je od nowa.',
  closeNow: 'Zamknij na razie',
};
