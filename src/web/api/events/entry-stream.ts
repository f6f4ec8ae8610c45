import type { Response } from 'express';
import type { Subscription } from 'rxjs';
import type { JournalEntry } from '../../../journal/journal-entry.js';
import type { JournalFeedService } from '../../../journal/journal-feed.service.js';
import { toEntryView } from '../entry-view.js';

/** A proxy closes what is silent for longer. */
export const HEARTBEAT_MS = 15_000;
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
 * The log to one reader, as server-sent events. While the reader is slow nothing is read ahead for them: the stream
 * goes on from where it stopped once they have taken what was written.
 */
export class EntryStream {
  private last: number;
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
    response.on('drain', () => this.follow());
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
    const hasRoom = this.response.write(`id: ${String(entry.seq)}\ndata: ${JSON.stringify(toEntryView(entry))}\n\n`);
    if (!hasRoom) this.pause();
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
  }
}
