import type { Translated } from '../../../layout/translate.js';
import type { childEn } from './child.en.js';

/** Machine draft, not yet read by a speaker. */
export const childCy: Translated<typeof childEn> = {
  title: 'Cymorth',
  heading: 'Diolch am ddweud wrthym',
  lead: 'Roedd yn iawn dweud wrth rywun. Nid oes rhaid i chi gario hyn ar eich pen eich hun.',
  ring: 'Gallwch siarad â rhywun nawr',
  grownUp: 'Dywedwch wrth oedolyn rydych yn ymddiried ynddo: gartref, yn yr ysgol, neu feddyg.',
  reads: 'Mae oedolyn o’n rhwydwaith yn darllen yr hyn a anfonwch.',
  choose:
    'O hyn ymlaen dim ond dewis atebion a wnewch. Nid oes rhaid ysgrifennu mwy. Mae’r hyn a ysgrifennoch yn cael ei gadw.',
  paused: 'Yma dim ond dewis a wnewch. Mae oedolyn o’n rhwydwaith yn ei ddarllen.',
  first: 'Mae oedolyn o’n rhwydwaith yn darllen eich adroddiad yn gyntaf. Wedyn gallwch chithau ysgrifennu yma.',
};
