import type { filesEn } from './files.en.js';
import type { Translated } from '../../layout/translate.js';

/** Machine draft, not yet read by a speaker. */
export const filesSq: Translated<typeof filesEn> = {
  title: 'Fotografi dhe dokumente',
  heading: 'Shto fotografi ose dokumente',
  lead: 'Mund të na dërgoni fotografi, pamje ekrani dhe dokumente PDF: deri në {most, number}, secili deri në 10 MB.',
  others: 'Ju lutemi mos dërgoni letra ose fytyra të njerëzve të tjerë që mbahen atje, përveçse kur ata kanë thënë po.',
  copies:
    'Njerëzit në detyrë shohin një kopje të çdo fotografie. Kopja nuk tregon ku, kur apo me cilin telefon u bë. Origjinali mbetet i mbyllur: hapet vetëm për një arsye të mirë, dhe çdo herë shënohet.',
  documents:
    'Një PDF mund të tregojë brenda kush e ka shkruar, dhe ne nuk mund ta heqim këtë. Nëse kjo ju shqetëson, dërgoni një fotografi të çdo faqeje.',
  choose: 'Zgjidhini në pajisjen tuaj',
  chooseMore: 'JPEG, PNG, WebP ose PDF. Mund të zgjasë pak. Asgjë nuk dërgohet para se të shtypni butonin.',
  send: 'Dërgoji',
  toMessages: 'Kthehu te mesazhet',
  arrived:
    '{count, plural, one {Mbërriti.} other {Mbërritën të gjitha, #.}} Njerëzit në detyrë mund të shohin se ka diçka të re.',
  problemTitle: 'Nuk ka mbërritur gjithçka',
  askHeading: 'Fotografi dhe dokumente',
  ask: 'Një fotografi e një letre, një pamje ekrani ose një dokument mund të ndihmojë. Vetëm nëse dëshironi, dhe nëse është e sigurt për ju.',
  'problem.empty': 'Në këtë skedar nuk ka asgjë. Ju lutemi shihni nëse keni zgjedhur atë të duhurin.',
  'problem.too_large': 'Është më i madh se 10 MB. Ju lutemi zvogëlojeni, ose bëni një pamje ekrani dhe dërgojeni atë.',
  'problem.heic':
    'Është në një formë që e përdorin shumë telefona dhe që ne nuk mund ta lexojmë (HEIC). Hapeni, bëni një pamje ekrani dhe dërgojeni atë.',
  'problem.other_kind':
    'Mund të lexojmë fotografi JPEG, PNG dhe WebP, dhe dokumente PDF. Ju lutemi bëni një fotografi dhe dërgojeni atë.',
  'problem.broken':
    'Nuk mundëm ta lexonim deri në fund. Ju lutemi provoni edhe një herë, ose bëni një pamje ekrani dhe dërgojeni atë.',
  'problem.too_many_pixels':
    'Fotografia është më e madhe se sa mund të hapim. Ju lutemi bëni një pamje ekrani dhe dërgojeni atë.',
  'problem.too_many':
    'Me një raport mund të marrim {most, number}, dhe jo më shumë njëherësh. Ajo që mbërriti më parë ruhet.',
  'problem.too_much':
    'Së bashku janë më të mëdhenj se 40 MB, aq sa mund të marrim me një raport. Ajo që mbërriti më parë ruhet.',
  'problem.full':
    'Për momentin nuk kemi vend për skedarë. Raporti dhe mesazhet tuaja na vijnë si gjithmonë. Ju lutemi ruajeni skedarin dhe na tregoni për të në një mesazh.',
  'problem.busy': 'Po dërgojnë të tjerë tani, ose ky është ende rrugës. Ju lutemi provoni përsëri pas disa minutash.',
  'problem.malformed': 'Lidhja u ndërpre. Ju lutemi zgjidhini përsëri; më pak njëherësh mund të ndihmojë.',
  'problem.nothing': 'Ende nuk është zgjedhur asnjë skedar.',
};
