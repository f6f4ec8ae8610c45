import { Inject, Injectable } from '@nestjs/common';
import { SETTINGS, type Settings } from '../../config/settings.js';
import type { Actor } from '../../kernel/actor.js';
import { Clock } from '../../kernel/clock.js';
import { UnitOfWork } from '../../kernel/unit-of-work.js';
import { ReadPublicFeedService } from '../feed/read-feed.service.js';
import { ReadFiguresService } from '../figures/read-figures.service.js';
import { londonDay } from '../figures/calendar.js';
import { PublishedIncidents } from '../published-incidents.repository.js';
import { lastPeriod } from './bulletin.js';
import { Bulletins } from './bulletins.repository.js';
import { draftBulletin } from './draft-bulletin.js';
import { KeepBulletins } from './keep-bulletins.service.js';

/** What a draft is made of: what everybody may read already. */
@Injectable()
export class BulletinSources {
  constructor(
    private readonly feed: ReadPublicFeedService,
    private readonly figures: ReadFiguresService,
    @Inject(SETTINGS) private readonly settings: Settings,
  ) {}

  async draft(period: string): Promise<string> {
    const [feed, figures] = [await this.feed.read(), await this.figures.read()];
    return draftBulletin(period, feed, figures, this.settings.web.publicUrl);
  }
}

/** Every two months, when they are over: the draft of their bulletin. */
@Injectable()
export class DraftBulletins {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly bulletins: Bulletins,
    private readonly incidents: PublishedIncidents,
    private readonly sources: BulletinSources,
    private readonly keeping: KeepBulletins,
    private readonly clock: Clock,
  ) {}

  /** The period that was over last, where the network was there in it and has no bulletin of it yet. */
  async draftWhenDue(): Promise<void> {
    const now = this.clock.now();
    const period = lastPeriod(now);
    const due = await this.unitOfWork.run(async (tx) => {
      const first = await this.incidents.firstReportAt(tx);
      if (first === null || londonDay(first).slice(0, 7) > period) return false;
      return (await this.bulletins.find(tx, period, null)) === null;
    });
    if (due) await this.keeping.draft(period, await this.sources.draft(period));
  }

  /** The same because somebody asks for it, and whatever was there then. @returns its period. */
  async draftNow(actor: Actor): Promise<string> {
    const period = lastPeriod(this.clock.now());
    await this.keeping.draft(period, await this.sources.draft(period), actor);
    return period;
  }
}
