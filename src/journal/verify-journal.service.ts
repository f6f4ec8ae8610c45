import { Injectable } from '@nestjs/common';
import type { SealedEntry } from './journal-entry.js';
import { ReadJournal } from './read-journal.repository.js';
import { type JournalVerdict, verifyJournal } from './verify-journal.js';

const PAGE = 2_000;

/** Checks the whole log as it stands, page by page: the memory it needs does not grow with the log. */
@Injectable()
export class VerifyJournalService {
  constructor(private readonly journal: ReadJournal) {}

  async verify(): Promise<JournalVerdict> {
    const verdict = await verifyJournal(this.entries());
    if (verdict.problem !== undefined) return verdict;
    const unsealed = await this.journal.countUnsealed();
    if (unsealed === 0) return verdict;
    const what = `${unsealed} entries were written past the seal: they have no place in the chain.`;
    return { ...verdict, problem: { seq: verdict.entries + 1, what } };
  }

  private async *entries(): AsyncGenerator<SealedEntry> {
    for (let seq = 0; ;) {
      const page = await this.journal.sealedAfter(seq, PAGE);
      yield* page;
      const last = page.at(-1);
      if (last === undefined) return;
      seq = last.seq;
    }
  }
}
