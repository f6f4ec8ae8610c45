import { describe, expect, it } from '@jest/globals';
import { Clock } from '../../kernel/clock.js';
import type { GroupId, ResponderId, RotaId } from '../../kernel/ids.js';
import { type Tx, UnitOfWork } from '../../kernel/unit-of-work.js';
import type { TemporarySchedule } from '../duty-plan.js';
import { People } from '../people.repository.js';
import { type KeptRota, Rotas } from '../rotas.repository.js';
import { CalendarFeeds, type OpenFeed } from './calendar-feeds.repository.js';
import { ReadFeedService } from './read-feed.service.js';

class FixedClock extends Clock {
  override now(): Date {
    return new Date('2026-11-21T02:30:00Z');
  }
}

class WatchedUnitOfWork extends UnitOfWork {
  open = 0;
  override async run<T>(work: (tx: Tx) => Promise<T>): Promise<T> {
    this.open += 1;
    try {
      return await work({} as Tx);
    } finally {
      this.open -= 1;
    }
  }
  override runApart(): never {
    throw new Error('not asked for here');
  }
  override afterCommit(): void {
    throw new Error('not asked for here');
  }
}

/** Notes whether a transaction is open while somebody works out who is on duty. */
class WatchedSchedules extends Array<TemporarySchedule> {
  asked: number[] = [];
  watched: WatchedUnitOfWork | null = null;
  override find(...args: Parameters<TemporarySchedule[]['find']>): TemporarySchedule | undefined {
    this.asked.push(this.watched?.open ?? 0);
    return super.find(...args);
  }
}

class OneFeed implements Pick<CalendarFeeds, 'find'> {
  constructor(private readonly feed: OpenFeed) {}
  find(): Promise<OpenFeed | null> {
    return Promise.resolve(this.feed);
  }
}

class OneRota extends Rotas {
  constructor(private readonly rota: KeptRota) {
    super();
  }
  override find(): Promise<null> {
    return Promise.resolve(null);
  }
  override ids(): Promise<readonly RotaId[]> {
    return Promise.resolve([this.rota.id]);
  }
  override kept(): Promise<KeptRota> {
    return Promise.resolve(this.rota);
  }
  override list(): Promise<readonly KeptRota[]> {
    return Promise.resolve([this.rota]);
  }
  override during(): Promise<readonly KeptRota[]> {
    return this.list();
  }
}

describe('a calendar', () => {
  it.each<[string, OpenFeed['owner']]>([
    ['of a person', { responderId: 'ann' as ResponderId }],
    ['of a group', { groupId: 'g' as GroupId, firstNames: false }],
  ])('%s is worked out when the transaction is over', async (_whose, owner) => {
    const unitOfWork = new WatchedUnitOfWork();
    const schedules = new WatchedSchedules();
    schedules.watched = unitOfWork;
    const rotation = {
      kind: 'custom',
      handoverAt: { everyHours: 1 },
      participantIds: ['ann', 'bob'] as string[] as ResponderId[],
      startsOn: '2026-01-01',
    } as const;
    const plan = { rota: { timeZone: 'Europe/London', rotation }, overrides: [], schedules, swaps: [], absences: [] };
    const rota = { id: 'r' as RotaId, name: 'Nights', groupId: null, regionCode: null, createdAt: new Date(0), plan };
    const service = new ReadFeedService(
      unitOfWork,
      new OneFeed({ owner, language: 'en' }) as unknown as CalendarFeeds,
      new OneRota(rota),
      {} as People,
      new FixedClock(),
    );
    const calendar = await service.read('x');
    expect(calendar).toContain('BEGIN:VEVENT');
    expect(schedules.asked.length).toBeGreaterThan(1_000);
    expect(new Set(schedules.asked)).toEqual(new Set([0]));
  });
});
