/** Machine draft, not yet read by a speaker. */
import type { EmailCommon } from './email-common.js';

export const emailCommonPl: EmailCommon = {
  page: {
    answer: {
      plain: 'Przeczytaj i odpowiedz na swojej stronie. Otwarcie jej niczego nie zmienia, wybierasz dopiero tam:',
      html: 'Odpowiedz na swojej stronie. Otwarcie jej niczego nie zmienia, wybierasz dopiero tam.',
      button: 'Przeczytaj i odpowiedz',
    },
    read: {
      plain: 'Więcej jest na Twojej stronie:',
      html: 'Więcej jest na Twojej stronie.',
      button: 'Otwórz moją stronę',
    },
    confirm: {
      plain: 'Można to potwierdzić na tej stronie. Wysyłamy kod, który się tam wpisuje:',
      html: 'Można to potwierdzić na tej stronie. Wysyłamy kod, który się tam wpisuje.',
      button: 'Potwierdź',
    },
    mailbox: {
      plain: 'Twój kod otwiera ją tutaj:',
      html: 'Twój kod otwiera ją tutaj.',
      button: 'Przeczytaj z moim kodem',
    },
    account: {
      plain: 'Twoje logowania są na tej stronie. Możesz je tam zakończyć:',
      html: 'Twoje logowania są na tej stronie. Możesz je tam zakończyć.',
      button: 'Zobacz moje logowania',
    },
  },
  someDevice: 'przeglądarka, która nie podaje, czym jest',
  or: 'Albo',
  noReply: 'Odpowiedź e-mailem do nas nie dociera.',
  ring: 'Łatwiej usłyszeć to najpierw od człowieka? Koordynator na dyżurze: {phone}.',
  neverAsk: 'Nigdy nie prosimy e-mailem o hasło ani kod.',
  onDuty: 'Wysłano, bo masz dyżur do {until}.',
  whatWeText: 'Co wysyłamy i o co nigdy nie prosimy:',
  draft: 'To tłumaczenie wykonała maszyna i nikt go jeszcze nie sprawdził.',
};
