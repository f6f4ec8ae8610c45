import type { layoutEn } from './layout.en.js';
import type { Translated } from './translate.js';

/** Machine draft, not yet read by a speaker. */
export const layoutSq: Translated<typeof layoutEn> = {
  skip: 'Kaloni te pjesa kryesore',
  leave: 'Largohuni nga kjo faqe',
  leaveOrSkip: 'Largohuni ose kaloni',
  language: 'Gjuha',
  helpTitle: 'Me kë mund të flisni',
  helpDanger: '<b>Në rrezik tani:</b> telefononi {number}. Ne jemi vullnetarë, jo shërbim urgjence.',
  helpDuty: '<b>Më mirë me telefon?</b> Personi në detyrë: {number}',
  linkPrivacy: 'Çfarë ruajmë dhe për sa kohë',
  linkTexts: 'Çfarë nuk do t’ju shkruajmë kurrë me SMS',
  linkFigures: 'Shifrat e hapura',
  linkHelp: 'Më shumë ndihmë',
  linkJoin: 'Ofroni ndihmë',
  footLinks: 'Rreth kësaj faqeje',
  moreLanguages: 'Gjuhë të tjera:',
  machineDraftTitle: 'Rreth këtij përkthimi',
  machineDraft: 'Këtë përkthim e bëri një makinë dhe ende nuk e ka kontrolluar askush.',
};
