import type { Translated } from '../../layout/translate.js';
import type { mailboxEn } from './mailbox.en.js';

/** Machine draft, not yet read by a speaker. */
export const mailboxPl: Translated<typeof mailboxEn> = {
  before: 'Poprzednia wizyta: {day}, {time}.',
  messagesHeading: 'Wiadomości',
  none: 'Nikt jeszcze nie napisał. Gdy ktoś to zrobi, wiadomość można przeczytać tutaj, używając kodu.',
  emptied:
    'To, co nam Państwo przekazali, i to, co tu napisano, zostało usunięte {day}, tak jak obiecaliśmy. Pozostaje tylko liczba.',
  fromOnDuty: 'Od: {name}, na dyżurze',
  fromTeam: 'Od osoby na dyżurze',
  fromYou: 'Od Państwa',
  kept: 'Otrzymano. Nie pokazujemy ponownie.',
  sent: 'Mamy to, co napisano. Osoby na dyżurze widzą, że tu jest.',
  writeHeading: 'Napisz do nas albo coś dodaj',
  writeHint:
    'Prosimy nie wymieniać innych osób, które tam przebywają. Jeśli lepiej na tym skończyć, to też w porządku.',
  send: 'Wyślij',
  problemTitle: 'Jeszcze nie wysłano',
  empty: '<a>Nic tu jeszcze nie ma.</a> Prosimy najpierw coś napisać albo zamknąć tę stronę.',
  too_long:
    '<a>To więcej niż {most, number} znaków.</a> Prosimy wysłać w dwóch częściach. Nic nie przepadło: tekst jest nadal poniżej.',
  too_many:
    '<a>Dziś było już wiele wiadomości.</a> Mamy je wszystkie. Prosimy poczekać do jutra i zachować kopię tego, co jest poniżej.',
  noticeHeading: 'Czy mamy dać Ci znać, gdy będzie wiadomość?',
  noticeMore: 'To nie jest konieczne. Jeśli chcesz, wyślemy kilka słów i nic o Twoim zgłoszeniu:',
  noticeSays: '„Jest dla Ciebie wiadomość. Możesz ją przeczytać na naszej stronie, używając swojego kodu.”',
  noticeLabel: 'Twój numer telefonu komórkowego albo adres e-mail',
  noticeHint:
    'Tylko jeśli nie czyta go nikt, kto nie powinien Cię o to pytać. Przechowujemy go zaszyfrowany, nie używamy do niczego innego i nie pokażemy go tu ponownie.',
  noticeAsk: 'Dajcie mi tam znać',
  'noticeOn.sms':
    'Tak: SMS-em na podany numer. W ciągu dnia i kilka minut później, aby nikt nie mógł poznać, kto i kiedy pisał.',
  'noticeOn.email':
    'Tak: e-mailem na podany adres. W ciągu dnia i kilka minut później, aby nikt nie mógł poznać, kto i kiedy pisał.',
  noticeStop: 'Nie dawajcie mi już znać i usuńcie to',
  noticeNotYet: 'Jeszcze nie zapisano',
  'notice.no_address':
    '<a>Nie możemy tam nic wysłać.</a> Podaj jeden numer komórkowy, np. 07700 900123, albo jeden adres e-mail, np. {email}.',
  'notice.taken':
    '<a>Tego nie możemy użyć:</a> korzysta z niego już kilka zgłoszeń. Podaj inny albo zaglądaj tu od czasu do czasu.',
  codeHeading: 'Kod',
  codeMore:
    'Jeśli ktoś inny mógł go zobaczyć, można go unieważnić. Zgłoszenie zostaje u nas; ta strona zamyka się na zawsze.',
  endCode: 'Unieważnij mój kod',
  endTitle: 'Unieważnienie kodu',
  endHeading: 'Unieważnić kod?',
  endMore:
    'Nikt już nie otworzy nim tej strony, Państwo także nie. Zgłoszenie zostaje u nas i działamy dalej. Nie możemy tego cofnąć.',
  endSure: 'Unieważnij na zawsze',
  keepIt: 'Zachowaj',
  endedTitle: 'Kod jest unieważniony',
  endedHeading: 'Kod niczego już nie otwiera',
  endedLead: 'Zgłoszenie zostaje u nas i liczy się tak samo.',
  expiredTitle: 'Prosimy wpisać kod jeszcze raz',
  expired: 'Strona była otwarta pół godziny i zamyka się sama. <a>Prosimy wpisać kod</a> i kontynuować.',
  expiredKept: 'To, co napisano, jest do tego czasu zachowane.',
};
