import { Injectable } from '@nestjs/common';
import { FacilityRegister } from '../../directory/facility-register.js';
import { Clock } from '../../kernel/clock.js';
import type { EntryState, FeedFacts } from './feed-entry.js';
import { KeepFeedService } from './keep-feed.service.js';

/** More are not in the feed at once. */
const MOST_ENTRIES = 200;

/** Everything that is public of an entry (R8), field by field. */
export interface FeedItem {
  readonly id: string;
  readonly state: EntryState;
  /** Local days. */
  readonly publishedOn: string;
  readonly updatedOn: string;
  /** Null unless it is open. */
  readonly facts: (Omit<FeedFacts, 'place'> & { readonly placeName: string | null }) | null;
}

/** The public feed, newest change first. */
@Injectable()
export class ReadPublicFeedService {
  constructor(
    private readonly keeping: KeepFeedService,
    private readonly register: FacilityRegister,
    private readonly clock: Clock,
  ) {}

  async read(): Promise<readonly FeedItem[]> {
    const entries = await this.keeping.keep(this.clock.now());
    const names = new Map((await this.register.all()).map(({ code, name }) => [code, name]));
    return entries.slice(0, MOST_ENTRIES).map(({ id, state, publishedOn, updatedOn, shown }) => {
      if (shown === null) return { id, state, publishedOn, updatedOn, facts: null };
      const { region, month, setting, place, verification } = shown;
      const placeName = place === null ? null : (names.get(place) ?? null);
      return { id, state, publishedOn, updatedOn, facts: { region, month, setting, placeName, verification } };
    });
  }
}
