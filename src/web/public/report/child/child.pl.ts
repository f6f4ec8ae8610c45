import type { Translated } from '../../../layout/translate.js';
import type { childEn } from './child.en.js';

/** Machine draft, not yet read by a speaker. */
export const childPl: Translated<typeof childEn> = {
  title: 'Pomoc',
  heading: 'Dziękujemy, że nam o tym mówisz',
  lead: 'Dobrze, że komuś o tym mówisz. Nie musisz dźwigać tego w pojedynkę.',
  ring: 'Możesz z kimś teraz porozmawiać',
  grownUp: 'Powiedz dorosłej osobie, której ufasz: w domu, w szkole albo lekarzowi.',
  reads: 'To, co wyślesz, przeczyta dorosła osoba z naszej sieci.',
  choose: 'Odtąd tylko wybierasz odpowiedzi. Nie musisz pisać więcej. To, co już jest napisane, zostaje.',
  paused: 'Tutaj tylko wybierasz. Przeczyta to dorosła osoba z naszej sieci.',
  first: 'Najpierw Twoje zgłoszenie przeczyta dorosła osoba z naszej sieci. Potem możesz tu też pisać.',
};
