import { createHash, createSign, generateKeyPairSync, type KeyObject, randomBytes } from 'node:crypto';

interface Asked {
  readonly challenge: string;
  readonly rpId?: string;
  readonly rp?: { readonly id: string };
}

/** Flags of authenticator data (WebAuthn, 6.1): present, verified; with the key itself when it is made. */
const HERE_AND_KNOWN = 0x05;
const WITH_KEY = 0x40;

/** An authenticator in memory, as far as WebAuthn lets a site see one: ES256, no attestation. */
export class SoftAuthenticator {
  readonly id = randomBytes(16).toString('base64url');
  private readonly publicKey: KeyObject;
  private readonly privateKey: KeyObject;
  private uses = 0;

  constructor(private readonly origin: string) {
    ({ publicKey: this.publicKey, privateKey: this.privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' }));
  }

  /** The answer to a page that wants a key made, as its script posts it. */
  make(options: string): string {
    const asked = JSON.parse(options) as Asked;
    const id = Buffer.from(this.id, 'base64url');
    const length = Buffer.from([0, id.length]);
    const key = Buffer.concat([Buffer.alloc(16), length, id, this.cose()]);
    const authData = Buffer.concat([this.data(asked, HERE_AND_KNOWN | WITH_KEY), key]);
    const attestationObject = Buffer.concat([
      Buffer.from([0xa3]),
      ...[text('fmt'), text('none'), text('attStmt'), Buffer.from([0xa0]), text('authData'), bytes(authData)],
    ]);
    return this.credential({
      clientDataJSON: this.said('webauthn.create', asked).toString('base64url'),
      attestationObject: attestationObject.toString('base64url'),
    });
  }

  /** The answer to a page that wants the key proven. */
  prove(options: string): string {
    const asked = JSON.parse(options) as Asked;
    this.uses += 1;
    const authData = this.data(asked, HERE_AND_KNOWN);
    const clientData = this.said('webauthn.get', asked);
    const hash = createHash('sha256').update(clientData).digest();
    const signature = createSign('SHA256').update(authData).update(hash).sign(this.privateKey);
    return this.credential({
      clientDataJSON: clientData.toString('base64url'),
      authenticatorData: authData.toString('base64url'),
      signature: signature.toString('base64url'),
    });
  }

  private credential(response: Record<string, string>): string {
    const { id } = this;
    return JSON.stringify({ id, rawId: id, type: 'public-key', response, clientExtensionResults: {} });
  }

  private said(type: string, { challenge }: Asked): Buffer {
    return Buffer.from(JSON.stringify({ type, challenge, origin: this.origin, crossOrigin: false }));
  }

  private data({ rp, rpId }: Asked, flags: number): Buffer {
    const counter = Buffer.alloc(4);
    counter.writeUInt32BE(this.uses);
    const site = createHash('sha256')
      .update(rp?.id ?? rpId ?? '')
      .digest();
    return Buffer.concat([site, Buffer.from([flags]), counter]);
  }

  /** The public key as COSE: EC2, ES256, P-256. */
  private cose(): Buffer {
    const { x = '', y = '' } = this.publicKey.export({ format: 'jwk' });
    const head = Buffer.from([0xa5, 0x01, 0x02, 0x03, 0x26, 0x20, 0x01]);
    const at = (label: number, coordinate: string) =>
      Buffer.concat([Buffer.from([label]), bytes(Buffer.from(coordinate, 'base64url'))]);
    return Buffer.concat([head, at(0x21, x), at(0x22, y)]);
  }
}

/** CBOR: a short text, and bytes up to 65,535. */
function text(word: string): Buffer {
  return Buffer.concat([Buffer.from([0x60 + word.length]), Buffer.from(word)]);
}

function bytes(content: Buffer): Buffer {
  if (content.length < 256) return Buffer.concat([Buffer.from([0x58, content.length]), content]);
  return Buffer.concat([Buffer.from([0x59, content.length >> 8, content.length & 0xff]), content]);
}
