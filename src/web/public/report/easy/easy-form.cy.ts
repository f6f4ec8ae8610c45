import type { Translated } from '../../../layout/translate.js';
import { formCy } from '../form.cy.js';
import type { formEn } from '../form.en.js';

/** Machine draft, not yet read by a speaker. */
export const easyFormCy: Translated<typeof formEn> = {
  ...formCy,
  continue: 'Nesaf',
  startHeading: 'A fu rhywun farw yn y carchar neu gyda’r heddlu?',
  startLead: 'Gallwch ddweud wrthym yma.\nDdydd neu nos.\nNid oes rhaid dweud pwy ydych chi.',
  startNeeds:
    'Rydym yn gofyn ychydig o gwestiynau.\nGallwch adael y rhan fwyaf allan.\nNid ydym yn gofyn sut y bu’r person farw.',
};
