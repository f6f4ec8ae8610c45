import type { Translated } from '../../layout/translate.js';
import type { factsEn } from './facts.en.js';

/** Machine draft, not yet read by a speaker. */
export const factsPl: Translated<typeof factsEn> = {
  coroner:
    'Koroner (coroner) musi zbadać każdą śmierć osoby pozbawionej wolności przez państwo, bez względu na przyczynę.',
  ppo: 'Po śmierci w więzieniu lub ośrodku dla cudzoziemców sprawę bada rzecznik do spraw więzień (Prisons and Probation Ombudsman). Jego pracownik do kontaktów z rodziną pisze w ciągu czterech tygodni albo po pogrzebie, jeśli jest wcześniej. Można zadać własne pytania.',
  iopc: 'Po śmierci w policyjnym zatrzymaniu lub po nim sprawą zajmuje się niezależny urząd (Independent Office for Police Conduct).',
  hospital: 'Po śmierci osoby zatrzymanej w szpitalu warto zapytać biuro koronera (coroner), czy zostało powiadomione.',
  fiscal:
    'Bada to szkocki prokurator (procurator fiscal). Po śmierci osoby pozbawionej wolności odbywa się, z nielicznymi wyjątkami, publiczne dochodzenie (fatal accident inquiry), także gdy śmierć nastąpiła w szpitalu.',
  charter: 'Urząd prokuratorski (Crown Office) ma kartę dla rodzin: mówi ona, o czym i kiedy są powiadamiane.',
  booklet: 'Families Outside ma broszurę dla rodzin po śmierci w miejscu pozbawienia wolności.',
  governor:
    'Po śmierci w więzieniu dyrektor musi od razu powiadomić koronera (coroner) i w miarę możliwości najbliższego krewnego.',
  ombudsman:
    'Sprawę bada rzecznik do spraw więźniów (Prisoner Ombudsman). Odbywa się dochodzenie w sprawie śmierci (inquest), a najbliżsi dostają czas, by wziąć udział.',
};
