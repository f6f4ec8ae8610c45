/** Says what a sealed value is, so that it cannot be moved to another field or row unnoticed. */
export interface SealedPlace {
  /** `table.field`, fixed for all time: `report.narrative`. */
  readonly field: string;
  /** Id of the row. */
  readonly id: string;
}

/**
 * Encryption at rest, blind indexes and signatures, all from VIGIL_SECRET (and the previous ones, for reading).
 * AES-256-GCM, HKDF-SHA-256 per field, HMAC-SHA-256.
 */
export abstract class Sealing {
  /** Text that only this system can read again. */
  abstract seal(place: SealedPlace, text: string): string;
  /** Throws AppError `sealed_unreadable` when the value was altered, moved, or sealed with an unknown secret. */
  abstract open(place: SealedPlace, sealed: string): string;
  /** Keyed hash of a value, for look-up by equality. `purpose` separates kinds: `contact_method.address`. Hex. */
  abstract blindIndex(purpose: string, value: string): string;
  /** The same under each previous secret, to find what was stored before a rotation. Most recent first. */
  abstract previousBlindIndexes(purpose: string, value: string): readonly string[];
  /** Keyed bytes (32) for a purpose: signed links, form tokens, codes that must be shown again. */
  abstract mac(purpose: string, value: string): Buffer;
  /** The same under each previous secret, for checking what was signed before a rotation. */
  abstract previousMacs(purpose: string, value: string): readonly Buffer[];
}
