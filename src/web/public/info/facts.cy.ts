import type { Translated } from '../../layout/translate.js';
import type { factsEn } from './facts.en.js';

/** Machine draft, not yet read by a speaker. */
export const factsCy: Translated<typeof factsEn> = {
  coroner: 'Rhaid i grwner edrych i mewn i bob marwolaeth mewn cadwad gwladol, beth bynnag yw’r achos.',
  ppo: 'Ar ôl marwolaeth mewn carchar neu ganolfan symud mewnfudwyr mae Ombwdsmon y Carchardai a Phrawf yn ymchwilio. Mae ei swyddog cyswllt teulu yn ysgrifennu o fewn pedair wythnos, neu ar ôl yr angladd os yw hynny’n gynharach. Cewch ofyn eich cwestiynau eich hun.',
  iopc: 'Ar ôl marwolaeth yn nalfa’r heddlu neu wedyn mae Swyddfa Annibynnol Ymddygiad yr Heddlu yn rhan o’r peth.',
  hospital: 'Ar ôl marwolaeth rhywun a gadwyd mewn ysbyty, gofynnwch i swyddfa’r crwner a gafodd wybod.',
  fiscal:
    'Mae’r procuradur ffisgal yn edrych i mewn iddo. Ar ôl marwolaeth mewn dalfa gyfreithiol cynhelir ymchwiliad damwain angheuol, gydag ychydig eithriadau, hefyd pan fu farw’r person mewn ysbyty.',
  charter: 'Mae gan Swyddfa’r Goron siarter i deuluoedd: mae’n dweud beth a ddywedir wrthynt, a phryd.',
  booklet: 'Mae gan Families Outside lyfryn i deuluoedd ar ôl marwolaeth yn y ddalfa.',
  governor:
    'Ar ôl marwolaeth mewn carchar rhaid i’r llywodraethwr ddweud wrth y crwner ac, os yw’n bosibl, wrth y perthynas agosaf ar unwaith.',
  ombudsman: 'Mae Ombwdsmon y Carcharorion yn ymchwilio. Mae cwest, a rhoddir amser i’r berthynas agosaf fod yno.',
};
