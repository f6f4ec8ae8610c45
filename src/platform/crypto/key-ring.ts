import { hkdfSync } from 'node:crypto';

const KEY_BYTES = 32;
const SALT = 'vigil';

/** By which people are reached hangs below a key of its own, so that it can be handed out or destroyed by itself. */
const ADDRESSES: readonly string[] = ['inbound_text.from', 'kept_message.address'];
const CONTACT_TABLES: readonly string[] = ['contact_method.', 'join_contact.', 'reporter_notice.'];

/** The keys that follow from one root secret; each is derived once. */
export class KeyRing {
  readonly id: string;
  private readonly keys = new Map<string, Buffer>();
  private readonly contactRoot: Buffer;

  constructor(private readonly secret: Buffer) {
    this.id = derive(secret, 'key-id').subarray(0, 4).toString('hex');
    this.contactRoot = derive(secret, 'contacts');
  }

  forField(field: string): Buffer {
    return this.cached(`field:${field}`, isAddress(field));
  }

  /** What the field was sealed with before it came below the key for people's addresses; null: it always was where it is. */
  earlierForField(field: string): Buffer | null {
    return ADDRESSES.includes(field) ? this.cached(`field:${field}`, false) : null;
  }

  forIndex(purpose: string): Buffer {
    return this.cached(`index:${purpose}`, isAddress(purpose));
  }

  /** As `earlierForField`. */
  earlierForIndex(purpose: string): Buffer | null {
    return isAddress(purpose) ? this.cached(`index:${purpose}`, false) : null;
  }

  forMac(purpose: string): Buffer {
    return this.cached(`mac:${purpose}`, false);
  }

  forBackup(): Buffer {
    return this.cached('backup', false);
  }

  private cached(info: string, belowContacts: boolean): Buffer {
    const name = belowContacts ? `contacts/${info}` : info;
    const known = this.keys.get(name);
    if (known) return known;
    const key = derive(belowContacts ? this.contactRoot : this.secret, info);
    this.keys.set(name, key);
    return key;
  }
}

function isAddress(field: string): boolean {
  return CONTACT_TABLES.some((table) => field.startsWith(table)) || ADDRESSES.includes(field);
}

/** HKDF-SHA-256, 32 bytes. */
export function derive(root: Buffer, info: string, salt: string | Buffer = SALT): Buffer {
  return Buffer.from(hkdfSync('sha256', root, salt, info, KEY_BYTES));
}
