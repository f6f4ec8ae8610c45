import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { sameBytes } from '../../platform/crypto/same-bytes.js';
import { Sealing } from '../../platform/crypto/sealing.js';

/** Hashes until the number is surely found: some seconds on an old telephone, and for a machine no work worth a second try. */
const MOST = 100_000;

/** A number to be found whose hash, with the salt before it, is `hash`. */
export interface Puzzle {
  readonly salt: string;
  /** SHA-256 in hexadecimal. */
  readonly hash: string;
  readonly most: number;
}

/**
 * Work that a browser does while a person reads their report through, in a flood. Nothing is stored: the number follows from
 * the form's own id and the secret, and that form is one report however often it is sent.
 */
@Injectable()
export class ProofOfWork {
  constructor(private readonly sealing: Sealing) {}

  puzzleFor(submissionId: string): Puzzle {
    const number = numberIn(this.sealing.mac('report.proof', submissionId));
    return { salt: submissionId, hash: hashOf(submissionId, number), most: MOST };
  }

  /** Also for a page that was made before the secret was changed. */
  isSolved(submissionId: string, proof: string): boolean {
    const macs = [
      this.sealing.mac('report.proof', submissionId),
      ...this.sealing.previousMacs('report.proof', submissionId),
    ];
    return macs.some((mac) => sameBytes(String(numberIn(mac)), proof));
  }
}

function numberIn(mac: Buffer): number {
  return mac.readUInt32BE(0) % MOST;
}

function hashOf(salt: string, number: number): string {
  return createHash('sha256')
    .update(`${salt}:${String(number)}`)
    .digest('hex');
}
