import type { Translated } from '../../../layout/translate.js';
import { choicesCy } from '../choices.cy.js';
import type { choicesEn } from '../choices.en.js';

/** Machine draft, not yet read by a speaker. */
export const easyChoicesCy: Translated<typeof choicesEn> = {
  ...choicesCy,
  not_said: 'Dydw i ddim eisiau dweud',
};
