import { Injectable } from '@nestjs/common';
import { Sealing } from '../../platform/crypto/sealing.js';
import { formatReceiptCode, makeReceiptCode, normaliseReceiptCode } from '../receipt-code.js';

const PURPOSE = 'report_draft.code';

/**
 * Codes of forms that were put aside: sixteen digits like those of reports, and made with keys of their own, so that neither
 * opens the other. They follow from the form's own id: putting the same form aside again gives the same code.
 */
@Injectable()
export class DraftCodes {
  constructor(private readonly sealing: Sealing) {}

  /** In groups of four. */
  codeOf(submissionId: string): string {
    return formatReceiptCode(makeReceiptCode(this.sealing.mac(PURPOSE, submissionId)));
  }

  /** Under the present key and each previous one; null for what is no code. */
  hashesOf(typed: string): readonly [string, ...string[]] | null {
    const code = normaliseReceiptCode(typed);
    if (code === null) return null;
    return [this.sealing.blindIndex(PURPOSE, code), ...this.sealing.previousBlindIndexes(PURPOSE, code)];
  }

  /** Wherever this form may have been put aside, whatever the key was then. */
  hashesOfForm(submissionId: string): readonly string[] {
    const earlier = this.sealing.previousMacs(PURPOSE, submissionId).map(makeReceiptCode);
    return [this.codeOf(submissionId), ...earlier].flatMap((code) => this.hashesOf(code) ?? []);
  }
}
