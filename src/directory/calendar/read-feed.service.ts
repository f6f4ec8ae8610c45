import { setImmediate as pause } from 'node:timers/promises';
import { Injectable } from '@nestjs/common';
import { Clock, DAY, plus } from '../../kernel/clock.js';
import { type Tx, UnitOfWork } from '../../kernel/unit-of-work.js';
import type { Period } from '../duty-plan.js';
import { namedIn } from '../named-in.js';
import { People } from '../people.repository.js';
import { type KeptRota, Rotas } from '../rotas.repository.js';
import { CalendarFeeds, type OpenFeed } from './calendar-feeds.repository.js';
import { CALENDAR_WORDS, dutiesOf, dutiesOn } from './duty-events.js';
import { feedTokenHash } from './open-feed.service.js';
import { type CalendarEvent, writeCalendar } from './write-calendar.js';

const SHOWN_BEFORE = 14 * DAY;
const SHOWN_AHEAD = 92 * DAY;

interface FoundFeed {
  readonly feed: OpenFeed;
  readonly rotas: readonly KeptRota[];
  readonly firstNames: ReadonlyMap<string, string> | null;
}

/** A duty calendar, as its secret address shows it. */
@Injectable()
export class ReadFeedService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly feeds: CalendarFeeds,
    private readonly rotas: Rotas,
    private readonly people: People,
    private readonly clock: Clock,
  ) {}

  /** Null when the address opens nothing, whatever the reason. */
  async read(token: string): Promise<string | null> {
    const now = this.clock.now();
    const time = { from: plus(now, -SHOWN_BEFORE), to: plus(now, SHOWN_AHEAD) };
    const found = await this.unitOfWork.run((tx) => this.find(tx, token));
    if (found === null) return null;
    // Worked out when the transaction is over, and rota by rota, so that others are answered in between.
    const events: CalendarEvent[] = [];
    for (const rota of found.rotas) {
      events.push(...eventsOf(rota, found, time));
      await pause();
    }
    return writeCalendar(CALENDAR_WORDS[found.feed.language].name, events, now);
  }

  private async find(tx: Tx, token: string): Promise<FoundFeed | null> {
    const feed = await this.feeds.find(tx, feedTokenHash(token));
    if (feed === null) return null;
    const { owner } = feed;
    if ('responderId' in owner) {
      const rotas = (await this.rotas.list(tx, null)).filter((rota) => namedIn(rota.plan).includes(owner.responderId));
      return { feed, rotas, firstNames: null };
    }
    const rotas = await this.rotas.list(tx, owner.groupId);
    return { feed, rotas, firstNames: owner.firstNames ? await this.firstNames(tx, rotas) : null };
  }

  private async firstNames(tx: Tx, rotas: readonly KeptRota[]): Promise<ReadonlyMap<string, string>> {
    const people = await this.people.find(tx, {
      by: 'ids',
      ids: [...new Set(rotas.flatMap(({ plan }) => namedIn(plan)))],
    });
    return new Map(people.map(({ id, name }) => [id, name.trim().split(/\s+/u)[0] ?? '']));
  }
}

function eventsOf(rota: KeptRota, { feed: { owner, language }, firstNames }: FoundFeed, time: Period): CalendarEvent[] {
  return 'responderId' in owner
    ? dutiesOf(rota, owner.responderId, time, language)
    : dutiesOn(rota, time, { language, firstNames });
}
