import type { filesEn } from './files.en.js';
import type { Translated } from '../../layout/translate.js';

/** Machine draft, not yet read by a speaker. */
export const filesRo: Translated<typeof filesEn> = {
  title: 'Imagini și documente',
  heading: 'Adaugă imagini sau documente',
  lead: 'Ne poți trimite fotografii, capturi de ecran și documente PDF: până la {most, number}, fiecare de cel mult 10 MB.',
  others: 'Te rugăm să nu trimiți acte sau chipuri ale altor persoane care sunt ținute acolo, decât dacă au spus da.',
  copies:
    'Persoanele de serviciu văd o copie a fiecărei imagini. Copia nu spune unde, când sau cu ce telefon a fost făcută. Originalul rămâne încuiat: este deschis numai dintr-un motiv întemeiat, și de fiecare dată se notează.',
  documents:
    'Un PDF poate spune în interior cine l-a scris, iar noi nu putem scoate acest lucru. Dacă te îngrijorează, trimite o fotografie a fiecărei pagini.',
  choose: 'Alege-le pe dispozitivul tău',
  chooseMore: 'JPEG, PNG, WebP sau PDF. Poate dura puțin. Nimic nu se trimite înainte să apeși butonul.',
  send: 'Trimite-le',
  toMessages: 'Înapoi la mesaje',
  arrived:
    '{count, plural, one {A ajuns.} few {Au ajuns toate cele #.} other {Au ajuns toate cele #.}} Persoanele de serviciu pot vedea că este ceva nou.',
  problemTitle: 'Nu a ajuns totul',
  askHeading: 'Imagini și documente',
  ask: 'O fotografie a unei scrisori, o captură de ecran sau un document pot ajuta. Numai dacă vrei și dacă este sigur pentru tine.',
  'problem.empty': 'Nu este nimic în acest fișier. Te rugăm să verifici dacă l-ai ales pe cel potrivit.',
  'problem.too_large':
    'Este mai mare de 10 MB. Te rugăm să îl micșorezi sau să faci o captură de ecran și să o trimiți.',
  'problem.heic':
    'Este într-un format folosit de multe telefoane, pe care noi nu îl putem citi (HEIC). Deschide-l, fă o captură de ecran și trimite-o.',
  'problem.other_kind':
    'Putem citi imagini JPEG, PNG și WebP și documente PDF. Te rugăm să faci o fotografie și să o trimiți.',
  'problem.broken':
    'Nu l-am putut citi până la capăt. Te rugăm să mai încerci o dată sau să faci o captură de ecran și să o trimiți.',
  'problem.too_many_pixels':
    'Imaginea este mai mare decât putem deschide. Te rugăm să faci o captură de ecran și să o trimiți.',
  'problem.too_many':
    'Putem primi {most, number} la o sesizare, și nu mai multe odată. Ce a ajuns înainte este păstrat.',
  'problem.too_much': 'Împreună depășesc 40 MB, atât cât putem primi la o sesizare. Ce a ajuns înainte este păstrat.',
  'problem.full':
    'Momentan nu avem loc pentru fișiere. Sesizarea și mesajele tale ajung la noi ca întotdeauna. Te rugăm să păstrezi fișierul și să ne spui despre el într-un mesaj.',
  'problem.busy':
    'Trimit și alții chiar acum sau acesta este încă pe drum. Te rugăm să încerci din nou peste câteva minute.',
  'problem.malformed': 'Conexiunea s-a întrerupt. Te rugăm să le alegi din nou; mai puține odată pot ajuta.',
  'problem.nothing': 'Nu a fost ales încă niciun fișier.',
};
