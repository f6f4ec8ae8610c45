import type { feedEn } from './feed.en.js';

/** Machine draft, not yet read by a speaker. */
export const feedCy: Readonly<Record<keyof typeof feedEn, string>> = {
  title: 'Vigil: yr hyn y caniateir ei ddweud',
  subtitle:
    'Marwolaethau yn y ddalfa a wiriwyd, lle mae’r teulu wedi cael gwybod ac y caiff y rhwydwaith sôn amdanynt. Nid oes dim yma’n achos. Tynnwch yn ôl yr hyn a dynnir yn ôl yma. Drafft peiriant yw’r Gymraeg.',
  openTitle: 'Bu farw person: {place}, {month}',
  openTitleNoPlace: 'Bu farw person: {setting}, {region}, {month}',
  open: 'Bu farw person ym mis {month}. Lle: {place}. Math o le: {setting}. Rhanbarth: {region}. {checked}',
  openNoPlace: 'Bu farw person ym mis {month}. Math o le: {setting}. Rhanbarth: {region}. {checked}',
  one_source: 'Cadarnhawyd gan un person â gwybodaeth uniongyrchol.',
  two_sources: 'Cadarnhawyd gan ddwy ffynhonnell annibynnol.',
  confirmed: 'Cadarnhawyd gan y teulu, gan awdurdod neu gan gofnod cyhoeddedig.',
  care: 'Nid ydym yn rhoi enw nac achos. Peidiwch â dyfalu, a gadewch lonydd i’r teulu.',
  help: 'Rhywun i siarad â nhw: {lines}.',
  withdrawnTitle: 'Tynnwyd yn ôl',
  withdrawn: 'Nid yw’r hyn a safai yma’n gyhoeddus mwyach. Tynnwch yn ôl yr hyn a wnaethoch ohono.',
  correctedTitle: 'Tynnwyd yn ôl: roedd yn anghywir',
  corrected: 'Roedd yr hyn a safai yma’n anghywir. Cywirwch yr hyn a wnaethoch ohono, lle gall pobl weld hynny.',
};
