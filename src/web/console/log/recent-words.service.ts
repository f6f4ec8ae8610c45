import { Injectable } from '@nestjs/common';
import type { JournalEntry } from '../../../journal/journal-entry.js';
import type { EntryView } from './entry.view.js';
import { ReadEntriesService } from './read-entries.service.js';

/** As many as pages that were away for a moment ask for. */
const MOST_KEPT = 1_000;

/** The newest entries in words, looked up once for all pages that are open. */
@Injectable()
export class RecentWords {
  private readonly kept = new Map<number, Promise<EntryView>>();

  constructor(private readonly entries: ReadEntriesService) {}

  /** In the order given. */
  of(entries: readonly JournalEntry[]): Promise<readonly EntryView[]> {
    const fresh = entries.filter(({ seq }) => !this.kept.has(seq));
    if (fresh.length > 0) this.look(fresh);
    return Promise.all(entries.map((entry) => this.kept.get(entry.seq) ?? this.alone(entry)));
  }

  private look(fresh: readonly JournalEntry[]): void {
    const found = this.entries.inWords(fresh).then((views) => new Map(views.map((view) => [view.seq, view])));
    for (const { seq } of fresh) {
      const view = found.then((views) => viewOf(views, seq));
      this.kept.set(seq, view);
      // Whoever waits for it hears of it; the next one asks again.
      view.catch(() => this.kept.delete(seq));
    }
    for (const seq of this.kept.keys()) {
      if (this.kept.size <= MOST_KEPT) break;
      this.kept.delete(seq);
    }
  }

  /** More were asked for at once than are kept. */
  private async alone(entry: JournalEntry): Promise<EntryView> {
    const views = await this.entries.inWords([entry]);
    return viewOf(new Map(views.map((view) => [view.seq, view])), entry.seq);
  }
}

function viewOf(views: ReadonlyMap<number, EntryView>, seq: number): EntryView {
  const view = views.get(seq);
  if (view === undefined) throw new Error(`Entry ${String(seq)} has no words.`);
  return view;
}
