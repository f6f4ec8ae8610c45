import { Injectable } from '@nestjs/common';
import { Clock, DAY, plus } from '../../kernel/clock.js';
import { type Tx, UnitOfWork } from '../../kernel/unit-of-work.js';
import type { Period } from '../duty-plan.js';
import { People } from '../people.repository.js';
import { type KeptRota, Rotas } from '../rotas.repository.js';
import { CalendarFeeds, type OpenFeed } from './calendar-feeds.repository.js';
import { CALENDAR_WORDS, dutiesOf, dutiesOn } from './duty-events.js';
import { feedTokenHash } from './open-feed.service.js';
import { type CalendarEvent, writeCalendar } from './write-calendar.js';

const SHOWN_BEFORE = 14 * DAY;
const SHOWN_AHEAD = 92 * DAY;

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
    return this.unitOfWork.run(async (tx) => {
      const feed = await this.feeds.find(tx, feedTokenHash(token));
      if (feed === null) return null;
      return writeCalendar(CALENDAR_WORDS[feed.language].name, await this.events(tx, feed, time), now);
    });
  }

  private async events(tx: Tx, { owner, language }: OpenFeed, time: Period): Promise<CalendarEvent[]> {
    if ('responderId' in owner) {
      const mine = (await this.rotas.list(tx, null)).filter((rota) => namedIn(rota).includes(owner.responderId));
      return mine.flatMap((rota) => dutiesOf(rota, owner.responderId, time, language));
    }
    const rotas = await this.rotas.list(tx, owner.groupId);
    const firstNames = owner.firstNames ? await this.firstNames(tx, rotas) : null;
    return rotas.flatMap((rota) => dutiesOn(rota, time, { language, firstNames }));
  }

  private async firstNames(tx: Tx, rotas: readonly KeptRota[]): Promise<ReadonlyMap<string, string>> {
    const people = await this.people.find(tx, { by: 'ids', ids: [...new Set(rotas.flatMap(namedIn))] });
    return new Map(people.map(({ id, name }) => [id, name.trim().split(/\s+/u)[0] ?? '']));
  }
}

function namedIn({ plan: { rota, schedules, overrides, swaps } }: KeptRota): readonly string[] {
  const layers = [rota, ...(rota.layers ?? []), ...schedules.flatMap((schedule) => schedule.layers)];
  const named = [...overrides, ...schedules.flatMap(({ shifts }) => shifts)];
  return [
    ...layers.flatMap(({ rotation }) => rotation.participantIds),
    ...named.map(({ responderId }) => responderId),
    ...swaps.map(({ takenById }) => takenById),
  ];
}
