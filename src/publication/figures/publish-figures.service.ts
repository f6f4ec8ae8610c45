import { Injectable } from '@nestjs/common';
import { Journal } from '../../journal/journal.js';
import { SYSTEM } from '../../kernel/actor.js';
import { type Tx, UnitOfWork } from '../../kernel/unit-of-work.js';
import { PublishedIncidents } from '../published-incidents.repository.js';
import { londonDay, publicationDay, quarterOf } from './calendar.js';
import { countedDeath } from './counted-death.js';
import type { PublicFigure } from './figure.js';
import { publicFigures } from './public-figures.js';
import { Publications } from './publications.repository.js';
import { differenceOf, isSame } from './revision.js';

/**
 * Counts, and publishes what changed, on the first Monday of a month and at no other time: a number that moved says
 * nothing of the day on which a report came or a coordinator decided. What was published stays, as a revision.
 */
@Injectable()
export class PublishFiguresService {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly publications: Publications,
    private readonly incidents: PublishedIncidents,
    private readonly journal: Journal,
  ) {}

  async publish(now: Date): Promise<void> {
    const day = londonDay(now);
    await this.uow.run(async (tx) => {
      await this.publications.lock(tx);
      const before = await this.publications.all(tx);
      const [latest] = before;
      if (latest !== undefined && latest.asOf >= publicationDay(day)) return;
      const earlier = before.flatMap(({ figures }) => figures);
      const figures = await this.count(tx, day, earlier);
      const difference = differenceOf(latest?.figures ?? [], figures);
      if (latest !== undefined && isSame(difference)) return this.publications.confirm(tx, latest.revision, day);
      if (figures.length === 0) return;
      const revision = (latest?.revision ?? 0) + 1;
      await this.publications.add(tx, { revision, publishedOn: day, asOf: day, figures, difference });
      const data = { revision, quarters: difference.added.length, changes: difference.changes.length };
      await this.journal.append(tx, { kind: 'figures.published', actor: SYSTEM, data });
    });
  }

  private async count(tx: Tx, day: string, earlier: readonly PublicFigure[]): Promise<readonly PublicFigure[]> {
    const first = await this.incidents.firstReportAt(tx);
    if (first === null) return [];
    const deaths = (await this.incidents.all(tx)).flatMap((incident) => countedDeath(incident) ?? []);
    return publicFigures({ deaths, earlier, firstYear: quarterOf(londonDay(first)).year, day });
  }
}
