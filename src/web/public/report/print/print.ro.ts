import type { Translated } from '../../../layout/translate.js';
import type { printEn } from './print.en.js';

/** Machine draft, not yet read by a speaker. */
export const printRo: Translated<typeof printEn> = {
  link: 'Un formular pe hârtie, de tipărit',
  title: 'Pe hârtie',
  heading: 'Sesizare pe hârtie',
  how: 'Tipăriți această pagină. Încape pe ambele fețe ale unei coli.',
  lead: 'Scrieți ce puteți. Doar întrebările 1 și 2 au nevoie de răspuns. Nu trebuie să spuneți cine sunteți. Nu întrebăm cum a murit persoana.',
  written: 'Data acestei scrisori',
  why: 'De ce întrebăm:',
  hard: 'Întrebările 2–4 sunt despre ce s-a întâmplat. Poate fi greu: lăsați necompletat ce doriți.',
  goOn: 'Dacă aveți mai multe de spus, continuați pe altă coală.',
  where: 'Unde ajunge',
  post: 'Trimiteți la: {address}',
  ring: 'Sau sunați la {number} și citiți-ne.',
  nowhere: 'Scrieți-l la {site}, sau rugați pe cineva de încredere să o facă pentru dumneavoastră.',
  safe: 'Scrisorile și apelurile din interior pot fi citite sau înregistrate. Rugați pe cineva din afară, sau avocatul, să o trimită pentru dumneavoastră.',
  answer: 'Pe hârtie nu există cod. Pentru un răspuns, spuneți la întrebarea 11 cum vă putem contacta.',
  agree:
    'Trimițând, sunteți de acord ca oamenii de serviciu să citească, pentru a verifica ce s-a întâmplat și pentru a ajuta.',
};
