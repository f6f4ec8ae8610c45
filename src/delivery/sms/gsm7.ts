/**
 * GSM-7, the alphabet of cheap text messages (3GPP TS 23.038, 6.2.1). A text within it has 160 septets in one segment;
 * one character outside it turns the whole text into UCS-2 with 70.
 */
export const SEGMENT_SEPTETS = 160;
const JOINED_SEGMENT_SEPTETS = 153;
const SEGMENT_UNITS = 70;
const JOINED_SEGMENT_UNITS = 67;

const BASIC = new Set(
  '@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ !"#¤%&\'()*+,-./0123456789:;<=>?' +
    '¡ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑÜ§¿abcdefghijklmnopqrstuvwxyzäöñüà',
);
/** Each takes two septets: an escape and itself. */
const EXTENSION = new Set('\f^{}\\[~]|€');

/** What stands for a character that GSM-7 lacks and that does not come apart into a letter and an accent. */
const STAND_INS: Readonly<Record<string, string>> = {
  '‘': "'",
  '’': "'",
  '‚': "'",
  '‛': "'",
  '“': '"',
  '”': '"',
  '„': '"',
  '–': '-',
  '—': '-',
  '‐': '-',
  '‑': '-',
  '…': '...',
  '\u00a0': ' ',
  ł: 'l',
  Ł: 'L',
};

/** Whether every character can be sent in GSM-7. */
export function isGsm7(text: string): boolean {
  return Array.from(text).every((character) => septetsOf(character) !== null);
}

/** Septets of the text, 2 for a character of the extension table; null when a character is outside GSM-7. */
export function septets(text: string): number | null {
  let sum = 0;
  for (const character of text) {
    const cost = septetsOf(character);
    if (cost === null) return null;
    sum += cost;
  }
  return sum;
}

/** How many segments a carrier charges. An escape pair or a surrogate pair is never split between two. */
export function segments(text: string): number {
  const whole = septets(text);
  const characters = Array.from(text);
  return whole === null
    ? count(
        characters.map((character) => character.length),
        SEGMENT_UNITS,
        JOINED_SEGMENT_UNITS,
      )
    : count(
        characters.map((character) => septetsOf(character) ?? 0),
        SEGMENT_SEPTETS,
        JOINED_SEGMENT_SEPTETS,
      );
}

/** Accents that GSM-7 lacks go (ŵ → w), typographic marks become plain; what is left over becomes `?`. */
export function toGsm7(text: string): string {
  return Array.from(text.normalize('NFC'))
    .map((character) => (isGsm7(character) ? character : plain(character)))
    .join('');
}

function plain(character: string): string {
  const standIn = STAND_INS[character] ?? character.normalize('NFKD').replace(/\p{M}/gu, '');
  return isGsm7(standIn) ? standIn : '?';
}

function septetsOf(character: string): 1 | 2 | null {
  if (BASIC.has(character)) return 1;
  return EXTENSION.has(character) ? 2 : null;
}

function count(costs: readonly number[], single: number, joined: number): number {
  const total = costs.reduce((sum, cost) => sum + cost, 0);
  if (total <= single) return 1;
  let used = 0;
  let parts = 1;
  for (const cost of costs) {
    if (used + cost > joined) {
      parts += 1;
      used = 0;
    }
    used += cost;
  }
  return parts;
}
