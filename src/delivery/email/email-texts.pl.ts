/** Machine draft, not yet read by a speaker. */
import type { Translated } from '../translated.js';
import type { emailEn } from './email-texts.en.js';

const asked = 'Wysłano, bo chcesz, abyśmy pytali Cię o pomoc w tym regionie.';
const wasAsked = 'Wysłano, bo pytaliśmy Cię o ten alert.';
const answered = 'Wysłano, bo mamy Twoją odpowiedź.';
const coordinator = 'Wysłano, bo koordynujesz z nami.';
const orText = 'można wysłać SMS *{code} TAK*, *POZNIEJ* lub *NIE* na numer, z którego do Ciebie piszemy.';
const noIsGood = '„Nie” to dobra odpowiedź. Możemy wtedy od razu zapytać następną osobę.';

export const emailPl: Translated<typeof emailEn, 'page'> = {
  // Pages
  triage: {
    subject: 'Vigil: nowe zgłoszenie, {region}, kod {code}',
    title: 'Nowe zgłoszenie, {region}',
    lead: '{name}, przyszło zgłoszenie. Czy możesz je przejąć? Twój kod to *{code}*.',
    page: 'answer',
    byText:
      'można wysłać SMS *{code} TAK*, aby je przejąć, albo *NIE*, aby przekazać dalej, na numer, z którego do Ciebie piszemy.',
    after: 'Przekazanie dalej to dobra odpowiedź. Możemy wtedy od razu zapytać następnego koordynatora.',
    reason: coordinator,
  },
  alert: {
    subject: 'Vigil: alert, {region}, kod {code}',
    title: 'Alert, {region}',
    lead: '{name}, czy możesz pomóc? Twój kod to *{code}*.',
    leadOnDuty: '{name}, masz dyżur w grafiku. Czy możesz pomóc? Twój kod to *{code}*.',
    page: 'answer',
    byText: orText,
    after: noIsGood,
    reason: asked,
  },
  reminder: {
    subject: 'Vigil: {region}, kod {code} czeka na odpowiedź',
    title: '{region}: czekamy na odpowiedź',
    lead: '{name}, nie mamy jeszcze Twojej odpowiedzi. Czy możesz pomóc? Twój kod to *{code}*.',
    page: 'answer',
    byText: orText,
    after: noIsGood,
    reason: asked,
  },
  progress: {
    subject: 'Vigil: czy jesteś w drodze? Kod {code}',
    title: 'Czy jesteś w drodze?',
    lead: '{name}, mamy Twoje tak przy *{code}*. Czy jesteś w drodze lub na miejscu?',
    page: 'answer',
    byText:
      'można wysłać SMS *{code} TAK*, albo *NIE*, jeśli to już niemożliwe, na numer, z którego do Ciebie piszemy.',
    after: 'Bez odpowiedzi poprosimy kogoś innego.',
    reason: answered,
  },
  drill: {
    subject: 'Vigil ĆWICZENIE, to nie alert: {region}, kod {code}',
    title: 'Ćwiczenie, nie alert: {region}',
    lead: '{name}, sprawdzamy tylko, czy do Ciebie docieramy. Twój kod to *{code}*. Prosimy nigdzie nie iść.',
    byText: 'można wysłać SMS *{code} TAK* na numer, z którego do Ciebie piszemy, aby pokazać, że to działa.',
    reason: 'Wysłano, bo bierzesz udział w ćwiczeniach.',
  },
  // Over
  'stand-down-enough': {
    subject: 'Vigil: {region}, kod {code}, przychodzi dość osób',
    title: 'Przychodzi dość osób',
    lead: '{name}, {region}, kod *{code}*: nic nie trzeba robić. Dziękujemy. Odpowiedź nie jest potrzebna.',
    reason: wasAsked,
  },
  'triage-taken': {
    subject: 'Vigil: {code} ma już kto inny',
    title: 'Przejęła to inna osoba',
    lead: '{name}, *{code}* przejęła inna osoba. Nic nie trzeba robić. Dziękujemy.',
    reason: coordinator,
  },
  'stand-down-over': {
    subject: 'Vigil: {region}, kod {code}, to koniec',
    title: '{region}: to koniec',
    lead: '{name}, *{code}*: to koniec. Prosimy tu zakończyć. Odpowiedź nie jest potrzebna. Dziękujemy za obecność.',
    reason: wasAsked,
  },
  correction: {
    subject: 'Vigil: SPROSTOWANIE, {region}, kod {code}',
    title: 'Sprostowanie, {region}',
    lead: '{name}, alert *{code}* był błędny. Prosimy już nie działać.',
    page: 'read',
    after: 'Przepraszamy. Dziękujemy za gotowość.',
    reason: wasAsked,
  },
  // Answers to answers
  'got-yes': {
    subject: 'Vigil: {code} TAK przyjęte',
    title: 'Dziękujemy. Liczymy na Ciebie',
    lead: '{name}, mamy Twoje TAK przy *{code}*. Ile osób jeszcze przychodzi, widać na Twojej stronie.',
    page: 'read',
    byText: 'jeśli jednak nie możesz, prosimy wysłać SMS *{code} NIE* na numer, z którego do Ciebie piszemy.',
    reason: answered,
  },
  'got-yes-enough': {
    subject: 'Vigil: {code} TAK przyjęte, przychodzi dość osób',
    title: 'Dziękujemy. Przychodzi dość osób',
    lead: '{name}, mamy Twoje TAK przy *{code}*. Przychodzi już dość osób, więc prosimy zostać na miejscu.',
    reason: answered,
  },
  'got-later': {
    subject: 'Vigil: {code} POZNIEJ przyjęte',
    title: 'Dziękujemy. Zapisaliśmy: później',
    lead: '{name}, mamy Twoje POZNIEJ przy *{code}*. Na razie pytamy innych. Gdy będzie można, daj znać na swojej stronie.',
    page: 'answer',
    byText: 'można wysłać SMS *{code} TAK* na numer, z którego do Ciebie piszemy.',
    reason: answered,
  },
  'got-remote': {
    subject: 'Vigil: {code} ZDALNIE przyjęte',
    title: 'Dziękujemy. Odezwie się koordynator',
    lead: '{name}, mamy Twoje ZDALNIE przy *{code}*.',
    page: 'read',
    reason: answered,
  },
  'got-no': {
    subject: 'Vigil: {code} NIE przyjęte',
    title: 'Dziękujemy za wiadomość',
    lead: '{name}, mamy Twoje NIE przy *{code}*. Możemy teraz zapytać następną osobę. Nic nie trzeba robić.',
    reason: answered,
  },
  'got-help': {
    subject: 'Vigil: {code} POMOC przyjęte',
    title: 'Koordynatorzy są wezwani',
    lead: '{name}, mamy Twoje POMOC przy *{code}*. Niebezpieczeństwo? Prosimy dzwonić: *999*.',
    page: 'read',
    reason: answered,
  },
  'triage-yours': {
    subject: 'Vigil: {code} jest teraz u Ciebie',
    title: 'Jest teraz u Ciebie',
    lead: '{name}, *{code}* jest teraz u Ciebie. Dziękujemy.',
    page: 'read',
    reason: coordinator,
  },
  'triage-passed': {
    subject: 'Vigil: {code} przechodzi dalej',
    title: 'Przechodzi dalej',
    lead: '{name}, *{code}* przechodzi do następnego koordynatora. Dziękujemy.',
    reason: coordinator,
  },
  'got-drill': {
    subject: 'Vigil ĆWICZENIE: {code} przyjęte',
    title: 'To działa',
    lead: '{name}, Twoja odpowiedź na ćwiczenie *{code}* dotarła. Dziękujemy.',
    reason: 'Wysłano, bo bierzesz udział w ćwiczeniach.',
  },
  // The rota
  'duty-on': {
    subject: 'Vigil: masz teraz dyżur',
    title: 'Masz teraz dyżur',
    lead: '{name}, od teraz masz dyżur, {region}. Nic nie trzeba robić, dopóki o to nie poprosimy.',
    leadOnDuty: '{name}, od teraz masz dyżur, {region}. Nic nie trzeba robić, dopóki o to nie poprosimy.',
    after: 'Jeśli nie możesz, prosimy od razu powiedzieć koordynatorowi: trzeba poprosić kogoś innego.',
    reason: 'Wysłano, bo jesteś w grafiku.',
  },
  'duty-off': {
    subject: 'Vigil: Twój dyżur się skończył',
    title: 'Twój dyżur się skończył',
    lead: '{name}, Twój dyżur, {region}, się skończył. Dziękujemy za obecność.',
    reason: 'Wysłano, bo masz miejsce w grafiku.',
  },
  'tasks-due': {
    subject: 'Vigil: są zadania do wykonania',
    title: 'Są zadania do wykonania',
    lead: '{name}, nadszedł czas na coś, czego się podjęto. Co to jest i czego dotyczy, zapisano w konsoli pod Tasks.',
    after: 'Jeśli to niemożliwe, przekaż to tam innej osobie albo napisz, że nie jest potrzebne.',
    reason: coordinator,
  },
  'week-warning': {
    subject: 'Vigil: grafik wymaga uwagi, {region}',
    title: 'Grafik na przyszły tydzień wymaga uwagi',
    lead: '{name}, {region}: do końca przyszłego tygodnia w jednym z grafików nikogo nie ma na dyżurze albo jest ktoś, do kogo nie możemy dotrzeć.',
    after: 'Który to grafik i kiedy, zapisano w dzienniku konsoli.',
    reason: coordinator,
  },
  // Maintenance mode
  'maintenance-on': {
    subject: 'Vigil: {region} w trybie konserwacji',
    title: '{region} w trybie konserwacji',
    lead: '{name}, {region}: nikogo nie wzywamy, dopóki trwa tryb konserwacji. Co czeka, pójdzie potem samo.',
    after: 'Do kiedy i kto go włączył, jest napisane na czerwono na każdej stronie konsoli. Można go tam zakończyć.',
    reason: coordinator,
  },
  'maintenance-off': {
    subject: 'Vigil: {region} znów wzywa',
    title: '{region} znów wzywa',
    lead: '{name}, tryb konserwacji się skończył, {region}. Co było wstrzymane, idzie dalej.',
    reason: coordinator,
  },
  // The address itself, or another one
  'contact-check': {
    subject: 'Vigil: prosimy potwierdzić drogę kontaktu',
    title: 'Prosimy potwierdzić drogę kontaktu',
    lead: '{name}, nie wiemy na pewno, czy nadal docieramy do Ciebie jednym z Twoich numerów lub adresów. Czy możesz go potwierdzić? To zajmie minutę.',
    page: 'confirm',
    after: 'To nic pilnego. Jeśli masz teraz inny numer lub adres, prosimy powiedzieć koordynatorowi.',
    reason: 'Wysłano, bo chcesz, abyśmy pytali Cię o pomoc.',
  },
  // An offer to join
  'join-welcome': {
    subject: 'Vigil: witamy i dziękujemy',
    title: 'Witamy i dziękujemy',
    lead: '{name}, od teraz możemy pytać Cię o pomoc, {region}, tak jak wybrano, i nie w godzinach ciszy, chyba że to nie może czekać.',
    after:
      'Za każdym razem „Nie” jest dobrą odpowiedzią i nikt tego nie liczy. Odezwie się koordynator i pokaże, jak to działa. O przerwie lub odejściu można powiedzieć każdemu koordynatorowi.',
    reason: 'Wysłano, bo chcesz do nas dołączyć.',
  },
  'join-declined': {
    subject: 'Vigil: dziękujemy za chęć pomocy',
    title: 'Dziękujemy za chęć pomocy',
    lead: '{name}, dziękujemy za chęć pomocy. Teraz nie możemy z niej skorzystać.',
    after: 'Nic nie trzeba robić. Te dane usuniemy w ciągu 30 dni.',
    reason: 'Wysłano, bo chcesz do nas dołączyć.',
  },
  // A report
  'mailbox-notice': {
    subject: 'Vigil: jest dla Ciebie wiadomość',
    title: 'Jest dla Ciebie wiadomość',
    lead: '{name}, ktoś do Ciebie napisał. Możesz to przeczytać na naszej stronie, używając swojego kodu.',
    page: 'mailbox',
    after:
      'Nic więcej tu nie piszemy, aby nikt inny tego nie przeczytał. Jeśli nie chcesz takich wiadomości, powiedz to na tej stronie.',
    reason: 'Wysłano, bo chcesz dostawać takie wiadomości.',
  },
  // Whoever signs in
  'new-device': {
    subject: 'Vigil: logowanie na nowym urządzeniu',
    title: 'Logowanie na nowym urządzeniu',
    lead: '{name}, ktoś zalogował się jako Ty: {time} (czas w Wielkiej Brytanii), na urządzeniu, którego wcześniej nie widzieliśmy: {device}.',
    page: 'account',
    after:
      'To Ty? Powiedz to tam i nic więcej nie trzeba. Jeśli to nie Ty, powiedz to tam od razu: wszystkie inne logowania się zakończą i wybierzesz nowe hasło.',
    reason: 'Wysłano, bo logujesz się do Vigil.',
  },
  verify: {
    subject: 'Vigil: prosimy potwierdzić ten adres',
    title: 'Prosimy potwierdzić ten adres',
    lead: '{name}, *{code}* potwierdza ten adres. Prosimy wpisać w ciągu 15 minut na swojej stronie.',
    after: 'Jeśli to nie Ty, nie trzeba nic robić.',
    reason: 'Wysłano, bo ktoś wpisał ten adres na naszej stronie.',
  },
  test: {
    subject: 'Vigil: test, nic się nie stało',
    title: 'To jest test',
    lead: '{name}, nic się nie stało. Nic nie trzeba robić.',
    reason: 'Wysłano, bo poproszono o test.',
  },
};
