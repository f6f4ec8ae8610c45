/** Machine draft, not yet read by a speaker. */
import type { Translated } from '../../layout/translate.js';
import type { verifyEn } from './verify.en.js';

export const verifyPl: Translated<typeof verifyEn> = {
  title: 'Potwierdź, jak do Ciebie docieramy',
  heading: 'Potwierdź, jak do Ciebie docieramy',
  why: 'Aby nic, co wysyłamy, nie trafiło do obcych, i aby dotarło do Ciebie, gdy to ważne.',
  'where.sms': 'Twój numer kończący się na {shown}',
  'where.voice': 'Twój numer kończący się na {shown}, telefonicznie',
  'where.email': 'Twój adres {shown}',
  weSend: 'Wyślemy sześć cyfr: {where}. Działają 15 minut.',
  weSent: 'Wysłaliśmy sześć cyfr: {where}. Działają 15 minut.',
  confirm: 'Potwierdź',
  done: 'Dziękujemy. Potwierdzone',
  doneMore: 'Docieramy do Ciebie tak: {where}. Nic więcej nie trzeba robić.',
  stopped: 'SMS-y są zakończone: {where}. Aby je wznowić, wyślij START na numer, z którego do Ciebie piszemy.',
  notYours: 'To już nie Twoje? Nie rób tu nic i powiedz koordynatorowi.',
};
