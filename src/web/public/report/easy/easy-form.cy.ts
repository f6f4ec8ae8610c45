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
    'Mae llawer yn ysgrifennu nawr. <b>Mae’r hyn a ysgrifennoch yma o hyd.</b> Gadewch y dudalen ar agor. Dewch yn ôl am {time}. Yna pwyswch “Ie, anfonwch ef” eto.',
  flood:
    'Mae llawer iawn yn ysgrifennu nawr. <b>Does dim wedi’i golli.</b> Pwyswch “Ie, anfonwch ef”. Os nad yw’n gweithio, pwyswch “Ie, cadwch ef”. Yna byddwn yn ei ddarllen yn nes ymlaen.',
  needed: 'Atebwch hwn, os gwelwch yn dda.',
  optional: 'Gallwch adael hwn allan.',
  back: 'Mynd yn ôl',
  skipRest: 'Mynd i’r diwedd',
  note: 'Mae’r dudalen hon a’r ddwy nesaf am yr hyn a ddigwyddodd. Gall hynny fod yn anodd. Gallwch eu gadael allan. Nid ydym byth yn gofyn sut y bu’r person farw. Mae’r rhifau i’w ffonio <a>isod</a>.',
  miss: 'Gadael y cwestiynau hyn allan',
  missing: 'Mae un peth ar goll',
  restarted:
    'Bu ar agor am fwy na diwrnod. Mae’r hyn a ysgrifennoch o’r blaen wedi mynd. Ni fu gennym ni erioed. Mae’r hyn a ysgrifennoch olaf yma o hyd.',
  placeMissing: '<a>Dewiswch le, neu ysgrifennwch ef.</a> Gallwch ddewis “Dydw i ddim yn gwybod” hefyd.',
  toldMissing: '<a>Ysgrifennwch ychydig eiriau.</a> Neu dewiswch “Dydw i ddim eisiau dweud”.',
  dateUnreadable: '<a>Ni allem ddarllen y diwrnod hwnnw.</a> Ysgrifennwch rifau, fel 21 ac 11.',
  dateToCome: '<a>Nid yw’r diwrnod hwnnw wedi dod eto.</a> Dewiswch un cynharach.',
  clockUnreadable: '<a>Ni allem ddarllen yr amser.</a> Ysgrifennwch ef fel 14:30, neu gadewch ef allan.',
  reachMissing: '<a>Ysgrifennwch rif ffôn neu e-bost.</a> Neu dewiswch “Dim ond gyda fy nghod”.',
  tooLong: '<a>Mae hynny’n rhy hir.</a> Gwnewch ef yn fyrrach: {most} o lythrennau. Does dim ar goll.',
  haveCode: 'Mae gen i god',
  thenHeading: 'Beth sy’n digwydd nesaf',
  then3More: 'Rydym yn ffonio rhywun ar unwaith, ddydd a nos. Ceisiwn ei ddarllen mewn dwy awr.',
  then4More: 'Nid ydym yn gwneud dim yn gyhoeddus cyn i’r teulu wybod.',
  safeHeading: 'Cadw’n ddiogel',
  safe3: 'Pwyswch “Gadael y safle hwn” i fynd oddi yma’n gyflym. Gall eich ffôn ddangos o hyd eich bod yma.',
  checkHeading: 'Darllenwch ef eto cyn ei anfon',
  checkLead: 'Nid ydym wedi’i gael eto.',
  leftEmpty: 'Gadawsoch hwn allan. Mae hynny’n iawn',
  notSaid: 'Dydw i ddim eisiau dweud',
  whenSent: 'Pan fyddwch yn ei anfon',
  agree:
    'Rydych yn dweud ie wrth hyn. Mae ein pobl yn darllen yr hyn a ysgrifennoch. Maen nhw’n ei ddefnyddio i wirio ac i helpu. Gofynnwn i chi cyn gwneud dim arall ag ef. <a>Beth rydym yn ei gadw, ac am faint (mewn tudalen newydd)</a>',
  send: 'Ie, anfonwch ef',
  limitTitle: 'Ni allwn ei gymryd nawr',
  floodTitle: 'Mae llawer iawn o bobl yn ysgrifennu nawr',
  floodRefused: 'Ni weithiodd y tro hwn',
  floodElse: 'Methu aros? Ffoniwch un o’r rhifau isod.',
  floodKeep: 'Ie, cadwch ef',
  limitElse: 'Methu aros? Ffoniwch un o’r rhifau isod. Neu gofynnwch i rywun arall ysgrifennu.',
};
