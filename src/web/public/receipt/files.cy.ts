import type { filesEn } from './files.en.js';
import type { Translated } from '../../layout/translate.js';

/** Machine draft, not yet read by a speaker. */
export const filesCy: Translated<typeof filesEn> = {
  title: 'Lluniau a dogfennau',
  heading: 'Ychwanegu lluniau neu ddogfennau',
  lead: 'Gallwch anfon ffotograffau, lluniau o sgrin a dogfennau PDF atom: hyd at {most, number}, pob un hyd at 10 MB.',
  others: 'Peidiwch ag anfon papurau nac wynebau pobl eraill sy’n cael eu dal yno, oni bai eu bod wedi cytuno.',
  copies:
    'Mae’r bobl ar ddyletswydd yn gweld copi o bob llun. Nid yw’r copi’n dweud ble, pryd na gyda pha ffôn y cafodd ei dynnu. Mae’r gwreiddiol dan glo: dim ond am reswm da y caiff ei agor, ac mae pob tro’n cael ei gofnodi.',
  documents:
    'Gall PDF ddweud y tu mewn iddo pwy a’i hysgrifennodd, ac ni allwn dynnu hynny allan. Os yw hynny’n eich poeni, anfonwch lun o bob tudalen.',
  choose: 'Dewiswch nhw ar eich dyfais',
  chooseMore:
    'JPEG, PNG, WebP neu PDF. Gall gymryd tipyn o amser. Nid oes dim yn cael ei anfon cyn i chi bwyso’r botwm.',
  send: 'Eu hanfon',
  toMessages: 'Yn ôl at y negeseuon',
  arrived:
    '{count, plural, one {Mae wedi cyrraedd.} other {Mae pob un o’r # wedi cyrraedd.}} Gall y bobl ar ddyletswydd weld bod rhywbeth newydd.',
  problemTitle: 'Nid yw popeth wedi cyrraedd',
  askHeading: 'Lluniau a dogfennau',
  ask: 'Gall ffotograff o lythyr, llun o sgrin neu ddogfen helpu. Dim ond os ydych eisiau, ac os yw’n ddiogel i chi.',
  'problem.empty': 'Nid oes dim yn y ffeil hon. Edrychwch a wnaethoch ddewis yr un iawn.',
  'problem.too_large': 'Mae’n fwy na 10 MB. Gwnewch hi’n llai, neu tynnwch lun o’r sgrin ac anfonwch hwnnw.',
  'problem.heic':
    'Mae ar ffurf y mae llawer o ffonau’n ei defnyddio ac na allwn ei darllen (HEIC). Agorwch hi, tynnwch lun o’r sgrin, ac anfonwch hwnnw.',
  'problem.other_kind':
    'Gallwn ddarllen lluniau JPEG, PNG a WebP, a dogfennau PDF. Tynnwch lun ohoni ac anfonwch hwnnw.',
  'problem.broken':
    'Ni allem ei darllen i’r diwedd. Rhowch gynnig arall arni, neu tynnwch lun o’r sgrin ac anfonwch hwnnw.',
  'problem.too_many_pixels': 'Mae’r llun yn fwy nag y gallwn ei agor. Tynnwch lun o’r sgrin ac anfonwch hwnnw.',
  'problem.too_many':
    'Gallwn gymryd {most, number} gydag un adroddiad, a dim mwy ar unwaith. Mae’r hyn a gyrhaeddodd o’r blaen wedi’i gadw.',
  'problem.too_much':
    'Gyda’i gilydd maent yn fwy na 40 MB, sef y cyfan y gallwn ei gymryd gydag un adroddiad. Mae’r hyn a gyrhaeddodd o’r blaen wedi’i gadw.',
  'problem.full':
    'Nid oes gennym le i ffeiliau ar hyn o bryd. Mae eich adroddiad a’ch negeseuon yn ein cyrraedd fel arfer. Cadwch y ffeil, a dywedwch amdani mewn neges.',
  'problem.busy':
    'Mae eraill yn anfon ar hyn o bryd, neu mae hon yn dal ar ei ffordd. Rhowch gynnig arall arni ymhen ychydig funudau.',
  'problem.malformed': 'Torrodd y cysylltiad. Dewiswch nhw eto; gallai llai ar unwaith helpu.',
  'problem.nothing': 'Nid oes ffeil wedi’i dewis eto.',
};
