import type { Translated } from '../../../layout/translate.js';
import type { printEn } from './print.en.js';

/** Machine draft, not yet read by a speaker. */
export const printPl: Translated<typeof printEn> = {
  link: 'Formularz na papierze, do druku',
  title: 'Na papierze',
  heading: 'Zgłoszenie na papierze',
  how: 'Proszę wydrukować tę stronę. Mieści się na obu stronach jednej kartki.',
  lead: 'Proszę napisać, co można. Tylko pytania 1 i 2 wymagają odpowiedzi. Nie trzeba mówić, kim się jest. Nie pytamy, jak doszło do śmierci.',
  written: 'Data tego listu',
  why: 'Dlaczego pytamy:',
  hard: 'Pytania 2–4 mogą być trudne: można je pominąć.',
  goOn: 'Jeśli jest więcej do powiedzenia, proszę pisać dalej na innej kartce.',
  where: 'Dokąd to wysłać',
  post: 'Proszę wysłać na adres: {address}',
  ring: 'Albo zadzwonić: {number} i nam przeczytać.',
  nowhere: 'Można to wpisać na {site} albo poprosić o to zaufaną osobę.',
  safe: 'Listy i rozmowy ze środka mogą być czytane lub nagrywane. Proszę poprosić kogoś na zewnątrz albo adwokata o wysłanie.',
  answer:
    'Na papierze nie ma kodu. Jeśli potrzebna jest odpowiedź, proszę w pytaniu 11 napisać, jak się z Państwem skontaktować.',
  agree: 'Wysłanie oznacza zgodę na to, że dyżurni to przeczytają, aby sprawdzić, co się stało, i pomóc.',
};
