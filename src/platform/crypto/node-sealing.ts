import { createCipheriv, createDecipheriv, createHmac, hkdfSync, randomBytes } from 'node:crypto';
import { AppError } from '../../kernel/app-error.js';
import { Sealing, type SealedPlace } from './sealing.js';

const VERSION = 'v1';
const CIPHER = 'aes-256-gcm';
/** NIST SP 800-38D, 5.2.1.1: 96-bit nonces, 128-bit tags. Checked November 2026. */
const NONCE_BYTES = 12;
const TAG_BYTES = 16;
const KEY_BYTES = 32;
const SALT = 'vigil';
/** Fields of this table hang below a key of their own, so that it can be handed out or destroyed by itself. */
const CONTACT_TABLE = 'contact_method.';

/** The keys that follow from one root secret; each is derived once. */
class KeyRing {
  readonly id: string;
  private readonly keys = new Map<string, Buffer>();
  private readonly contactRoot: Buffer;

  constructor(private readonly secret: Buffer) {
    this.id = derive(secret, 'key-id').subarray(0, 4).toString('hex');
    this.contactRoot = derive(secret, 'contacts');
  }

  forField(field: string): Buffer {
    return this.cached(`field:${field}`, field.startsWith(CONTACT_TABLE) ? this.contactRoot : this.secret);
  }

  forIndex(purpose: string): Buffer {
    return this.cached(`index:${purpose}`, this.secret);
  }

  forMac(purpose: string): Buffer {
    return this.cached(`mac:${purpose}`, this.secret);
  }

  private cached(info: string, root: Buffer): Buffer {
    const known = this.keys.get(info);
    if (known) return known;
    const key = derive(root, info);
    this.keys.set(info, key);
    return key;
  }
}

function derive(root: Buffer, info: string): Buffer {
  return Buffer.from(hkdfSync('sha256', root, SALT, info, KEY_BYTES));
}

/**
 * Sealing on node:crypto. A sealed value is `v1.<key id>.<base64url of nonce, cipher text, tag>`; field and id are its
 * associated data. Values sealed under a previous secret are still read, and written anew under the current one.
 */
export class NodeSealing extends Sealing {
  private readonly current: KeyRing;
  private readonly previous: readonly KeyRing[];

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
    const [version, keyId, body = '', ...rest] = sealed.split('.');
    const ring = [this.current, ...this.previous].find((one) => one.id === keyId);
    const bytes = Buffer.from(body, 'base64url');
    if (version !== VERSION || rest.length > 0 || !ring || bytes.length < NONCE_BYTES + TAG_BYTES)
      throw unreadable(place);
    try {
      const decipher = createDecipheriv(CIPHER, ring.forField(place.field), bytes.subarray(0, NONCE_BYTES), {
        authTagLength: TAG_BYTES,
      });
      decipher.setAAD(associatedData(place));
      decipher.setAuthTag(bytes.subarray(-TAG_BYTES));
      const text = decipher.update(bytes.subarray(NONCE_BYTES, -TAG_BYTES));
      return Buffer.concat([text, decipher.final()]).toString('utf8');
    } catch (cause) {
      throw unreadable(place, cause);
    }
  }

  blindIndex(purpose: string, value: string): string {
    return hmac(this.current.forIndex(purpose), value).toString('hex');
  }

  override previousBlindIndexes(purpose: string, value: string): readonly string[] {
    return this.previous.map((ring) => hmac(ring.forIndex(purpose), value).toString('hex'));
  }

  mac(purpose: string, value: string): Buffer {
    return hmac(this.current.forMac(purpose), value);
  }

  previousMacs(purpose: string, value: string): readonly Buffer[] {
    return this.previous.map((ring) => hmac(ring.forMac(purpose), value));
  }
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
