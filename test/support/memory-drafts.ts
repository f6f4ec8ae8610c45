import { type DraftToKeep, ReportDrafts } from '../../src/intake/drafts/report-drafts.repository.js';
import type { Tx } from '../../src/kernel/unit-of-work.js';

/** Forms that were put aside, in memory and for ever. */
export class MemoryDrafts extends ReportDrafts {
  private readonly kept = new Map<string, string>();

  keep(_tx: Tx, { hashes, page }: DraftToKeep): Promise<void> {
    this.kept.set(hashes[0], page);
    return Promise.resolve();
  }

  find(_tx: Tx, hashes: readonly string[]): Promise<string | null> {
    return Promise.resolve(hashes.map((hash) => this.kept.get(hash)).find((page) => page !== undefined) ?? null);
  }

  remove(_tx: Tx, hashes: readonly string[]): Promise<void> {
    for (const hash of hashes) this.kept.delete(hash);
    return Promise.resolve();
  }

  forget(): Promise<void> {
    return Promise.resolve();
  }
}
