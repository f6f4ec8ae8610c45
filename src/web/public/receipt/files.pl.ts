import type { filesEn } from './files.en.js';
import type { Translated } from '../../layout/translate.js';

/** Machine draft, not yet read by a speaker. */
export const filesPl: Translated<typeof filesEn> = {
  title: 'Zdjęcia i dokumenty',
  heading: 'Dodaj zdjęcia lub dokumenty',
  lead: 'Możesz nam wysłać fotografie, zdjęcia ekranu i dokumenty PDF: do {most, number}, każdy do 10 MB.',
  others: 'Prosimy, nie wysyłaj dokumentów ani twarzy innych osób, które są tam przetrzymywane, chyba że się zgodziły.',
  copies:
    'Osoby na dyżurze widzą kopię każdego zdjęcia. Z kopii nie wynika, gdzie, kiedy ani jakim telefonem je zrobiono. Oryginał jest zamknięty: otwiera się go tylko z ważnego powodu i za każdym razem jest to zapisywane.',
  documents:
    'W pliku PDF może być zapisane, kto go napisał, i nie możemy tego usunąć. Jeśli to Cię niepokoi, wyślij zdjęcie każdej strony.',
  choose: 'Wybierz je na swoim urządzeniu',
  chooseMore: 'JPEG, PNG, WebP lub PDF. To może chwilę potrwać. Nic nie zostanie wysłane, zanim naciśniesz przycisk.',
  send: 'Wyślij',
  toMessages: 'Wróć do wiadomości',
  arrived:
    '{count, plural, one {Dotarło.} few {Dotarły wszystkie #.} many {Dotarło wszystkich #.} other {Dotarło wszystkich #.}} Osoby na dyżurze widzą, że jest coś nowego.',
  problemTitle: 'Nie wszystko dotarło',
  askHeading: 'Zdjęcia i dokumenty',
  ask: 'Zdjęcie listu, zdjęcie ekranu albo dokument mogą pomóc. Tylko jeśli chcesz i jeśli jest to dla Ciebie bezpieczne.',
  'problem.empty': 'W tym pliku nic nie ma. Sprawdź, proszę, czy to właściwy plik.',
  'problem.too_large': 'Jest większy niż 10 MB. Zmniejsz go albo zrób zdjęcie ekranu i wyślij je.',
  'problem.heic':
    'Ma format, którego używa wiele telefonów, a którego nie potrafimy odczytać (HEIC). Otwórz go, zrób zdjęcie ekranu i wyślij je.',
  'problem.other_kind': 'Odczytujemy zdjęcia JPEG, PNG i WebP oraz dokumenty PDF. Zrób, proszę, zdjęcie i wyślij je.',
  'problem.broken': 'Nie udało się go odczytać do końca. Spróbuj jeszcze raz albo zrób zdjęcie ekranu i wyślij je.',
  'problem.too_many_pixels': 'Zdjęcie jest większe, niż możemy otworzyć. Zrób zdjęcie ekranu i wyślij je.',
  'problem.too_many':
    'Do jednego zgłoszenia możemy przyjąć {most, number} i nie więcej naraz. To, co dotarło wcześniej, jest zachowane.',
  'problem.too_much':
    'Razem są większe niż 40 MB, a więcej nie możemy przyjąć do jednego zgłoszenia. To, co dotarło wcześniej, jest zachowane.',
  'problem.full':
    'W tej chwili nie mamy miejsca na pliki. Twoje zgłoszenie i wiadomości docierają do nas jak zawsze. Zachowaj plik i napisz nam o nim w wiadomości.',
  'problem.busy': 'Właśnie wysyłają inni albo ten plik jest jeszcze w drodze. Spróbuj ponownie za kilka minut.',
  'problem.malformed': 'Połączenie zostało przerwane. Wybierz je ponownie; może pomóc mniejsza liczba naraz.',
  'problem.nothing': 'Nie wybrano jeszcze żadnego pliku.',
};
