import type { Translated } from '../../layout/translate.js';
import type { infoEn } from './info.en.js';

/** Machine draft, not yet read by a speaker. */
export const infoPl: Translated<typeof infoEn> = {
  homeTitle: 'Sieć, która odpowiada',
  homeHeading: 'Gdy ktoś umiera w miejscu pozbawienia wolności',
  homeLead:
    'Vigil to sieć ludzi w całym Zjednoczonym Królestwie, którzy odpowiadają, gdy ktoś umiera w więzieniu, celi policyjnej, ośrodku dla cudzoziemców lub zamkniętym szpitalu.',
  homeMore:
    'Osoba na dyżurze czyta każde zgłoszenie i je sprawdza. Potem prosimy ludzi z regionu: żeby stanęli przy rodzinie, jeśli tego chce, znaleźli prawnika, zadbali o osoby w sąsiednich celach.',
  homeReport: 'Powiadom nas o śmierci',
  homeReceipt: 'Powrót z kodem',
  homeHelp: 'Pomoc i pierwsze kroki po śmierci',
  homeJoin: 'Zgłoś chęć pomocy',
  homeNot:
    'Jesteśmy wolontariuszami: nie policją, nie więzieniem, nie rządem. Nic nie staje się publiczne, zanim rodzina zostanie powiadomiona i zapytana.',

  helpTitle: 'Pomoc',
  helpHeading: 'Pomoc i pierwsze kroki',
  helpLead: 'Nie trzeba robić tego wszystkiego, a dziś prawie niczego.',
  helpDanger: 'Jeśli w tej chwili zagrożone jest życie',
  helpDangerMore:
    'Prosimy zadzwonić pod {number}. W sprawie kogoś w środku prosimy zadzwonić także do samego miejsca i poprosić osobę odpowiedzialną, w więzieniu dyrektora na dyżurze (duty governor). Nie trzeba mówić, kim się jest.',
  helpFirst: 'W pierwszych dniach',
  first1: 'Warto zapytać, kto jest osobą do kontaktu, i zapisać nazwisko, numer i to, co powiedziano.',
  first2:
    'Warto zachować listy, kartki, koperty oraz zapisy rozmów i pieniędzy. Można je sfotografować; niczego nie zmieniać.',
  first3:
    'Warto zapisać, co się pamięta, z datami, póki jest świeże. Nie przez telefon więzienny i nie w liście do więzienia: jedno i drugie może ktoś poznać.',
  first4:
    'Jeśli wiara wymaga szybkiego pogrzebu albo potrzebny jest tłumacz, warto wcześnie powiedzieć to w biurze koronera (coroner) albo u szkockiego prokuratora (procurator fiscal).',
  first5: 'Nie trzeba rozmawiać z prasą. Nie trzeba podpisywać niczego, co jest niezrozumiałe.',
  first6: 'Warto pomyśleć, kto i kiedy powie dzieciom.',
  helpCountry: 'Gdzie to się stało',
  helpStamp:
    'Zebrano z publicznych stron ({month}). Nie czytał tego jeszcze żaden prawnik. Jeśli coś tu jest błędne lub się zmieniło, prosimy o wiadomość.',
  helpUnchecked: 'Numery są takie, jak podaje je każda służba. Nie pod każdy z nich już dzwoniliśmy.',
  england_and_wales: 'Anglia i Walia',
  england: 'Anglia',
  wales: 'Walia',
  scotland: 'Szkocja',
  northern_ireland: 'Irlandia Północna',

  privacyTitle: 'Co przechowujemy',
  privacyHeading: 'Co przechowujemy i jak długo',
  privacyLead: 'Tak mało, jak się da. Ta strona mówi, co program robi dzisiaj.',
  notKept: 'Czego nigdy nie przechowujemy',
  notKept1:
    'Adresu sieciowego. Najwyżej przez jeden dzień przechowujemy jego postać, której nie da się odwrócić: mówi nam, że dwa zgłoszenia przyszły z jednej sieci, nigdy z której, aby nikt nie zalał formularza.',
  notKept2:
    'Niewysłanych odpowiedzi. Są tylko na otwartej stronie, zaszyfrowane, i nigdzie indziej. Po jednym dniu nie można jej już wysłać. Leży u nas tylko wtedy, gdy odłożysz formularz: zaszyfrowany, przez siedem dni.',
  notKept3: 'Kodu. Przechowujemy jego odcisk, którego nie da się odwrócić. Dlatego nie możemy go odszukać.',
  notKept4:
    'Niczego dla reklamodawców, statystyk odwiedzin ani innych firm: te strony niczego nie ładują skądinąd i nie potrzebują skryptów.',
  keptHeading: 'Co przechowujemy po wysłaniu zgłoszenia',
  kept1:
    'To, co napisano w zgłoszeniu i później, oraz sposób kontaktu, jeśli go podano: zaszyfrowane tak, że skopiowana baza danych tego nie zdradzi. Osoby na dyżurze mogą to otworzyć.',
  kept2: 'To, co wybrano z list, miejsce i czas: aby można było znaleźć zgłoszenia o tej samej śmierci.',
  kept3: 'Dziennik tego, co i kiedy zrobiły osoby na dyżurze. Nie ma w nim ani słowa z tego, co napisano.',
  kept4:
    'Przy zgłoszeniu chęci pomocy: jak się zwracać, jak się skontaktować, region, to, co nam powiedziano, i zgodę. Usuwamy to po siedmiu dniach, jeśli żaden numer ani adres nie został potwierdzony, i trzydzieści dni po decyzji. Po przyjęciu imię i numer są na liście osób, które prosimy o pomoc.',
  kept5:
    'Jeśli odłożysz formularz: to, na co już odpowiedziano, zaszyfrowane, przez siedem dni i w żadnej kopii zapasowej. Usuwamy to, gdy tylko go wyślesz lub wyrzucisz. Nikt tego nie czyta.',
  kept6:
    'Zdjęcia i dokumenty, które dołączysz: takie, jakie przyszły, a ze zdjęcia także kopia bez miejsca, czasu i aparatu. Jedno i drugie jest zaszyfrowane. Osoby na dyżurze widzą kopię.',
  kept7:
    'Jeśli chcesz wiedzieć, że czeka wiadomość: numer lub adres, zaszyfrowany, dopóki tego nie cofniesz albo nie zakończysz swojego kodu. SMS ani e-mail nie mówi nic więcej.',
  cookieHeading: 'Jeden plik cookie',
  cookie:
    'Powstaje przy wysłaniu zgłoszenia, aby pokazać kod. Jest zaszyfrowany i znika po pół godzinie albo po naciśnięciu „Kod jest zapisany”.',
  textsHeading: 'Co opuszcza tę stronę',
  texts:
    'SMS-y i e-maile do wolontariuszy zawierają region i kod, nigdy Państwa słowa, nigdy nazwisko. <a>Zobacz dokładną treść</a>',
  howLong: 'Jak długo',
  howLongMore:
    'To, co Pan lub Pani napisze, sposób kontaktu i skrzynka są usuwane dziewięćdziesiąt dni po zamknięciu zdarzenia; notatki osób dyżurujących po roku. Dłużej przechowujemy je tylko wtedy, gdy potrzebuje ich dochodzenie koronera, inne dochodzenie, skarga lub sąd, i co roku ktoś to sprawdza. To, co można policzyć, pozostaje, bez Państwa słów. Kopie bezpieczeństwa mogą je zawierać do trzydziestu pięciu dni dłużej.',
  yours: 'O co można poprosić',
  yoursMore:
    'Aby coś poprawić lub usunąć, prosimy wysłać nowe zgłoszenie, wpisać w nim numer sprawy i powiedzieć, czego to dotyczy. Czyta je człowiek. Można też złożyć skargę do urzędu ochrony danych (Information Commissioner’s Office), ico.org.uk.',

  textTitle: 'Co piszemy w SMS-ach',
  textHeading: 'Co piszemy w SMS-ach i czego nigdy nie napiszemy',
  textLead:
    'SMS-y dostają wolontariusze i koordynatorzy, którzy o nie prosili i potwierdzili swój numer. Brzmią tak, słowo w słowo, po angielsku:',
  textNever: 'SMS od nas nigdy',
  never1: 'nie podaje nazwisk ani miejsca mniejszego niż region',
  never2: 'nie mówi, co się stało',
  never3: 'nie prosi o hasło, kod, pieniądze ani nazwisko',
  never4: 'nie prosi o przekazanie czegoś dalej, o przyjście pod adres ani o pośpiech',
  never5: 'nie zawiera linku innego niż do {host}',
  textDoubt: 'W razie wątpliwości',
  textDoubtMore:
    'Prosimy nie odpowiadać i niczego nie otwierać. Prawdziwy alert może poczekać minutę: prosimy zapytać osobę, która wprowadziła do sieci.',
  textReporters: 'Nie wysyłamy SMS-ów do osób, które zgłaszają. Jeśli zostawiono numer, może zadzwonić człowiek.',
  sampleAlert: 'Prośba o pomoc',
  sampleReminder: 'Jeszcze bez odpowiedzi',
  sampleEnough: 'Przychodzi dość osób',
  sampleOver: 'To koniec',
  sampleCorrection: 'Alert był błędny',
  sampleDrill: 'Ćwiczenie',
  sampleVerify: 'Potwierdzenie numeru',
};
