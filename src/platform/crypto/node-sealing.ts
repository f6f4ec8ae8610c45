import { createCipheriv, createDecipheriv, createHmac, randomBytes } from 'node:crypto';
import { AppError } from '../../kernel/app-error.js';
import { KeyRing } from './key-ring.js';
import { OUTLIVING, type RetiredKey } from './retired-key.js';
import { Sealing, type SealedPlace } from './sealing.js';

const VERSION = 'v1';
const CIPHER = 'aes-256-gcm';
/** NIST SP 800-38D, 5.2.1.1: 96-bit nonces, 128-bit tags. Checked November 2026. */
const NONCE_BYTES = 12;
const TAG_BYTES = 16;

/**
 * Sealing on node:crypto. A sealed value is `v1.<key id>.<base64url of nonce, cipher text, tag>`; field and id are its
 * associated data. Values sealed under a previous secret are still read, and written anew under the current one.
 */
export class NodeSealing extends Sealing {
  private readonly current: KeyRing;
  private readonly previous: readonly KeyRing[];
  private retired: readonly RetiredKey[] = [];

  constructor(secrets: { readonly current: Buffer; readonly previous: readonly Buffer[] }) {
    super();
    this.current = new KeyRing(secrets.current);
    this.previous = secrets.previous.map((secret) => new KeyRing(secret));
  }

  seal(place: SealedPlace, text: string): string {
    const nonce = randomBytes(NONCE_BYTES);
    const cipher = createCipheriv(CIPHER, this.current.forField(place.field), nonce, { authTagLength: TAG_BYTES });
    cipher.setAAD(associatedData(place));
    const sealed = Buffer.concat([nonce, cipher.update(text, 'utf8'), cipher.final(), cipher.getAuthTag()]);
    return `${VERSION}.${this.current.id}.${sealed.toString('base64url')}`;
  }

  open(place: SealedPlace, sealed: string): string {
    const ring = this.ringOf(sealed);
    if (ring === undefined) throw unreadable(place);
    const earlier = ring.earlierForField(place.field);
    try {
      return openWith(ring.forField(place.field), place, sealed);
    } catch (cause) {
      if (earlier === null) throw unreadable(place, cause);
    }
    try {
      return openWith(earlier, place, sealed);
    } catch (cause) {
      throw unreadable(place, cause);
    }
  }

  /** Names the present secret in what it seals. */
  get keyId(): string {
    return this.current.id;
  }

  /** Names the previous secrets that this process has. */
  get previousKeyIds(): readonly string[] {
    return this.previous.map((ring) => ring.id);
  }

  /** As the present secret seals it; null where it does already. Throws AppError `sealed_unreadable`. */
  sealAnew(place: SealedPlace, sealed: string): string | null {
    return this.isPresent(place, sealed) ? null : this.seal(place, this.open(place, sealed));
  }

  /** The keys of the previous secrets that have to outlive them. */
  keysToRetire(): readonly RetiredKey[] {
    return this.previous.flatMap((ring) =>
      OUTLIVING.map(({ use, purpose }) => {
        const key = use === 'index' ? ring.forIndex(purpose) : ring.forMac(purpose);
        return { keyId: ring.id, use, purpose, key };
      }),
    );
  }

  /** Keys of secrets that are gone: what was made with them is known again. */
  remember(keys: readonly RetiredKey[]): void {
    const here = [this.current.id, ...this.previous.map((ring) => ring.id)];
    this.retired = keys.filter(({ keyId }) => !here.includes(keyId));
  }

  blindIndex(purpose: string, value: string): string {
    return hmac(this.current.forIndex(purpose), value).toString('hex');
  }

  override previousBlindIndexes(purpose: string, value: string): readonly string[] {
    const keys = [
      this.current.earlierForIndex(purpose),
      ...this.previous.flatMap((ring) => [ring.forIndex(purpose), ring.earlierForIndex(purpose)]),
      ...this.keysOf('index', purpose),
    ];
    return keys.flatMap((key) => (key === null ? [] : [hmac(key, value).toString('hex')]));
  }

  mac(purpose: string, value: string): Buffer {
    return hmac(this.current.forMac(purpose), value);
  }

  previousMacs(purpose: string, value: string): readonly Buffer[] {
    const keys = [...this.previous.map((ring) => ring.forMac(purpose)), ...this.keysOf('mac', purpose)];
    return keys.map((key) => hmac(key, value));
  }

  private keysOf(use: RetiredKey['use'], purpose: string): readonly Buffer[] {
    return this.retired.filter((each) => each.use === use && each.purpose === purpose).map(({ key }) => key);
  }

  private ringOf(sealed: string): KeyRing | undefined {
    const [version, keyId, , ...rest] = sealed.split('.');
    if (version !== VERSION || rest.length > 0) return undefined;
    return [this.current, ...this.previous].find((one) => one.id === keyId);
  }

  private isPresent(place: SealedPlace, sealed: string): boolean {
    if (this.ringOf(sealed) !== this.current) return false;
    if (this.current.earlierForField(place.field) === null) return true;
    try {
      openWith(this.current.forField(place.field), place, sealed);
      return true;
    } catch {
      return false;
    }
  }
}

/** Throws when it was sealed with another key, altered, or moved. */
function openWith(key: Buffer, place: SealedPlace, sealed: string): string {
  const bytes = Buffer.from(sealed.split('.')[2] ?? '', 'base64url');
  if (bytes.length < NONCE_BYTES + TAG_BYTES) throw new Error('too short');
  const decipher = createDecipheriv(CIPHER, key, bytes.subarray(0, NONCE_BYTES), { authTagLength: TAG_BYTES });
  decipher.setAAD(associatedData(place));
  decipher.setAuthTag(bytes.subarray(-TAG_BYTES));
  const text = decipher.update(bytes.subarray(NONCE_BYTES, -TAG_BYTES));
  return Buffer.concat([text, decipher.final()]).toString('utf8');
}

function hmac(key: Buffer, value: string): Buffer {
  return createHmac('sha256', key).update(value, 'utf8').digest();
}

/** JSON, so that no field and id can be cut differently and come out the same. */
function associatedData(place: SealedPlace): Buffer {
  return Buffer.from(JSON.stringify([VERSION, place.field, place.id]), 'utf8');
}

function unreadable(place: SealedPlace, cause?: unknown): AppError {
  return new AppError({
    kind: 'unavailable',
    code: 'sealed_unreadable',
    message: `A stored value of ${place.field} cannot be read: it was altered or moved, or its secret is not among VIGIL_SECRET and VIGIL_SECRET_PREVIOUS.`,
    cause,
  });
}
