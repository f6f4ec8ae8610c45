import type { Translated } from '../../../layout/translate.js';
import type { keepEn } from './keep.en.js';

/** Machine draft, not yet read by a speaker. */
export const keepPl: Translated<typeof keepEn> = {
  put: 'Zachowaj, dokończę innego dnia',
  notKeptTitle: 'Teraz nie możemy tego zachować',
  notKept:
    'W krótkim czasie odłożono zbyt wiele formularzy. <b>To, co napisano, nadal jest na tej stronie.</b> Można zostawić ją otwartą i spróbować później albo wysłać to, co jest: z kodem można dopisać więcej.',
  returned: 'W tym miejscu przerwano. Nic nie przepadło.',
  keptTitle: 'Zachowane',
  keptHeading: 'Zachowane. Teraz proszę zapisać ten kod',
  notSent: 'Nic jeszcze nie wysłano i do nikogo nie dzwoniliśmy.',
  codeHeading: 'Kod, by pisać dalej',
  codeWhy:
    'Z nim można pisać dalej na każdym telefonie i komputerze. Nie możemy go odszukać. Kto go ma, może przeczytać to, co napisano, więc proszę nikomu go nie dawać.',
  until: 'Zachowamy to do: {day}. Potem usunie się samo albo wcześniej: po wysłaniu lub wyrzuceniu.',
  noBackup: 'Nie ma drugiej kopii. Jeśli nasza maszyna zawiedzie, może zniknąć wcześniej.',
  goOn: 'Pisać dalej teraz',
  throwAway: 'Wyrzucić teraz',
  asideHeading: 'Dobrze. Można zamknąć tę stronę.',
  asideLead: 'Aby pisać dalej, proszę znów otworzyć pierwszą stronę formularza i nacisnąć „Dalej z tym, co zachowano”.',
  goneTitle: 'Wyrzucone',
  goneHeading: 'Wyrzucone.',
  goneLead: 'Nic z tego u nas nie zostało, a kod niczego już nie otwiera.',
  begin: 'Zacząć od nowa',
  returnTitle: 'Dalej',
  returnHeading: 'Dalej z tym, co zachowano',
  returnLabel: 'Kod, by pisać dalej, szesnaście cyfr',
  look: 'Dalej',
  wrongElse:
    'Formularz zachowujemy przez siedem dni. Po wysłaniu wraca się z kodem otrzymanym wtedy: <a>Zgłoszenie</a>.',
  plainWords: 'Ten sam formularz w pełniejszych słowach',
  easyRead: 'Ten sam formularz w tekście łatwym (po angielsku)',
};
