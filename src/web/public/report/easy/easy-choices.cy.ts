import type { Translated } from '../../../layout/translate.js';
import { choicesCy } from '../choices.cy.js';
import type { choicesEn } from '../choices.en.js';

/** Machine draft, not yet read by a speaker. */
export const easyChoicesCy: Translated<typeof choicesEn> = {
  ...choicesCy,
  not_said: 'Dydw i ddim eisiau dweud',
  'who.public_record': 'Gwelais ef yn y newyddion',
  'contact.contact.more': 'Am hyn yn unig',
  'contact.code.more': 'Ni all neb eich ffonio. Rydych yn dod yn ôl yma i edrych',
};
