import type { Response } from 'express';
import type { Subscription } from 'rxjs';
import type { JournalEntry } from '../../../journal/journal-entry.js';
import type { JournalFeedService } from '../../../journal/journal-feed.service.js';
import { toEntryView } from '../entry-view.js';

/** A proxy closes what is silent for longer. */
export const HEARTBEAT_MS = 15_000;
/** Entries that wait in memory for a reader who is slow; the rest stays in the log until they have taken these. */
const MOST_AHEAD = 1_000;
/** A reader that takes nothing for so many heartbeats is gone. */
const DEAF_HEARTBEATS = 4;

export interface StreamOptions {
  /** The first entry is the one behind this. */
  readonly after: number;
  readonly mayRead: (entry: JournalEntry) => boolean;
  /** Asked at every heartbeat: whether the caller's key still works. */
  readonly isWelcome: () => Promise<boolean>;
}

/**
 * The log to one reader, as server-sent events. For a reader who is slow little is read ahead: the stream goes on from
 * where it stopped once they have taken what was written.
 */
export class EntryStream {
  /** The last entry that was read from the log. */
  private last: number;
  private ahead: JournalEntry[] = [];
  private entries: Subscription | null = null;
  private deaf = 0;
  private readonly heart: NodeJS.Timeout;

  constructor(
    private readonly response: Response,
    private readonly feed: JournalFeedService,
    private readonly options: StreamOptions,
  ) {
    this.last = options.after;
    this.heart = setInterval(() => void this.beat(), HEARTBEAT_MS);
    response.on('drain', () => this.write());
    response.on('close', () => this.stop());
  }

  start(): void {
    this.response.status(200);
    this.response.setHeader('Content-Type', 'text/event-stream; charset=utf-8');
    this.response.setHeader('X-Accel-Buffering', 'no');
    this.response.flushHeaders();
    this.response.write('retry: 3000\n\n');
    this.follow();
  }

  private follow(): void {
    if (this.entries !== null || this.response.destroyed) return;
    this.entries = this.feed.entriesAfter(this.last).subscribe({
      next: (entry) => {
        this.take(entry);
      },
      // The reader comes back by itself and says what it had last.
      error: () => this.response.end(),
      complete: () => this.response.end(),
    });
  }

  private take(entry: JournalEntry): void {
    this.last = entry.seq;
    if (!this.options.mayRead(entry)) return;
    this.ahead.push(entry);
    if (!this.response.writableNeedDrain) this.write();
    if (this.ahead.length >= MOST_AHEAD) this.pause();
  }

  /** As much as the reader takes. */
  private write(): void {
    let written = 0;
    let hasRoom = true;
    while (hasRoom && written < this.ahead.length) {
      const entry = this.ahead[written];
      written += 1;
      if (entry !== undefined) hasRoom = this.response.write(eventOf(entry));
    }
    this.ahead.splice(0, written);
    if (this.ahead.length === 0) this.follow();
  }

  private pause(): void {
    this.entries?.unsubscribe();
    this.entries = null;
  }

  private async beat(): Promise<void> {
    if (this.response.writableNeedDrain) {
      this.deaf += 1;
      if (this.deaf >= DEAF_HEARTBEATS) this.response.destroy();
      return;
    }
    this.deaf = 0;
    const welcome = await this.options.isWelcome().catch(() => true);
    if (this.response.destroyed || this.response.writableEnded) return;
    if (welcome) this.response.write(': still here\n\n');
    else this.response.end();
  }

  private stop(): void {
    clearInterval(this.heart);
    this.pause();
    this.ahead = [];
  }
}

function eventOf(entry: JournalEntry): string {
  return `id: ${String(entry.seq)}\ndata: ${JSON.stringify(toEntryView(entry))}\n\n`;
}
