import type { errorsEn } from './errors.en.js';
import type { Translated } from './translate.js';

/** Machine draft, not yet read by a speaker. */
export const errorsPl: Translated<typeof errorsEn> = {
  title400: 'Nie udało się tego odczytać',
  lead400: 'Prosimy wrócić i spróbować jeszcze raz. To, co już do nas wysłano, jest zachowane.',
  title403: 'Ta strona nie jest dla tego konta',
  lead403: 'Jeśli powinna być dostępna, prosimy zapytać osobę, która zaprosiła do sieci.',
  may403viewer: 'Na tym koncie można czytać dane liczbowe. Nie otwiera ono żadnej strony konsoli.',
  may403responder:
    'Na tym koncie można odpowiadać na alerty, przez link w SMS-ie lub e-mailu. Konsola jest dla koordynatorów.',
  signedIn403: 'Zalogowano jako {name}.',
  title403form: 'Ten formularz był otwarty zbyt długo',
  lead403form:
    'Prosimy wrócić, odświeżyć stronę i wysłać go jeszcze raz. Nic z tego, co wysłano wcześniej, nie przepadło.',
  title404: 'Tej strony tu nie ma',
  lead404: 'To, co już do nas wysłano, jest zachowane.',
  links404:
    'Jeśli prowadził tu link z SMS-a lub e-maila, ten alert prawdopodobnie już się zakończył i nic nie trzeba robić.',
  title404link: 'Ten link już nie działa',
  lead404link:
    'Został użyty albo ma ponad trzy dni. Jeśli konto jest już gotowe, prosimy się zalogować. Jeśli nie, prosimy poprosić o nowy link osobę, która zaprosiła do sieci.',
  toSignIn: 'Zaloguj się',
  title405: 'Ten adres służy do czegoś innego',
  lead405: 'Prosimy otworzyć go ze strony, która do niego prowadzi.',
  title409: 'To się w międzyczasie zmieniło',
  lead409: 'Prosimy wrócić, odświeżyć stronę i spojrzeć ponownie. To, co właśnie wysłano, niczego nie zmieniło.',
  title413: 'To więcej, niż możemy przyjąć naraz',
  lead413:
    'Prosimy wysłać krótszy tekst, w razie potrzeby w dwóch częściach. To, co wysłano wcześniej, jest zachowane.',
  title429: 'Teraz nie możemy stąd przyjąć więcej',
  lead429: 'W krótkim czasie z tej sieci przyszło wiele wiadomości. Można spróbować ponownie {when}.',
  again: '{minutes, plural, one {za minutę} few {za # minuty} many {za # minut} other {za # minuty}}',
  else429:
    'Jeśli to nie może czekać, prosimy zadzwonić pod jeden z numerów poniżej albo poprosić kogoś w innej sieci, żeby napisał do nas.',
  title500: 'Coś zepsuło się po naszej stronie',
  lead500:
    'To nie Państwa wina. To, co już do nas wysłano, jest zachowane, a osoby, które dbają o tę stronę, widzą, że coś się zepsuło.',
  try500:
    'Prosimy spróbować za minutę. Jeśli nie wiadomo, czy wysłany formularz dotarł, prosimy wysłać go ponownie: zauważamy powtórzenia.',
  title503: 'W tej chwili nie wszystko u nas działa',
  reference: 'Pisząc do nas w tej sprawie, prosimy podać {reference}.',
  lookingFor: 'Być może chodzi o',
  toReport: 'Powiadomienie nas o śmierci w miejscu pozbawienia wolności',
  toReceipt: 'Powrót z kodem',
};
