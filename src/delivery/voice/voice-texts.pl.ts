/** Machine draft, not yet read, or heard, by a speaker. */
import type { Translated } from '../translated.js';
import type { voiceEn } from './voice-texts.en.js';

const pressIfYouCan = 'Jeśli tak, prosimy nacisnąć 1, jeśli później, 2, jeśli nie, 0.';
const comeKeys = {
  '1': 'Dziękujemy. Wybrano 1: tak, liczymy na to.',
  '2': 'Dziękujemy. Wybrano 2: później. Na razie pytamy innych.',
  '0': 'Dziękujemy. Wybrano 0: nie. Pytamy następną osobę.',
};

export const voicePl: Translated<typeof voiceEn> = {
  texts: {
    triage: {
      say: 'Tu Vigil. Nowe zgłoszenie, {region}. Kod: {code}. Aby je przejąć, prosimy nacisnąć 1, aby przekazać dalej, 0.',
      keys: {
        '1': 'Dziękujemy. Wybrano 1: zgłoszenie jest teraz u Ciebie.',
        '0': 'Dziękujemy. Wybrano 0: zgłoszenie przechodzi do następnego koordynatora.',
      },
    },
    alert: {
      say: `Tu Vigil. Alert, {region}. Kod: {code}. Czy można na Ciebie liczyć? ${pressIfYouCan}`,
      keys: comeKeys,
    },
    reminder: {
      say: `Tu Vigil. {region}. Kod: {code}. Nadal czekamy na odpowiedź. ${pressIfYouCan} Można też odpowiedzieć nie.`,
      keys: comeKeys,
    },
    progress: {
      say: 'Tu Vigil. Kod: {code}. Mamy odpowiedź tak. Czy jesteś w drodze lub na miejscu? Jeśli tak, prosimy nacisnąć 1, jeśli to już niemożliwe, 0. Bez odpowiedzi poprosimy kogoś innego.',
      keys: {
        '1': 'Dziękujemy. Wybrano 1: w drodze lub na miejscu.',
        '0': 'Dziękujemy. Wybrano 0: to już niemożliwe. Pytamy następną osobę.',
      },
    },
    drill: {
      say: 'Tu Vigil. To ćwiczenie, nie alert. {region}. Kod: {code}. Prosimy nacisnąć 1, aby pokazać, że to działa. Prosimy nigdzie nie iść.',
      keys: { '1': 'Dziękujemy. Wybrano 1. To działa.' },
    },
    'stand-down-enough': {
      say: 'Tu Vigil. {region}, kod: {code}. Przychodzi dość osób. Nic nie trzeba robić. Dziękujemy.',
    },
    'triage-taken': { say: 'Tu Vigil. Kod: {code}. Przejęła to inna osoba. Nic nie trzeba robić. Dziękujemy.' },
    'stand-down-over': {
      say: 'Tu Vigil. {region}, kod: {code}. To koniec. Prosimy tu zakończyć. Dziękujemy za obecność.',
    },
    correction: {
      say: 'Tu Vigil. Sprostowanie, {region}, kod: {code}. Alert był błędny. Prosimy już nie działać.',
    },
    verify: {
      say: 'Tu Vigil. {code}. Jeszcze raz: {code}. To potwierdza ten numer. Prosimy wpisać w ciągu 15 minut na swojej stronie. Nigdy o to nie prosimy w wiadomości ani telefonicznie.',
    },
    test: { say: 'Tu Vigil. To jest test. Nic się nie stało. Nic nie trzeba robić. Dziękujemy.' },
  },
  common: {
    otherKey:
      'Tego klawisza nie ma do wyboru. Nic się nie zmieniło. Można też odpowiedzieć wiadomością lub na swojej stronie.',
    noKey: 'Nie wybrano klawisza. Nic się nie zmieniło. Można też odpowiedzieć wiadomością lub na swojej stronie.',
    over: 'To już się zakończyło. Nic nie trzeba robić. Dziękujemy.',
  },
};
