import { Injectable } from '@nestjs/common';
import type { Tx } from '../../kernel/unit-of-work.js';
import { Attachments } from './attachments.repository.js';

/** For retention and erasure: what was sent along with a report is gone, with the keys that would open it. */
@Injectable()
export class ForgetAttachments {
  constructor(private readonly attachments: Attachments) {}

  /** Part of the caller's transaction, and writes no entry of its own. @returns how many there were. */
  forget(tx: Tx, reportId: string): Promise<number> {
    return this.attachments.deleteOf(tx, reportId);
  }
}
