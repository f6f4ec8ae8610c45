/**
 * What people call an incident by, `CV9K3P`: six characters to read out, that open nothing. No vowel and no Y, so that
 * no word forms; nothing that is taken for something else: no O or 0, I, 1 or L, B or 8, G, S or 5, Z or 2, Q, U.
 */
const ALPHABET = 'CDFHJKMNPRTVWX34679';
const LENGTH = 6;
/** Bytes from here on are thrown away, so that every character is equally likely. */
const FAIR_BELOW = 256 - (256 % ALPHABET.length);
const SHAPE = new RegExp(`^(?=.*[A-Z])(?=.*[0-9])[${ALPHABET}]{${LENGTH}}$`);

/** A new reference, one of about 39 million. The register refuses one that exists already: then make another. */
export function makeIncidentRef(randomBytes: (size: number) => Uint8Array): string {
  for (;;) {
    const ref = [...randomBytes(4 * LENGTH)]
      .filter((byte) => byte < FAIR_BELOW)
      .slice(0, LENGTH)
      .map((byte) => ALPHABET.charAt(byte % ALPHABET.length))
      .join('');
    if (SHAPE.test(ref)) return ref;
  }
}

/** The reference as it is stored, however it was typed (`cv9-k3p`); null when it cannot be one. */
export function normaliseIncidentRef(typed: string): string | null {
  if (typed.length > 64) return null;
  const ref = typed
    .normalize('NFKC')
    .replace(/[^\p{L}\p{N}]/gu, '')
    .toUpperCase();
  return SHAPE.test(ref) ? ref : null;
}
