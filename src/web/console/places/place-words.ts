import { OTHER_NAMES } from '../../../directory/facility-aliases.js';
import { capital } from '../words/value-words.js';

const POPULATIONS: Readonly<Record<string, string>> = {
  unknown: 'Not known who is held there',
  mixed: 'Women and men',
};

/** Who is held there. */
export function populationWords(population: string): string {
  return POPULATIONS[population] ?? capital(population);
}

/** What else people call it. */
export function otherNames(code: string): readonly string[] {
  return Object.hasOwn(OTHER_NAMES, code) ? (OTHER_NAMES[code] ?? []) : [];
}
