import { Injectable } from '@nestjs/common';
import { Sealing } from '../platform/crypto/sealing.js';
import { makeReceiptCode } from './receipt-code.js';

/**
 * Receipt codes are derived from the report's id with a key, so that the same form sent twice shows the same code, and
 * stored as a keyed hash: neither the database nor a backup of it holds one. Why not Argon2: docs/adr/0004.
 */
@Injectable()
export class ReceiptCodes {
  constructor(private readonly sealing: Sealing) {}

  codeOf(reportId: string): string {
    return makeReceiptCode(this.sealing.mac('report.receipt_code', reportId));
  }

  /** The code that was given for a report once, whatever the key was then. */
  codeGiven(report: { readonly id: string; readonly receiptHash: string }): string {
    const earlier = this.sealing.previousMacs('report.receipt_code', report.id).map(makeReceiptCode);
    return earlier.find((code) => this.hashes(code).includes(report.receiptHash)) ?? this.codeOf(report.id);
  }

  hash(code: string): string {
    return this.sealing.blindIndex('report.receipt', code);
  }

  /** Under the present key and each previous one. */
  hashes(code: string): readonly string[] {
    return [this.hash(code), ...this.sealing.previousBlindIndexes('report.receipt', code)];
  }

  /** Under the present key, by which it is kept, and each previous one. */
  submissionHashes(submissionId: string): readonly [string, ...string[]] {
    const previous = this.sealing.previousBlindIndexes('report.submission', submissionId);
    return [this.sealing.blindIndex('report.submission', submissionId), ...previous];
  }
}
