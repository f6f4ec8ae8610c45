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
  placeTextMissing: '<a>Ysgrifennwch y lle.</a> Mae tref neu stryd yn iawn.',
  then1More: 'Mae’n cymryd pum munud, neu fwy. Dim ond chi all ei anfon.',
  then2More: 'Cadwch y cod yn ddiogel. Dim ond y cod sy’n dod â chi’n ôl.',
  then4: 'Rydym yn ei wirio',
  safe1: 'Mae galwadau ffôn carchar yn cael eu recordio. Gofynnwch i rywun y tu allan ysgrifennu.',
  safe2: 'Defnyddiwch eich ffôn eich hun. Nid un yn y gwaith.',
  limit:
    'Mae llawer yn ysgrifennu nawr. <b>Mae’r hyn a ysgrifennoch yma o hyd.</b> Gadewch y dudalen ar agor. Dewch yn ôl am {time}. Yna pwyswch “Rwy’n cytuno, anfonwch ef” eto.',
  flood:
    'Mae llawer iawn yn ysgrifennu nawr. <b>Does dim wedi’i golli.</b> Pwyswch “Rwy’n cytuno, anfonwch ef”. Os nad yw’n gweithio, pwyswch “Rwy’n cytuno, cadwch ef”. Yna byddwn yn ei ddarllen yn nes ymlaen.',
};
