import type { Translated } from '../../layout/translate.js';
import type { questionsEn } from './questions.en.js';

/** Machine draft, not yet read by a speaker. */
export const questionsPl: Translated<typeof questionsEn> = {
  placeTitle: 'Gdzie',
  place: 'Gdzie',
  placeAsk: 'W jakim miejscu przebywała ta osoba?',
  placeWhy:
    'Od tego zależy, do kogo zadzwonimy najpierw. Jeśli śmierć nastąpiła w szpitalu, prosimy mimo to podać miejsce pozbawienia wolności. Jego nazwę widzą tylko osoby sprawdzające zgłoszenie.',
  placeSearch: 'Nazwa, miejscowość albo ich część',
  search: 'Szukaj',
  found:
    '{count, plural, =0 {Nie znaleźliśmy miejsca podobnego do „{q}”. Można je wpisać poniżej tak, jak jest znane.} one {Znaleźliśmy jedno miejsce podobne do „{q}”.} few {Znaleźliśmy # miejsca podobne do „{q}”.} many {Znaleźliśmy # miejsc podobnych do „{q}”.} other {Znaleźliśmy # miejsca podobnego do „{q}”.}}',
  chooseOne: 'Prosimy wybrać jedno z nich:',
  otherPlace: 'Inne miejsce',
  otherPlaceMore: 'Prosimy wpisać je poniżej tak, jak jest znane',
  unknownPlace: 'Nie wiem',
  unknownPlaceMore: 'Spróbujemy się dowiedzieć',
  placeText: 'Jeśli to inne miejsce',

  toldTitle: 'Własnymi słowami',
  told: 'Co skłoniło do kontaktu z nami',
  toldAsk: 'Co skłoniło do kontaktu z nami?',
  toldWhy:
    'Wystarczy kilka słów: co było słychać lub widać i od kogo to wiadomo. Nie zapytamy, jak doszło do śmierci, i nie trzeba o tym pisać. Prosimy nie wymieniać innych osób, które tam przebywają.',
  toldText: 'Państwa słowa',

  whenTitle: 'Kiedy',
  when: 'Kiedy',
  whenAsk: 'Kiedy to się stało?',
  whenWhy: 'Dzięki temu wiemy, które zgłoszenia dotyczą tego samego. Wystarczy tyle, ile wiadomo.',
  partAsk: 'Mniej więcej o której?',
  clock: 'Albo godzina, na przykład 14:30',
  dayGroup: 'Jeśli to był inny dzień',
  rangeGroup: 'Jeśli to było między dwoma dniami',
  rangeFrom: 'Od',
  rangeTo: 'Do',
  day: 'Dzień',
  month: 'Miesiąc',
  year: 'Rok',

  howTitle: 'Skąd to wiadomo',
  how: 'Skąd to wiadomo',
  howAsk: 'Skąd to wiadomo?',
  howWhy: 'To pomaga nam sprawdzić. Warto powiedzieć także o tym, co się tylko słyszało.',

  whoTitle: 'Kto pisze',
  who: 'Kto pisze',
  whoAsk: 'Kim jest dla Państwa osoba, która zmarła? Kto do nas pisze?',
  whoWhy: 'Abyśmy mogli zwracać się we właściwy sposób. Tutaj nie pytamy o nazwisko.',

  familyTitle: 'Rodzina',
  family: 'Czy rodzina wie',
  familyAsk: 'Czy rodzina wie?',
  familyWhy:
    'Aby nikt nie dowiedział się najpierw od nas albo z ekranu. Nic nie staje się publiczne, zanim rodzina zostanie powiadomiona i zapytana.',

  childrenTitle: 'Dzieci',
  children: 'Dzieci',
  childrenAsk: 'Czy są dzieci, które kogoś straciły?',
  childrenWhy:
    'Dzieci często dowiadują się późno albo przypadkiem. Pomyśli o nich ktoś, kto pracuje z dziećmi. Prosimy nie pisać imion, szkół ani adresów.',

  dangerTitle: 'Inni',
  danger: 'Czy ktoś jest teraz w niebezpieczeństwie',
  dangerAsk: 'Czy ktoś inny jest teraz w niebezpieczeństwie?',
  dangerWhy:
    'Prosimy wybrać wszystko, co pasuje. Próbujemy skontaktować się z tym miejscem tej samej nocy i nie mówimy, kto nam powiedział.',
  dangerCrisis:
    '<b>Jeśli w tej chwili zagrożone jest życie, prosimy najpierw zadzwonić pod {number}.</b> W sprawie kogoś w środku prosimy zadzwonić także do samego miejsca i poprosić osobę odpowiedzialną, w więzieniu dyrektora na dyżurze (duty governor). Nie trzeba mówić, kim się jest. Jesteśmy wolontariuszami i nie możemy wejść do środka.',
  dangerText: 'O kogo chodzi i co niepokoi? Kilka słów, jeśli można',

  urgentTitle: 'Co jest potrzebne',
  urgent: 'Co jest wkrótce potrzebne',
  urgentAsk: 'Czy coś z tego jest wkrótce potrzebne?',
  urgentWhy: 'Prosimy wybrać wszystko, co pasuje. Nie możemy obiecać wszystkiego; szukamy kogoś, kto może pomóc.',

  topicsTitle: 'O tej osobie',
  topics: 'O tej osobie',
  topicsAsk: 'Czy coś z tego dotyczy osoby, która zmarła?',
  topicsWhy:
    'Niektórzy z nas znają te sytuacje od środka. Dzięki odpowiedzi poprosimy właściwe osoby. Nigdy nie decyduje to o tym, czy pomożemy.',

  contactTitle: 'Kontakt',
  contact: 'Jak możemy się skontaktować',
  contactAsk: 'Jak możemy się z Państwem skontaktować?',
  contactWhy: 'Można pozostać anonimowo. Wtedy kod podany na końcu jest jedyną drogą powrotu.',
  name: 'Jak mamy się zwracać',
  nameMore: 'Dowolne imię. Nie musi być prawdziwe.',
  phone: 'Numer telefonu',
  phoneMore: 'Prosimy, żeby nie był to telefon w środku: te rozmowy są nagrywane.',
  email: 'Adres e-mail',
  safeTimes: 'Kiedy kontakt jest bezpieczny?',
  voicemail: 'Można zostawić wiadomość na poczcie głosowej',
};
