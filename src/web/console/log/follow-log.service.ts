import { Injectable, type MessageEvent } from '@nestjs/common';
import {
  bufferTime,
  concatMap,
  endWith,
  filter,
  from,
  ignoreElements,
  interval,
  map,
  merge,
  type Observable,
  share,
  takeUntil,
  timer,
} from 'rxjs';
import type { JournalEntry } from '../../../journal/journal-entry.js';
import { JournalFeedService } from '../../../journal/journal-feed.service.js';
import { ReadJournal } from '../../../journal/read-journal.repository.js';
import { MINUTE, SECOND } from '../../../kernel/clock.js';
import type { EntryView } from './entry.view.js';
import { RecentWords } from './recent-words.service.js';

/** Entries of a quarter of a second go out together, so that a fan-out costs one look at the names. */
const GATHER_MS = 250;
/** Proxies end a connection that is silent for a minute. */
const HEARTBEAT_MS = 20 * SECOND;
/** The browser comes back by itself; whoever was signed out meanwhile does not get in. */
const LONGEST_MS = 10 * MINUTE;
/** A page that was left open for long asks for the newest only. */
const MOST_BEHIND = 200;

export interface FollowFilter {
  readonly incidentId: string | null;
  /** Empty: all. */
  readonly regionCodes: readonly string[];
}

/** The log as it grows, in words, as server-sent events. */
@Injectable()
export class FollowLogService {
  constructor(
    private readonly feed: JournalFeedService,
    private readonly journal: ReadJournal,
    private readonly words: RecentWords,
  ) {}

  async follow(
    after: number,
    only: FollowFilter,
    toMessage: (entry: EntryView) => MessageEvent,
  ): Promise<Observable<MessageEvent>> {
    const head = await this.journal.head();
    const entries = this.feed.entriesAfter(Math.max(after, head - MOST_BEHIND)).pipe(
      filter((entry) => passes(entry, only)),
      bufferTime(GATHER_MS),
      filter((gathered) => gathered.length > 0),
      concatMap((gathered) => from(this.words.of(gathered))),
      concatMap((views) => from(views)),
      map(toMessage),
      share(),
    );
    const over = entries.pipe(ignoreElements(), endWith(null));
    const heartbeat = interval(HEARTBEAT_MS).pipe(map((): MessageEvent => ({ type: 'heartbeat', data: '' })));
    return merge(entries, heartbeat).pipe(takeUntil(merge(over, timer(LONGEST_MS))));
  }
}

function passes(entry: JournalEntry, { incidentId, regionCodes }: FollowFilter): boolean {
  if (incidentId !== null) return entry.incidentId === incidentId;
  return regionCodes.length === 0 || (entry.regionCode !== null && regionCodes.includes(entry.regionCode));
}
