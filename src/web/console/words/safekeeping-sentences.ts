import { said, type Sentences } from './entry-data.js';
import { counted } from './time-words.js';

export const SAFEKEEPING_SENTENCES = {
  'keys.rotated': (entry) =>
    said(
      'Everything stored was sealed anew',
      `${counted(entry.number('rows') ?? 0, 'row', 'rows')} under a new secret.`,
    ),
  'backup.restored': () =>
    said(
      'A backup was restored',
      'What happened after it was made is not in this log. Nothing leaves until somebody says so.',
    ),
} as const satisfies Partial<Sentences<string>>;
