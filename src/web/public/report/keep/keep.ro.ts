import type { Translated } from '../../../layout/translate.js';
import type { keepEn } from './keep.en.js';

/** Machine draft, not yet read by a speaker. */
export const keepRo: Translated<typeof keepEn> = {
  put: 'Păstrați, continui în altă zi',
  notKeptTitle: 'Nu îl putem păstra acum',
  notKept:
    'Prea multe formulare au fost puse deoparte într-un timp scurt. <b>Ce ați scris este încă în această pagină.</b> Lăsați-o deschisă și încercați mai târziu, sau trimiteți ce aveți: puteți adăuga mai mult cu codul.',
  returned: 'Aici ați rămas. Nu s-a pierdut nimic.',
  keptTitle: 'Păstrat',
  keptHeading: 'Este păstrat. Acum notați acest cod',
  notSent: 'Încă nu s-a trimis nimic și nimeni nu a fost chemat.',
  codeHeading: 'Codul pentru a continua',
  codeWhy:
    'Cu el puteți continua pe orice telefon sau calculator. Nu îl putem căuta pentru dumneavoastră. Cine îl are poate citi ce ați scris, așa că păstrați-l pentru dumneavoastră.',
  until: 'Îl păstrăm până {day}. Apoi se șterge singur, sau mai devreme: când îl trimiteți sau îl aruncați.',
  noBackup: 'Nu există o a doua copie. Dacă mașina noastră se strică, poate dispărea mai devreme.',
  goOn: 'Continuați să scrieți acum',
  throwAway: 'Aruncați-l acum',
  asideHeading: 'Bine. Puteți închide această pagină.',
  asideLead:
    'Pentru a continua, deschideți din nou prima pagină a formularului și apăsați „Continuați ce ați păstrat”.',
  goneTitle: 'Aruncat',
  goneHeading: 'A fost aruncat.',
  goneLead: 'Nu a rămas nimic din el la noi, iar codul nu mai deschide nimic.',
  begin: 'Începeți din nou',
  returnTitle: 'Continuați',
  returnHeading: 'Continuați ce ați păstrat',
  returnLabel: 'Codul pentru a continua, șaisprezece cifre',
  look: 'Continuați',
  wrongElse:
    'Păstrăm un formular șapte zile. După ce este trimis, reveniți cu codul primit atunci: <a>Sesizarea dumneavoastră</a>.',
  plainWords: 'Același formular cu mai multe cuvinte',
  easyRead: 'Același formular ușor de citit (în engleză)',
};
