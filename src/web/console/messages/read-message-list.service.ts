import { Inject, Injectable } from '@nestjs/common';
import type { Principal } from '../../../access/principal.js';
import { SETTINGS, type Settings } from '../../../config/settings.js';
import { SendingStops } from '../../../delivery/sending-stops.repository.js';
import { REGIONS } from '../../../directory/region-register.js';
import { Clock, DAY, plus } from '../../../kernel/clock.js';
import { readCursor, toPage } from '../../api/cursor.js';
import { dayKey, startOfDay } from '../words/time-words.js';
import { MessageBook, type MessageQuery } from './message-book.repository.js';
import { FAILED, FAILED_ANY, type MessageFilters } from './message-filters.js';
import { addUp } from './message-totals.js';
import type { MessagesView } from './messages.view.js';

const PER_PAGE = 50;
/** Totals are told of so many, the newest: a look at years of messages must not hold up the page. */
const COUNTED = 10_000;

/** Messages of the caller's regions, newest first, with their totals. */
@Injectable()
export class ReadMessageList {
  constructor(
    private readonly book: MessageBook,
    private readonly stops: SendingStops,
    @Inject(SETTINGS) private readonly settings: Settings,
    private readonly clock: Clock,
  ) {}

  async read(filters: MessageFilters, cursor: string | undefined, caller: Principal): Promise<MessagesView> {
    const query = toQuery(filters, caller.regionCodes);
    const [rows, counts, stop] = await Promise.all([
      this.book.list(query, readCursor(cursor), PER_PAGE),
      this.book.count(query, COUNTED),
      this.stops.current('sms'),
    ]);
    const page = toPage(rows, PER_PAGE, ({ queuedAt, id }) => ({ at: queuedAt, id }));
    const mine = REGIONS.filter(({ code }) => caller.regionCodes.length === 0 || caller.regionCodes.includes(code));
    return {
      now: this.clock.now(),
      filters,
      regions: mine.map(({ code, label }) => ({ code, name: label.en })),
      messages: page.items,
      older: page.nextCursor,
      totals: addUp(counts, COUNTED, this.settings),
      stoppedAt: stop?.at ?? null,
    };
  }
}

function toQuery(filters: MessageFilters, regionCodes: readonly string[]): MessageQuery {
  const { status, channel, incident, region, kind, since, until } = filters;
  return {
    statuses: status === null ? null : status === FAILED_ANY ? FAILED : [status],
    channel,
    incident,
    region,
    kind,
    since: since === null ? null : startOfDay(since),
    before: until === null ? null : startOfDay(dayAfter(until)),
    regionCodes,
  };
}

/** By noon, so that an hour more or less of summer time leads to no other day. */
function dayAfter(day: string): string {
  return dayKey(plus(new Date(`${day}T12:00:00Z`), DAY));
}
