import type { layoutEn } from './layout.en.js';
import type { Translated } from './translate.js';

/** Machine draft, not yet read by a speaker. */
export const layoutPl: Translated<typeof layoutEn> = {
  skip: 'Przejdź do głównej części',
  leave: 'Opuść tę stronę',
  leaveOrSkip: 'Opuść lub pomiń',
  language: 'Język',
  helpTitle: 'Z kim można porozmawiać',
  helpDanger:
    '<b>W niebezpieczeństwie teraz:</b> prosimy zadzwonić pod {number}. Jesteśmy wolontariuszami, nie służbą ratunkową.',
  helpDuty: '<b>Łatwiej zadzwonić?</b> Osoba na dyżurze: {number}',
  linkPrivacy: 'Co przechowujemy i jak długo',
  linkTexts: 'Czego nigdy nie napiszemy w SMS-ie',
  linkFigures: 'Otwarte dane liczbowe',
  linkHelp: 'Więcej pomocy',
  linkJoin: 'Chcę pomagać',
  footLinks: 'O tej stronie',
  moreLanguages: 'Inne języki:',
  machineDraftTitle: 'O tym tłumaczeniu',
  machineDraft: 'To tłumaczenie wykonała maszyna i nikt go jeszcze nie sprawdził.',
};
