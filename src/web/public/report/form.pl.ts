import type { Translated } from '../../layout/translate.js';
import type { formEn } from './form.en.js';

/** Machine draft, not yet read by a speaker. */
export const formPl: Translated<typeof formEn> = {
  question: 'Pytanie {number} z {total}.',
  needed: 'Na to pytanie potrzebujemy odpowiedzi.',
  optional: 'Można zostawić puste.',
  continue: 'Dalej',
  back: 'Wstecz',
  skipRest: 'Pomiń resztę',
  noteTitle: 'Zanim pójdzie się dalej',
  note: 'To pytanie i dwa następne dotyczą tego, co się stało. To może być trudne. Nie trzeba na nie odpowiadać i żadne nie pyta, jak doszło do śmierci. Numery telefonów są <a>poniżej</a>.',
  miss: 'Pomiń te pytania',

  missing: 'Została jedna rzecz',
  restartedTitle: 'Formularz zaczyna się tutaj od nowa',
  restarted:
    'Był otwarty dłużej niż jeden dzień. Wcześniejsze odpowiedzi były zapisane tylko na stronie, nigdy u nas, więc ich już nie ma. To, co napisano na końcu, nadal tu jest.',
  placeMissing: '<a>Prosimy wybrać miejsce albo je wpisać.</a> „Nie wiem” to też odpowiedź.',
  placeTextMissing: '<a>Prosimy wpisać to, co wiadomo o miejscu.</a> Wystarczy miasto lub ulica.',
  toldMissing: '<a>Prosimy napisać kilka słów</a> albo wybrać „Wolę nie mówić”.',
  dateUnreadable: '<a>Nie udało się odczytać tej daty.</a> Wystarczą dzień i miesiąc cyframi, na przykład 21 i 11.',
  dateToCome: '<a>Ten czas jeszcze nie nadszedł.</a> Prosimy podać wcześniejszy. Wystarczy w przybliżeniu.',
  clockUnreadable: '<a>Nie udało się odczytać tej godziny.</a> Prosimy wpisać ją tak: 14:30, albo zostawić puste.',
  reachMissing: '<a>Prosimy wpisać numer telefonu lub adres e-mail</a> albo wybrać „Tylko przez mój kod”.',
  tooLong:
    '<a>To więcej, niż możemy tu przyjąć.</a> Prosimy skrócić do {most} znaków. Nic z tego, co napisano, nie przepadło.',

  startTitle: 'Początek',
  startHeading: 'Czy ktoś zmarł w miejscu pozbawienia wolności?',
  startLead:
    'Można nam o tym powiedzieć tutaj, o każdej porze: o więzieniu, celi policyjnej, ośrodku dla cudzoziemców lub zamkniętym szpitalu.',
  startNeeds:
    'Nie trzeba mówić, kim się jest. Tylko dwa pytania wymagają odpowiedzi: <b>gdzie</b> i <b>co skłoniło do kontaktu z nami</b>. Wszystko inne może zostać puste. Nie zapytamy, jak doszło do śmierci.',
  start: 'Zaczynamy',
  haveCode: 'Mam już kod',
  thenHeading: 'Co dzieje się potem',
  then1: 'Odpowiedzi na to, na co się da',
  then1More:
    'Około pięciu minut. Nic nie opuszcza strony przed wysłaniem. Aby się cofnąć, prosimy użyć „Wstecz” na stronie.',
  then2: 'Kod na koniec',
  then2More: 'Dzięki niemu widać, na czym stoi sprawa. Bez niego nikt nie znajdzie zgłoszenia, także Państwo.',
  then3: 'Czyta je człowiek',
  then3More:
    'Osoba na dyżurze jest wzywana od razu, w dzień i w nocy. Staramy się przeczytać zgłoszenie w ciągu dwóch godzin.',
  then4: 'Sprawdzamy, zanim komukolwiek powiemy',
  then4More: 'Nic nie staje się publiczne, zanim rodzina zostanie powiadomiona i zapytana.',
  safeHeading: 'Dla bezpieczeństwa',
  safe1:
    'Rozmowy z telefonów więziennych są nagrywane. Lepiej poprosić kogoś na zewnątrz albo prawnika, żeby napisał tu za nas.',
  safe2: 'Prosimy użyć własnego telefonu lub komputera, nie służbowego.',
  safe3: '„Opuść tę stronę” przenosi od razu gdzie indziej. Nie usuwa historii przeglądarki.',

  checkTitle: 'Sprawdzenie',
  checkHeading: 'Prosimy przeczytać całość przed wysłaniem',
  checkLead: 'Nic jeszcze nie zostało wysłane.',
  change: 'Zmień',
  changeWhat: ': {what}',
  leftEmpty: 'Puste, i tak może być',
  notSaid: 'Wolę nie mówić',
  whenSent: 'Przy wysyłaniu',
  agree:
    'Wyrażam zgodę na to, że osoby na dyżurze przeczytają to, co tu napisano, i użyją tego, aby sprawdzić, co się stało, i pomóc. Zanim użyjemy tego do czegoś innego, zapytamy ponownie. <a>Co przechowujemy i jak długo (otwiera się obok tej strony)</a>',
  send: 'Zgadzam się, wyślij',
  limitTitle: 'Teraz nie możemy tego przyjąć',
  limit:
    'W krótkim czasie przyszło wiele zgłoszeń, z tej sieci lub zewsząd. <b>To, co napisano, jest zachowane na tej stronie.</b> Prosimy zostawić ją otwartą, wrócić o {time} i ponownie nacisnąć „Zgadzam się, wyślij”.',
  floodTitle: 'Napływa bardzo wiele zgłoszeń',
  floodRefused: 'Tym razem się nie udało',
  flood:
    'Napływa naraz bardzo wiele zgłoszeń i niektóre mogły zostać wysłane przez maszyny. <b>Nic z tego, co zostało napisane, nie przepadło.</b> Jeśli „Zgadzam się, wyślij” nie zadziała, prosimy nacisnąć „Zgadzam się, zachowajcie”: przeczyta to człowiek, tylko później niż zwykle. Kod pojawi się tak czy inaczej.',
  floodElse: 'Jeśli to nie może czekać, prosimy zadzwonić pod jeden z numerów poniżej.',
  floodKeep: 'Zgadzam się, zachowajcie',
  trap: 'Proszę zostawić to pole puste',
  limitElse:
    'Jeśli to nie może czekać, prosimy zadzwonić pod jeden z numerów poniżej albo poprosić kogoś w innej sieci, żeby napisał do nas.',
};
