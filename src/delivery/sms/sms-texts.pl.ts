/** Machine draft, not yet read by a speaker. */
import type { Translated } from '../translated.js';
import type { smsEn } from './sms-texts.en.js';

/** Without ą ć ę ł ń ó ś ź ż, as people text: one of them would make a text twice as dear. */
export const smsPl: Translated<typeof smsEn> = {
  // Pages
  triage: {
    text: 'Vigil: nowe zgloszenie, {region}. Kod {code}. Odpowiedz: {code} TAK (biore) lub NIE (dalej).',
    link: 'Wiecej: {link}',
  },
  alert: {
    text: 'Vigil: alert, {region}. Kod {code}. Odpowiedz: {code} TAK, POZNIEJ lub NIE.',
    link: 'Wiecej: {link}',
  },
  bundle: {
    text: 'Vigil: alerty, {region}: {codes}. Kod i TAK, POZNIEJ lub NIE. Wszystkie: {all} TAK.',
    link: '{link}',
  },
  reminder: {
    text: 'Vigil: {region}, {code} czeka na odpowiedz: {code} TAK, POZNIEJ lub NIE. Mozna tez NIE.',
    link: '{link}',
  },
  progress: {
    text: 'Vigil: {code}, mamy TAK. W drodze lub juz na miejscu? {code} TAK, albo NIE, jesli to juz niemozliwe. Bez odpowiedzi poprosimy kogos innego.',
  },
  drill: {
    text: 'Vigil CWICZENIE, to nie alert: {region}. Kod {code}. Odpowiedz {code} TAK pokaze, ze to dziala. Prosimy nigdzie nie isc.',
  },
  // Over
  'stand-down-enough': {
    text: 'Vigil: {region}, kod {code}: przychodzi dosc osob. Nic nie trzeba robic ani odpowiadac. Dziekujemy.',
  },
  'triage-taken': { text: 'Vigil: {code} przejela inna osoba. Nic nie trzeba robic. Dziekujemy.' },
  'stand-down-over': {
    text: 'Vigil: {region}, kod {code}: to koniec. Prosimy tu zakonczyc. Nie trzeba odpowiadac. Dziekujemy za obecnosc.',
  },
  correction: {
    text: 'Vigil: SPROSTOWANIE, {region}, kod {code}. Alert byl bledny. Prosimy juz nie dzialac.',
    link: 'Wiecej: {link}',
  },
  // Answers to answers
  'got-yes': {
    text: 'Vigil: {code} TAK przyjete, dziekujemy. Liczymy na to. Jesli jednak nie: {code} NIE.',
    link: 'Kto jeszcze: {link}',
  },
  'got-yes-enough': {
    text: 'Vigil: {code} TAK przyjete, dziekujemy. Przychodzi juz dosc osob, prosimy zostac na miejscu.',
  },
  'got-later': {
    text: 'Vigil: {code} POZNIEJ przyjete, dziekujemy. Na razie pytamy innych. Gdy bedzie mozna: {code} TAK.',
    link: 'Wiecej: {link}',
  },
  'got-remote': {
    text: 'Vigil: {code} ZDALNIE przyjete, dziekujemy. Odezwie sie koordynator.',
    link: 'Wiecej: {link}',
  },
  'got-no': {
    text: 'Vigil: {code} NIE przyjete. Dziekujemy za wiadomosc; mozemy zapytac nastepna osobe. Nic nie trzeba robic.',
  },
  'got-help': {
    text: 'Vigil: {code} POMOC przyjete. Koordynatorzy sa wezwani. Niebezpieczenstwo? Prosimy dzwonic: 999.',
    link: 'Wiecej: {link}',
  },
  'got-words': {
    text: 'Vigil: te slowa sa zapisane przy {code}. Nie ma jeszcze TAK ani NIE. Odpowiedz: {code} TAK, POZNIEJ lub NIE.',
  },
  'triage-yours': { text: 'Vigil: {code} jest teraz u Ciebie, dziekujemy.', link: 'Wiecej: {link}' },
  'triage-passed': { text: 'Vigil: {code} przechodzi do nastepnego koordynatora. Dziekujemy.' },
  'got-drill': { text: 'Vigil CWICZENIE: {code} przyjete. Dziala. Dziekujemy.' },
  // When we cannot tell
  'wrong-code': {
    text: 'Vigil: nie znamy tego kodu. Nic sie nie zmienilo. Prosimy sprawdzic 4 znaki w naszym ostatnim SMS i wyslac je z TAK, POZNIEJ lub NIE.',
  },
  'closed-code': { text: 'Vigil: {code} juz sie zakonczyl. Nic nie trzeba robic. Dziekujemy.' },
  'several-open': {
    text: 'Vigil: jest kilka otwartych alertow: {codes}. Nic sie nie zmienilo. Prosimy podac tez kod, np. {code} TAK.',
  },
  // The number itself
  stopped: {
    text: 'Vigil: na ten numer nie bedzie juz SMS-ow. Inne drogi kontaktu zostaja. Aby je wznowic, odpowiedz START.',
  },
  started: {
    text: 'Vigil: SMS-y na ten numer sa wznowione od nastepnego alertu. Starych nie wysylamy. Aby zakonczyc, odpowiedz STOP.',
  },
  'contact-check': { text: 'Vigil: prosimy potwierdzic droge kontaktu. To zajmie minute.', link: '{link}' },
  'join-welcome': {
    text: 'Vigil: witamy i dziekujemy. Od teraz mozemy pytac SMS-em, {region}. NIE to zawsze dobra odpowiedz. Aby zakonczyc: STOP.',
  },
  'join-declined': {
    text: 'Vigil: dziekujemy za chec pomocy. Teraz nie mozemy z niej skorzystac. Nic nie trzeba robic. Te dane usuniemy w ciagu 30 dni.',
  },
  'mailbox-notice': {
    text: 'Vigil: jest dla Ciebie wiadomosc. Mozna ja przeczytac na naszej stronie, z kodem. Aby to zakonczyc: STOP.',
    link: '{link}',
  },
  verify: {
    text: 'Vigil: {pin} potwierdza ten numer. Prosimy wpisac w ciagu 15 minut na swojej stronie. Nigdy o to nie prosimy SMS-em ani telefonicznie.',
  },
  test: { text: 'Vigil: test. Nic sie nie stalo. Nie trzeba odpowiadac.' },
};
