import { Injectable } from '@nestjs/common';
import { Clock } from '../../kernel/clock.js';
import { type GroupId, IdSource, type ResponderId } from '../../kernel/ids.js';
import { asLanguage } from '../../kernel/language.js';
import type { Tx } from '../../kernel/unit-of-work.js';
import { prismaOf } from '../../platform/prisma/prisma-tx.js';
import {
  CalendarFeeds,
  type FeedId,
  type FeedOwner,
  type FeedRecord,
  type OpenFeed,
} from './calendar-feeds.repository.js';

@Injectable()
export class PrismaCalendarFeeds extends CalendarFeeds {
  constructor(
    private readonly ids: IdSource,
    private readonly clock: Clock,
  ) {
    super();
  }

  async of(tx: Tx, owner: { responderId: string } | { groupId: string }): Promise<readonly FeedRecord[]> {
    const rows = await prismaOf(tx).calendarFeed.findMany({
      where: { ...owner, revokedAt: null },
      orderBy: { id: 'asc' },
    });
    return rows.map(({ id, firstNames, createdAt }) => ({ id: id as FeedId, firstNames, createdAt }));
  }

  async add(tx: Tx, owner: FeedOwner, tokenHash: string): Promise<FeedRecord> {
    const id = this.ids.next<'calendar-feed'>();
    const createdAt = this.clock.now();
    const row = await prismaOf(tx).calendarFeed.create({ data: { id, tokenHash, createdAt, ...owner } });
    return { id, firstNames: row.firstNames, createdAt };
  }

  async revoke(tx: Tx, owner: { responderId: string } | { groupId: string }, id: string): Promise<boolean> {
    const { count } = await prismaOf(tx).calendarFeed.updateMany({
      where: { id, ...owner, revokedAt: null },
      data: { revokedAt: this.clock.now() },
    });
    return count > 0;
  }

  async find(tx: Tx, tokenHash: string): Promise<OpenFeed | null> {
    const feed = await prismaOf(tx).calendarFeed.findFirst({ where: { tokenHash, revokedAt: null } });
    if (feed === null) return null;
    const { responderId, groupId, firstNames } = feed;
    if (responderId === null) {
      const group = await prismaOf(tx).group.findUnique({ where: { id: groupId ?? '' } });
      return group === null ? null : { owner: { groupId: group.id as GroupId, firstNames }, language: 'en' };
    }
    const person = await prismaOf(tx).responder.findUnique({ where: { id: responderId } });
    if (person === null || person.status === 'left') return null;
    return { owner: { responderId: responderId as ResponderId }, language: asLanguage(person.language) };
  }
}
