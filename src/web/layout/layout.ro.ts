import type { layoutEn } from './layout.en.js';
import type { Translated } from './translate.js';

/** Machine draft, not yet read by a speaker. */
export const layoutRo: Translated<typeof layoutEn> = {
  skip: 'Treceți la partea principală',
  leave: 'Părăsiți acest site',
  leaveOrSkip: 'Părăsire sau salt',
  language: 'Limba',
  helpTitle: 'Cu cine puteți vorbi',
  helpDanger: '<b>În pericol acum:</b> sunați la {number}. Suntem voluntari, nu un serviciu de urgență.',
  helpDuty: '<b>Preferați să ne sunați?</b> Persoana de serviciu: {number}',
  linkPrivacy: 'Ce păstrăm și cât timp',
  linkTexts: 'Ce nu vă vom scrie niciodată prin SMS',
  linkFigures: 'Cifre deschise',
  linkHelp: 'Mai mult ajutor',
  linkJoin: 'Oferiți-vă să ajutați',
  footLinks: 'Despre acest site',
  moreLanguages: 'Alte limbi:',
  machineDraftTitle: 'Despre această traducere',
  machineDraft: 'Această traducere a fost făcută de o mașină și nu a fost încă verificată.',
};
