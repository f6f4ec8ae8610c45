import { Injectable } from '@nestjs/common';
import { sameBytes } from '../platform/crypto/same-bytes.js';
import { Sealing } from '../platform/crypto/sealing.js';

const PURPOSE = 'pin';
const DIGITS = 6;
/** Bytes of the keyed hash that become digits: of 2^48 values a million leaves no digit more likely than another. */
const BYTES = 6;

/**
 * The six digits that prove a number or address to be somebody’s own. They follow from an id and the secret, so that no
 * table, queue or log ever holds them: the text is made at the moment of sending, what was typed is checked anew.
 */
@Injectable()
export class Pins {
  constructor(private readonly sealing: Sealing) {}

  pinOf(id: string): string {
    return digits(this.sealing.mac(PURPOSE, id));
  }

  /** Also when the secret was changed since the text left. */
  isPinOf(id: string, typed: string): boolean {
    const known = [this.sealing.mac(PURPOSE, id), ...this.sealing.previousMacs(PURPOSE, id)].map(digits);
    return known.filter((pin) => sameBytes(pin, typed)).length > 0;
  }
}

function digits(mac: Buffer): string {
  return String(mac.readUIntBE(0, BYTES) % 10 ** DIGITS).padStart(DIGITS, '0');
}
