import { Inject, Injectable, Logger, type OnModuleDestroy } from '@nestjs/common';
import { Observable, Subject } from 'rxjs';
import { SETTINGS, type Settings } from '../config/settings.js';
import { SECOND } from '../kernel/clock.js';
import { PgListener } from '../platform/prisma/pg-listener.js';
import type { JournalEntry } from './journal-entry.js';
import { ReadJournal } from './read-journal.repository.js';

const CHANNEL = 'vigil_journal';
const PAGE = 500;
/** For notices that a dead line swallowed. */
const POLL_MS = 2 * SECOND;

/**
 * New entries as they are committed, by whichever process, in the order of `seq` and with none left out. One connection
 * per process, opened when somebody first asks. Notices only say that there is something; entries are read by number,
 * so whatever a lost connection missed comes with the next look.
 */
@Injectable()
export class JournalFeedService implements OnModuleDestroy {
  private readonly logger = new Logger(JournalFeedService.name);
  private readonly live = new Subject<JournalEntry>();
  private listener: PgListener | null = null;
  private poll: NodeJS.Timeout | null = null;
  private started: Promise<void> | null = null;
  private position = 0;
  private looking = false;
  private lookAgain = false;
  private ended = false;

  constructor(
    @Inject(SETTINGS) private readonly settings: Settings,
    private readonly journal: ReadJournal,
  ) {}

  /** Every entry after `seq`: first those that are there, then the new ones as they come. Completes at shutdown. */
  entriesAfter(seq: number): Observable<JournalEntry> {
    return new Observable((subscriber) => {
      let last = seq;
      let ahead: JournalEntry[] | null = [];
      const pass = (entry: JournalEntry): void => {
        if (entry.seq <= last) return;
        last = entry.seq;
        subscriber.next(entry);
      };
      subscriber.add(
        this.live.subscribe({
          next: (entry) => (ahead === null ? pass(entry) : ahead.push(entry)),
          complete: () => subscriber.complete(),
        }),
      );
      const catchUp = async (): Promise<void> => {
        await this.start();
        for (let full = true; full && !subscriber.closed;) {
          const page = await this.journal.after(last, { limit: PAGE });
          page.forEach(pass);
          full = page.length === PAGE;
        }
        ahead?.forEach(pass);
        ahead = null;
      };
      catchUp().catch((error: unknown) => subscriber.error(error));
    });
  }

  /** Calls for every entry that is committed from now on; settles when "now" is fixed. Returns the end of it. */
  async subscribe(listener: (entry: JournalEntry) => void): Promise<() => void> {
    const from = await this.journal.head();
    const subscription = this.entriesAfter(from).subscribe({
      next: (entry) => this.call(listener, entry),
      error: (error: unknown) => this.logger.error(error, 'The journal feed broke off'),
    });
    return () => subscription.unsubscribe();
  }

  private call(listener: (entry: JournalEntry) => void, entry: JournalEntry): void {
    try {
      listener(entry);
    } catch (error) {
      this.logger.error(error, 'A listener of the journal feed threw');
    }
  }

  async onModuleDestroy(): Promise<void> {
    this.ended = true;
    if (this.poll !== null) clearInterval(this.poll);
    this.live.complete();
    await this.listener?.stop();
  }

  private start(): Promise<void> {
    this.started ??= this.open().catch((error: unknown) => {
      this.started = null;
      throw error;
    });
    return this.started;
  }

  private async open(): Promise<void> {
    const { url } = this.settings.database;
    this.position = await this.journal.head();
    if (url === null || this.ended) return;
    this.listener = new PgListener({
      url,
      channel: CHANNEL,
      onWake: () => void this.look(),
      onLost: (error) => this.logger.warn(`The journal's listening connection was lost: ${error.message}`),
    });
    this.listener.start();
    this.poll = setInterval(() => void this.look(), POLL_MS).unref();
  }

  /** One look at a time; a wish that comes during a look is granted after it. */
  private async look(): Promise<void> {
    this.lookAgain = true;
    if (this.looking) return;
    this.looking = true;
    try {
      while (this.lookAgain && !this.ended) {
        this.lookAgain = false;
        const page = await this.journal.after(this.position, { limit: PAGE });
        for (const entry of page) {
          this.position = entry.seq;
          this.live.next(entry);
        }
        if (page.length === PAGE) this.lookAgain = true;
      }
    } catch (error) {
      this.logger.warn(
        `New journal entries could not be read, trying again: ${error instanceof Error ? error.message : ''}`,
      );
    } finally {
      this.looking = false;
    }
  }
}
