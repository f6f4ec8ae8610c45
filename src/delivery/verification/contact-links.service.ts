import { Inject, Injectable } from '@nestjs/common';
import { SETTINGS, type Settings } from '../../config/settings.js';
import { Clock, SECOND } from '../../kernel/clock.js';
import type { ContactMethodId } from '../../kernel/ids.js';
import { sameBytes } from '../../platform/crypto/same-bytes.js';
import { Sealing } from '../../platform/crypto/sealing.js';

const PURPOSE = 'contact.confirm-link';
const ID_BYTES = 16;
const UNTIL_BYTES = 4;
/** 128 keyed bits. */
const MAC_BYTES = 16;
const TOKEN_BYTES = ID_BYTES + UNTIL_BYTES + MAC_BYTES;

/** What a link is for: one number or address, until a moment in epoch seconds. */
export interface ContactLink {
  readonly contactMethodId: string;
  readonly until: number;
}

/**
 * Links by which the owner of a number or address confirms it. Signed, so that no table holds them; good for this one
 * thing, and only until the moment that stands in it. A number that is changed has another id, so old links are void.
 */
@Injectable()
export class ContactLinks {
  constructor(
    private readonly sealing: Sealing,
    private readonly clock: Clock,
    @Inject(SETTINGS) private readonly settings: Settings,
  ) {}

  urlOf(link: ContactLink): string {
    const body = bodyOf(link);
    const mac = this.sealing.mac(PURPOSE, body.toString('hex')).subarray(0, MAC_BYTES);
    return `${this.settings.web.publicUrl}/r/${Buffer.concat([body, mac]).toString('base64url')}/verify`;
  }

  /** Null for a token that is not ours, or not any more. */
  read(token: string): ContactMethodId | null {
    const bytes = Buffer.from(token, 'base64url');
    if (bytes.length !== TOKEN_BYTES || bytes.toString('base64url') !== token) return null;
    const body = bytes.subarray(0, ID_BYTES + UNTIL_BYTES);
    const text = body.toString('hex');
    const macs = [this.sealing.mac(PURPOSE, text), ...this.sealing.previousMacs(PURPOSE, text)];
    const given = bytes.subarray(body.length);
    if (macs.filter((mac) => sameBytes(mac.subarray(0, MAC_BYTES), given)).length === 0) return null;
    if (body.readUInt32BE(ID_BYTES) * SECOND <= this.clock.now().getTime()) return null;
    return idOf(body);
  }
}

function bodyOf({ contactMethodId, until }: ContactLink): Buffer {
  const body = Buffer.alloc(ID_BYTES + UNTIL_BYTES);
  body.write(contactMethodId.replaceAll('-', ''), 'hex');
  body.writeUInt32BE(until, ID_BYTES);
  return body;
}

function idOf(body: Buffer): ContactMethodId {
  const hex = body.toString('hex', 0, ID_BYTES);
  const parts = [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)];
  return parts.join('-') as ContactMethodId;
}
