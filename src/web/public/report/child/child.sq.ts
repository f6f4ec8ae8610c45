import type { Translated } from '../../../layout/translate.js';
import type { childEn } from './child.en.js';

/** Machine draft, not yet read by a speaker. */
export const childSq: Translated<typeof childEn> = {
  title: 'Ndihmë',
  heading: 'Faleminderit që na tregove',
  lead: 'Bëre mirë që i tregove dikujt. Nuk ke pse e mban këtë pa ndihmë.',
  ring: 'Mund të flasësh me dikë tani',
  grownUp: 'Tregoji një të rrituri të cilit i beson: në shtëpi, në shkollë ose një mjeku.',
  reads: 'Një i rritur nga rrjeti ynë e lexon atë që dërgon.',
  choose: 'Nga këtu vetëm zgjedh përgjigje. Nuk ke pse shkruan më. Ajo që shkrove ruhet.',
  paused: 'Këtu vetëm zgjedh. E lexon një i rritur nga rrjeti ynë.',
  first: 'Së pari një i rritur nga rrjeti ynë e lexon raportimin tënd. Pastaj mund të shkruash edhe ti këtu.',
};
